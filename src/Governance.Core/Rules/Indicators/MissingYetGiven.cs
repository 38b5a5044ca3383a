using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The observation status is H, L, M, O or Q (missing or suppressed) and the observation has a value.
/// </summary>
/// <remarks>
/// <para>
/// Why: a zero or a stand-in number read as a measurement changes every sum; a suppressed value that is still there
/// can expose people.
/// </para>
/// <para>Mend: Remove the value, or correct the status.</para>
/// </remarks>
internal sealed class MissingYetGiven() : Rule<Observation>(Declared)
{
    public const string Code = "GC1604";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Missing value is given",
        "The status says that the value is missing, but a value is given.",
        typeof(MissingYetGiven));

    protected override void Check(Observation record, RuleContext context)
    {
        if (record is { Status: "H" or "L" or "M" or "O" or "Q", Value.Value: not null })
            context.Report("/value/value");
    }
}
