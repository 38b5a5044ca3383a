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

    /// <summary>A column that names the group of each row.</summary>
    public static FieldConverter<MobilityCount> Named { get; } = Words.Code<MobilityCount>("population-group", c => c.PopulationGroup, (c, g) => c.PopulationGroup = g);
}
