using System.Text;
using Governance.Core;
using Governance.Core.Rules;

namespace Governance.Adapters.Tests.Unhcr;

/// <summary>The monitoring network of UNHCR in Somalia counts people who arrived in a district, and where they left from.</summary>
public class Arrivals
{
    [Fact]
    public async Task Row_is_a_displacement_of_a_month_from_one_district_to_another()
    {
        var items = await UnhcrRun.ReadAsync(Fixtures.All["prmn"], "displacement.csv");
        var counts = items.Select(i => i.Record).OfType<MobilityCount>().ToList();
        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.All(counts, c => Assert.Equal((Measure.Flow, CountUnit.Person, "idp", "displacement"), (c.Measure, c.Unit!.Value, c.PopulationGroup, c.Movement)));
        Assert.Equal([(120m, "2016-01-01", "2016-01-31"), (35m, "2016-02-01", "2016-02-29")], counts.Select(c => (c.Count!.Value!.Value, c.Period!.Value.Start.ToString()!, c.Period!.Value.End.ToString()!)));
        Assert.Equal([("Daynile", 2, "SOM"), ("Bay", 1, "SOM")], counts.Select(c => At(c, PlaceRole.Here)).Select(p => (p.Name!, p.Level!.Value, p.Country!.Value.Alpha3)));
        Assert.Equal("Banadir", Assert.Single(At(counts[0], PlaceRole.Here).Within!).Name);
        Assert.Equal(["Baidoa", "Xudur"], counts.Select(c => At(c, PlaceRole.Previous).Name));
        Assert.Equal([("drought", null), ("conflict", MatchKind.Broader)], counts.Select(c => c.Triggers!.Single()).Select(t => (t.Code!, t.Match)));
        Assert.Equal("unhcr/prmn", counts[0].Source!.Format);
        foreach (var count in counts)
            Validator.Default.Validate(Encoding.UTF8.GetBytes(Governance.Core.Json.RecordJson.ToJson(count)), f => Assert.False(f.Code.StartsWith("GC0", StringComparison.Ordinal) || f.Code.StartsWith("GC1", StringComparison.Ordinal), f.Code));
    }

    [Fact]
    public async Task Table_comes_back_as_it_was_with_the_columns_that_have_no_field()
    {
        var (bytes, report) = await UnhcrRun.WriteAsync((await UnhcrRun.ReadAsync(Fixtures.All["prmn"], "displacement.csv")).Select(i => i.Record!), "displacement.csv");
        Assert.Empty(report.Losses);
        Assert.Equal(Fixtures.All["prmn"], Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public async Task Reason_of_no_list_is_kept_as_told_and_said()
    {
        var items = await UnhcrRun.ReadAsync(Fixtures.All["prmn"].Replace("Drought related", "Cold", StringComparison.Ordinal), "displacement.csv");
        Assert.Equal("GC3604", Assert.Single(items.SelectMany(i => i.Findings)).Code);
        Assert.Equal((null, "Cold"), (((MobilityCount)items[0].Record!).Triggers!.Single().Code, ((MobilityCount)items[0].Record!).Triggers!.Single().SourceCode));
    }

    private static Place At(MobilityCount count, PlaceRole role) => count.Places!.Single(p => p.Role == role);
}
