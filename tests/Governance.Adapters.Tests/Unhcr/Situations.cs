using System.Text;
using Governance.Core;
using Governance.Core.Rules;

namespace Governance.Adapters.Tests.Unhcr;

/// <summary>The Operational Data Portal counts people registered at a place on a day, in answers and in a table.</summary>
public class Situations
{
    [Fact]
    public async Task Answer_of_the_portal_is_a_count_of_people_at_a_place_on_a_date()
    {
        var items = await UnhcrRun.ReadAsync(Fixtures.Situations, "get-origin.json");
        var counts = items.Select(i => i.Record).OfType<MobilityCount>().ToList();
        Assert.Equal([1200m, 31m, 9m, 4m], counts.Select(c => c.Count!.Value!.Value));
        Assert.Equal(["refugee", "asylum-seeker", "refugee", "refugee"], counts.Select(c => c.PopulationGroup));
        Assert.All(counts, c => Assert.Equal((Measure.Stock, CountUnit.Person, "2024-06-30"), (c.Measure, c.Unit!.Value, c.Period!.Value.Start!.Value.ToString())));
        Assert.Equal([("UGA", "SSD"), ("UGA", "SDN"), ("UGA", null), (null, "SSD")], counts.Select(c => (Country(c, PlaceRole.Here), Country(c, PlaceRole.Origin))));
        Assert.Equal("Others", counts[2].Places!.Single(p => p.Role == PlaceRole.Origin).Name);
        Assert.Equal(("Adjumani", new GeoPoint(3.25m, 31.75m)), (counts[3].Places!.Single(p => p.Role == PlaceRole.Here).Name, counts[3].Places!.Single(p => p.Role == PlaceRole.Here).Point));
        Assert.Equal("Office, UNHCR", counts[0].Sources!.Single().Name);
        Assert.Equal("unhcr:refugee-2024-06-30-SSD-UGA", counts[0].Id);
        Assert.Equal("unhcr/odp", counts[0].Source!.Format);
        Assert.Equal(["GC3037", "GC3063", "GC3064"], items.SelectMany(i => i.Findings).Select(f => f.Code).Order(StringComparer.Ordinal));
        foreach (var count in counts)
            Validator.Default.Validate(Encoding.UTF8.GetBytes(Governance.Core.Json.RecordJson.ToJson(count)), f => Assert.False(f.Code.StartsWith("GC0", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Table_made_of_the_portal_says_the_same_and_comes_back()
    {
        var items = await UnhcrRun.ReadAsync(Fixtures.All["situations"], "situations.csv");
        var counts = items.Select(i => i.Record).OfType<MobilityCount>().ToList();
        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal([("refugee", "UGA", "SSD", 1200m), ("asylum-seeker", "UGA", null, 0m)], counts.Select(c => (c.PopulationGroup!, Country(c, PlaceRole.Here)!, Country(c, PlaceRole.Origin), c.Count!.Value!.Value)));
        Assert.Equal("unhcr:refugee-2024-06-30-SSD-UGA", counts[0].Id);
        var (bytes, report) = await UnhcrRun.WriteAsync(counts, "situations.csv");
        Assert.Empty(report.Losses);
        Assert.Equal(Fixtures.All["situations"], Encoding.UTF8.GetString(bytes));
    }

    private static string? Country(MobilityCount count, PlaceRole role) => count.Places?.FirstOrDefault(p => p.Role == role)?.Country?.Alpha3;
}
