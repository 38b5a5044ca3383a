using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A place or a unit around it has a p-code of Mali without edition and without name, and the editions of 2015 and 2021
/// give that code to different places.
/// </summary>
/// <remarks>
/// <para>Why: Nobody can tell which cercle is meant, and the newest edition is a guess.</para>
/// <para>Mend: Add the edition or the name.</para>
/// </remarks>
internal sealed class PCodeWithoutEdition() : Rule<Record>(Declared)
{
    public const string Code = "GC1902";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "State the edition of the p-code",
        "The p-code has no edition and no name, and means different places in different editions.",
        typeof(PCodeWithoutEdition));

    protected override void Check(Record record, RuleContext context)
    {
        foreach (var (code, name, pointer) in context.Parts.Coded(record))
        {
            if (name is null && code.Edition is null && MaliPCodes.MeansDifferentPlaces(code.Code))
                context.Report(pointer + "/pCode");
        }
    }
}
