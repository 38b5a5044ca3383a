using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>Neither a period nor a period in the words of the source is given.</summary>
/// <remarks>
/// <para>Why: A value without a date can be neither compared with a baseline nor put in a series.</para>
/// <para>Mend: Give the year, or the period as the source words it; for a table that has none,
/// state it with --as-of.</para>
/// </remarks>
internal sealed class ObservationWithoutPeriod() : Rule<Observation>(Declared)
{
    public const string Code = "GC1607";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Observation has no period",
        "The observation does not say which period its value refers to.",
        typeof(ObservationWithoutPeriod));

    protected override void Check(Observation record, RuleContext context)
    {
        if (record is { Period: null or { Start: null, End: null }, TimeDetail: null })
            context.Report("");
    }
}
