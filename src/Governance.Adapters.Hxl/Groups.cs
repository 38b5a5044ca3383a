using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>The population groups that attributes name.</summary>
internal static class Groups
{
    private static readonly (string Attribute, string Group)[] Known =
    [
        ("idps", "idp"), ("refugees", "refugee"), ("asylum_seekers", "asylum-seeker"), ("returnees", "returnee"), ("returned_refugees", "returned-refugee"),
        ("returned_idps", "returned-idp"), ("migrants", "migrant"), ("stateless", "stateless"), ("host", "host-community"), ("nondisplaced", "non-displaced"),
    ];

    public static string? Of(Tag measure) => Known.FirstOrDefault(k => measure.Has(k.Attribute)).Group;

    /// <summary>Words for groups that are the plural of no label of ours.</summary>
    private static readonly (string Word, string Group)[] Spellings =
    [
        ("PDI", "idp"), ("Displaced", "idp"), ("Displaced persons", "idp"), ("Internally displaced", "idp"), ("Déplacés", "idp"), ("Déplacés internes", "idp"), ("Personnes déplacées", "idp"), ("Personnes déplacées internes", "idp"),
        ("Stateless", "stateless"), ("Host", "host-community"), ("Host communities", "host-community"), ("Host population", "host-community"), ("Population hôte", "host-community"),
        ("Non-displaced", "non-displaced"), ("Non déplacés", "non-displaced"), ("Returned refugees", "returned-refugee"), ("Returned IDPs", "returned-idp"),
    ];

    /// <summary>A column that names the group of each row, mostly in the plural.</summary>
    public static FieldConverter<MobilityCount> Named { get; } = FieldConverters.Of<MobilityCount>(
        (cell, count) =>
        {
            if (cell.Trim().Length == 0)
                return true;
            if (Code(cell) is not { } code)
                return false;
            count.PopulationGroup = code;
            return true;
        },
        c => c.PopulationGroup);

    private static string? Code(string cell)
        => Labels.Code("population-group", cell) ?? Labels.CodeOfSeveral("population-group", cell) ?? Array.Find(Spellings, w => Labels.IsSame(w.Word, cell)).Group;
}
