using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The kind is women-shelter, child-shelter or victim-shelter and locationDisclosure is public. Where the record tells the
/// location to readers below confidential, GC9004 says so instead.
/// </summary>
/// <remarks>
/// <para>
/// Why: whoever looks for the people who hide there reads the same data; telling where it stands can cost lives.
/// </para>
/// <para>Mend: Withhold the location, or tell the locality alone.</para>
/// </remarks>
internal sealed class ProtectedShelterPublic() : Rule<Facility>(Declared)
{
    public const string Code = "GC1706";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Location of a protected shelter is public",
        "The exact location of a shelter for women, children or victims of trafficking is marked public.",
        typeof(ProtectedShelterPublic));

    protected override void Check(Facility record, RuleContext context)
    {
        if (record.LocationDisclosure == LocationDisclosure.Public && ShelterPlace.IsProtected(record)
            && !ShelterPlace.Disclosed(record, context).Any())
            context.Report("/locationDisclosure");
    }
}
