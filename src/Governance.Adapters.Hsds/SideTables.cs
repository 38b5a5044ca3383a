using System.Collections.Frozen;

namespace Governance.Adapters.Hsds;

/// <summary>
/// Tables of the specification, versions 1 to 3, that add to organisations, services and locations by their ids, by the
/// columns that tell each.
/// </summary>
internal static class SideTables
{
    private static readonly string[][] Headers =
    [
        ["location_id", "number"], ["service_id", "location_id", "description"], ["service_id", "location_id", "opens_at"], ["service_id", "location_id", "weekday"],
        ["location_id", "address_1"], ["location_id", "name", "code"], ["location_id", "language"], ["organization_id", "title", "department"],
        ["service_id", "option", "amount"], ["organization_id", "source"], ["service_id", "document"], ["service_id", "extent"], ["location_id", "accessibility"],
        ["location_id", "details"], ["link_id", "taxonomy_term_id"], ["resource_id", "last_action_date"], ["organization_id", "identifier_type", "identifier"],
        ["service_id", "eligibility"], ["service_id", "taxonomy_id"], ["id", "parent_id", "taxonomy"], ["name", "language", "character_set"], ["service_id", "payment"],
        ["id", "name", "description", "uri", "version"], ["id", "organization_id", "name", "alternate_name", "description"],
    ];

    private static readonly FrozenSet<string> Names = Headers.SelectMany(h => h).Concat(OrganizationMap.Names).Concat(FacilityMap.Names).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name is one of any table of the specification.</summary>
    public static bool Knows(string name) => Names.Contains(name.Trim());

    /// <summary>Whether a header is that of such a table.</summary>
    public static bool IsOne(IReadOnlyList<string> header) => Array.Exists(Headers, h => Array.TrueForAll(h, n => header.Any(c => c.Trim().Equals(n, StringComparison.OrdinalIgnoreCase))));
}
