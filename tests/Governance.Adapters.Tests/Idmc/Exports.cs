using System.Text;
using Governance.Core;

namespace Governance.Adapters.Tests.Idmc;

/// <summary>The workbooks and lists that IDMC's doors export beside the interface of today.</summary>
public class Exports
{
    [Fact]
    public async Task Workbook_of_updates_runs_the_words_of_its_names_together()
    {
        const string Text = "Id,Country,Iso3,Latitude,Longitude,Centroid,Role,DisplacementType,Qualifier,Figure,DisplacementDate,DisplacementStartDate,DisplacementEndDate,Year,EventId,EventName,EventCodes,EventCodeTypes,Category,Subcategory,Type,Subtype,Sources,SourceUrl,LocationsName,LocationsCoordinates,LocationsAccuracy,LocationsType\n"
            + "71,Mali,MLI,16.5,-0.25,\"[16.5, -0.25]\",Triangulation,Disaster,total,12,2024-03-01,2024-03-01,2024-03-02,2024,5,Mali: Flood,FL-1,Glide Number,Weather related,Hydrological,Flood,Flood,Radio Example,https://example.org/1,\"A, Gao\",\"16.25, -0.05\",Point,Origin\n";
        var items = await IdmcRun.ReadAsync(Text);
        Assert.Empty(items.SelectMany(i => i.Findings));
        var count = Assert.Single(items.Counts());
        Assert.Equal(("idmc:71", 12m, "Triangulation", "Mali: Flood", "idmc/idu"), (count.Id, count.Count!.Value, count.Note, count.EventName, count.Source!.Format));
        Assert.Equal(("2024-03-01", "2024-03-02"), (count.Period!.Value.Start.ToString(), count.Period.Value.End.ToString()));
        Assert.Equal(("glide", "FL-1"), (count.Identifiers!.Single().Scheme, count.Identifiers!.Single().Value));
        Assert.Equal(new GeoPoint(16.25m, -0.05m), count.Places![1].Point);
        Assert.Equal(Text, Encoding.UTF8.GetString((await IdmcRun.WriteAsync(items.Counts(), "out.csv")).Bytes));
    }

    [Fact]
    public async Task Workbook_of_figures_has_positions_with_the_latitude_first_and_codes_with_their_kinds()
    {
        var items = await IdmcRun.ReadAsync(Fixtures.All["disaggregated-workbook"]);
        Assert.Empty(items.SelectMany(i => i.Findings));
        var (flow, stock) = (items.Counts()[0], items.Counts()[1]);
        Assert.Equal((Measure.Flow, 165m, 5.5m), (flow.Measure, flow.Count!.Value!.Value, flow.HouseholdSize!.Value));
        Assert.Equal([new GeoPoint(16.25m, -0.05m), new GeoPoint(17.75m, 1.5m)], flow.Places!.Skip(1).Select(p => p.Point!.Value));
        Assert.Equal([("glide", "WF-2023-000099-MLI"), ("local-event", "X9")], flow.Identifiers!.Select(i => (i.Scheme, i.Value)));
        Assert.Equal((Measure.Stock, 99m), (stock.Measure, stock.Count!.Value));
    }

    [Theory]
    [InlineData("IDPs", Measure.Stock)]
    [InlineData("Total number of IDPs", Measure.Stock)]
    [InlineData("Internal displacements", Measure.Flow)]
    public async Task Category_of_a_figure_says_whether_it_is_a_stock(string category, Measure measure)
    {
        var items = await IdmcRun.ReadAsync($"ID,ISO3,Country,Figure cause,Year,Figure category,Total figures,Start date,Stock reporting date\n1,MLI,Mali,Conflict,2023,{category},9,2023-02-06,2023-12-31\n");
        Assert.Equal(measure, Assert.Single(items.Counts()).Measure);
        Assert.Empty(items.SelectMany(i => i.Findings));
    }

    [Fact]
    public async Task Codes_of_a_workbook_of_disasters_are_identifiers()
    {
        const string Head = "ISO3,Country / Territory,Year,Event Name,Date of Event (start),Disaster Internal Displacements,Disaster Internal Displacements (Raw),Hazard Category,Hazard Type,Hazard Sub Type,Event Codes (Code:Type)\n";
        const string Row = "MLI,Mali,2022,Mali: Flood,2022-08-15,1200,1180,Weather related,Flood,Flood,FL-2022-000099-MLI:Glide Number; MDR99:IFRC Appeal ID; 12:Kept elsewhere\n";
        var items = await IdmcRun.ReadAsync(Head + Row);
        Assert.Empty(items.SelectMany(i => i.Findings));
        var count = Assert.Single(items.Counts());
        Assert.Equal([("glide", "FL-2022-000099-MLI"), ("ifrc-appeal", "MDR99"), ("event-code", "12")], count.Identifiers!.Select(i => (i.Scheme, i.Value)));
        Assert.Equal(Head + Row, Encoding.UTF8.GetString((await IdmcRun.WriteAsync([count], "out.csv")).Bytes));
    }

    [Fact]
    public async Task Codes_of_a_map_are_pairs()
    {
        const string Text = """{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"MultiPoint","coordinates":[[-0.05,16.25]]},"properties":{"ID":1,"ISO3":"MLI","Country":"Mali","Figure cause":"Disaster","Year":2023,"Figure category":"Internal Displacements","Total figures":9,"Start date":"2023-02-06","End date":"2023-02-06","Event codes (Code:Type)":[["FL-2023-000099-MLI","Glide Number"]],"Locations name":["Gao"],"Locations accuracy":["Point"],"Locations type":["Origin"]}}]}""";
        var count = Assert.Single((await IdmcRun.ReadAsync(Text)).Counts());
        Assert.Equal(("glide", "FL-2023-000099-MLI"), (count.Identifiers!.Single().Scheme, count.Identifiers!.Single().Value));
    }

    [Fact]
    public async Task Interface_of_2018_has_numbers_as_counted_and_that_of_2022_has_rounded_ones_beside_them()
    {
        Assert.Equal(
            [("idmc-conflict-displacements", 50000m), ("idmc-conflict-idps", 61000m), ("idmc-disaster-displacements", 12000m)],
            (await IdmcRun.ReadAsync(Fixtures.All["api-2018"])).Series().Select(o => (o.IndicatorId, o.Value!.Value!.Value)));
        var later = await IdmcRun.ReadAsync("""[{"iso3":"MLI","geo_name":"Mali","year":2021,"conflict_stock_displacement":61000,"conflict_stock_displacement_raw":60812}]""");
        Assert.Equal([("idmc-conflict-idps-rounded", 61000m), ("idmc-conflict-idps", 60812m)], later.Series().Select(o => (o.IndicatorId, o.Value!.Value!.Value)));
    }

    [Fact]
    public async Task Disasters_of_the_interface_of_2018_are_events()
    {
        var count = Assert.Single((await IdmcRun.ReadAsync("iso3,geo_name,year,event_name,start_date,end_date,hazard_category,hazard_type,new_displacements\nMLI,Mali,2018,Floods,2018-08-01,,Weather related,Flood,1200\n")).Counts());
        Assert.Equal((Measure.Flow, 1200m, "flood", "Floods"), (count.Measure, count.Count!.Value, count.Triggers!.Single().Code, count.EventName));
    }
}
