using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A quantity is marked as suppressed and has a value.</summary>
/// <remarks>
/// <para>Why: Whoever reads the file reads what was to be withheld.</para>
/// <para>Mend: Remove the value; keep the mark.</para>
/// </remarks>
internal sealed class SuppressedNumberStated() : Rule<Record>(Declared)
{
    public const string Code = "GC9010";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Suppressed number is stated",
        "The number is marked as suppressed and is stated all the same.",
        typeof(SuppressedNumberStated));

    protected override void Check(Record record, RuleContext context)
    {
        foreach (var (quantity, pointer, _) in context.Parts.Quantities(record))
        {
            if (quantity is { Qualifier: Qualifier.Suppressed, Value: not null })
                context.Report(pointer + "/value");
        }
    }
}
