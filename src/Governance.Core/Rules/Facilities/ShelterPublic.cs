using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The kind is shelter or safe-space and locationDisclosure is public. Where the record tells the location to readers below
/// confidential, GC9004 says so instead.
/// </summary>
/// <remarks>
/// <para>
/// Why: a shelter is withheld unless somebody decided otherwise: those who threaten its guests read public data too.
/// </para>
/// <para>Mend: Check with its operator; tell the locality alone where there is any doubt.</para>
/// </remarks>
internal sealed class ShelterPublic() : Rule<Facility>(Declared)
{
    public const string Code = "GC1707";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Location of a shelter is public",
        "The exact location of a shelter or safe space is marked public.",
        typeof(ShelterPublic));

    protected override void Check(Facility record, RuleContext context)
    {
        if (record.LocationDisclosure == LocationDisclosure.Public && ShelterPlace.IsShelter(record) && !ShelterPlace.IsProtected(record)
            && !ShelterPlace.Disclosed(record, context).Any())
            context.Report("/locationDisclosure");
    }
}
