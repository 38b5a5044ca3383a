using System.Text;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Json;
using Governance.Core.Rules;

namespace Governance.Adapters.Tests.Dtm;

/// <summary>What a row makes: of which records its cells are, and which of them hold the same people.</summary>
public class Rows
{
    [Fact]
    public async Task NA_is_no_place_and_no_code()
    {
        var text = "Region,Region pcode,District,District pcode,Site name,IDPs\nNorth,NA,NA,NA,NA,12\n";
        var items = await DtmRun.ReadAsync(text);
        var count = Assert.Single(items.Select(i => i.Record).OfType<MobilityCount>());
        var place = count.Places!.Single();
        Assert.Equal((1, "North", null, null), (place.Level, place.Name, place.PCode, place.Within));
        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal(text, await DtmRun.TextAsync([count]));
    }

    [Fact]
    public async Task Origins_of_arrivals_are_of_the_arrivals_alone()
    {
        var items = await DtmRun.ReadAsync(Fixtures.Location);
        var counts = items.Select(i => i.Record).OfType<MobilityCount>().ToList();
        Assert.All(counts, c => Assert.Equal(c.Movement == "arrival", c.Places!.Any(p => p.Role == PlaceRole.Origin)));
        Assert.Equal(2, counts.Count(c => c.Movement == "arrival"));
        Assert.Equal(Fixtures.Location, await DtmRun.TextAsync(counts));
    }

    [Theory]
    [InlineData("baseline-en", "Region,District,Population\nNorth,One,1200\n")]
    [InlineData("v3", "operation,operationStatus,admin0Name,admin0Pcode\nExample crisis,Active,Mali,MLI\n")]
    [InlineData("v2", "admin0Name,admin0Pcode\nMali,MLI\n")]
    [InlineData("fmr-en", "Date,FMP,Country\n2022-09-14,Gao,Mali\n")]
    [InlineData("location", "m0302_meta_adm0_pcode,m0303_meta_adm1_pcode\nMWI,MW3\n")]
    [InlineData("fms", "Region,Population\nNorth,1200\n")]
    public async Task Table_that_counts_nobody_makes_no_records_under_a_named_layout(string layout, string text)
    {
        var items = await DtmRun.ReadAsync(text, layout);
        Assert.DoesNotContain(items, i => i.Record is not null);
        Assert.Contains(items.SelectMany(i => i.Findings), f => f.Severity == Severity.Error);
    }

    [Fact]
    public async Task Named_layout_without_all_its_columns_is_read_where_it_counts()
        => Assert.Equal(12m, (await DtmRun.OneAsync<MobilityCount>("Zone,IDPs\nNorth,12\n", "baseline-en")).Count!.Value);

    [Fact]
    public async Task Flow_without_a_beginning_is_noted_once_a_table_and_breaks_no_rule()
    {
        var items = await DtmRun.ReadAsync(Fixtures.Location);
        var flows = items.Select(i => i.Record).OfType<MobilityCount>().Where(c => c.Measure == Measure.Flow).ToList();
        Assert.Equal(6, flows.Count);
        Assert.All(flows, c => Assert.Null(c.Period!.Value.Start));
        var finding = Assert.Single(items.SelectMany(i => i.Findings), f => f.Code == "GC3410");
        Assert.Equal((2, "C"), (finding.Origin.Row, finding.Origin.CellColumn));
        var codes = new List<string>();
        foreach (var flow in flows)
            Validator.Default.Validate(Encoding.UTF8.GetBytes(RecordJson.ToJson(flow)), f => codes.Add(f.Code));
        Assert.DoesNotContain("GC1301", codes);
    }

    [Fact]
    public async Task Parts_of_the_returnees_of_a_row_name_the_whole()
    {
        var counts = await DtmRun.RecordsAsync<MobilityCount>(Fixtures.BaselineEn);
        var (whole, households, inside, abroad) = (counts[2], counts[3], counts[4], counts[5]);
        Assert.Equal(["returnee", "returnee", "returned-idp", "returning-migrant"], counts[2..6].Select(c => c.PopulationGroup));
        Assert.Null(whole.OverlapIds);
        Assert.Equal([whole.Id], households.OverlapIds);
        Assert.Equal([whole.Id, households.Id], inside.OverlapIds);
        Assert.Equal([whole.Id, households.Id], abroad.OverlapIds);
        Assert.Empty((await FormatRun.WriteAsync(counts, format: DtmRun.Format)).Report.Losses);
    }
}
