using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A region or cercle of Mali is in no loaded list: its p-code is in none, or not in the stated edition, or it has no
/// p-code and its name is in none at its level. Communes and villages are not in the lists, and are not looked up.
/// </summary>
/// <remarks>
/// <para>Why: The regions founded in 2023, for one, have no code in these editions, and their figures do not join with
/// others.</para>
/// <para>Mend: Check the spelling and the code; for a newer division name the older unit under within.</para>
/// </remarks>
internal sealed class UnknownPlace() : Rule<Record>(Declared)
{
    public const string Code = "GC1903";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Place in no loaded list",
        "The place is in no loaded list; perhaps it belongs to a newer division.",
        typeof(UnknownPlace));

    protected override void Check(Record record, RuleContext context)
    {
        foreach (var (code, _, pointer) in context.Parts.Coded(record))
        {
            if (MaliPCodes.IsKnown(code) == false)
                context.Report(pointer + "/pCode");
        }

        foreach (var (place, pointer, _) in context.Parts.Places(record))
        {
            if (place is { PCode: null, Name: { } name, Country.Alpha3: "MLI" } && LevelOf(place) is { } level && !MaliPCodes.IsKnownName(name, level))
                context.Report(pointer + "/name");
        }
    }

    private static int? LevelOf(Place place) => place switch
    {
        { Level: { } level } => level is 1 or 2 ? level : null,
        { Kind: PlaceKind.Admin1 } => 1,
        { Kind: PlaceKind.Admin2 } => 2,
        _ => null,
    };
}
