using Governance.Core;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.Tests.Idmc;

/// <summary>Workbooks of GIDD, which have sheets of notes and lists beside their figures.</summary>
public class Sheets
{
    private const string Series = "ISO3,Name,Year,Conflict Stock Displacement,Conflict Stock Displacement (Raw)\nMLI,Mali,2023,230000,230012\n";

    [Fact]
    public async Task List_of_territories_beside_the_figures_is_a_note_and_the_figures_are_read()
    {
        var items = await IdmcRun.ReadAsync(await Workbooks.OfAsync(("1_Displacement_data", Series), ("Territories", "iso3,iso2,idmc_short_name\nAB9,,Abyei Area\n")), "gidd.xlsx");
        Assert.Equal(2, items.Series().Count);
        var found = Assert.Single(items.SelectMany(i => i.Findings));
        Assert.Equal(("GC3701", Severity.Note, "Territories"), (found.Code, found.Severity, found.Origin.Sheet));
    }

    [Fact]
    public async Task Sheet_of_events_does_not_hide_the_series_beside_it()
    {
        var items = await IdmcRun.ReadAsync(
            await Workbooks.OfAsync(
                ("1_Displacement_data", Series),
                ("2_Events", "ISO3,Name,Year,Event Name,Hazard Category,New Displacements\nMLI,Mali,2023,Mali: Flood,Weather related,27\n"),
                ("3_Context", "ISO3,Year,Event Name,Remark\nMLI,2023,Mali: Flood,seen\n")),
            "gidd.xlsx");
        Assert.Equal(2, items.Series().Count);
        Assert.Equal(27, Assert.Single(items.Counts()).Count!.Value);
        Assert.Equal(["3_Context"], items.SelectMany(i => i.Findings).Select(f => f.Origin.Sheet));
    }

    [Fact]
    public async Task Events_of_a_workbook_that_has_rounded_figures_alone_say_that_they_are_rounded()
    {
        const string Text = "ISO3,Country / Territory,Year,Event Name,Date of Event (start),Disaster Internal Displacements,Hazard Category,Hazard Type,Hazard Sub Type\nMLI,Mali,2022,Mali: Flood,2022-07-01,2700,Weather related,Flood,Flood\n";
        var items = await IdmcRun.ReadAsync(await Workbooks.OfAsync(("1_Disaster_Displacement_data", Text)), "gidd.xlsx");
        var count = Assert.Single(items.Counts());
        Assert.Equal((2700m, Qualifier.Rounded, Measure.Flow, "idmc/events-rounded"), (count.Count!.Value!.Value, count.Count.Qualifier, count.Measure, count.Source!.Format));
        Assert.Empty(items.SelectMany(i => i.Findings));
        var (bytes, report) = await IdmcRun.WriteAsync(items.Counts(), "x.csv");
        Assert.Empty(report.Losses);
        Assert.Equal(Text.Replace("\n", "\r\n", StringComparison.Ordinal), System.Text.Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public async Task Events_with_raw_figures_beside_the_rounded_ones_keep_the_raw_ones()
    {
        var count = Assert.Single((await IdmcRun.ReadAsync("ISO3,Country / Territory,Year,Event Name,Disaster Internal Displacements,Disaster Internal Displacements (Raw),Hazard Category\nMLI,Mali,2022,Mali: Flood,2700,2698,Weather related\n")).Counts());
        Assert.Equal((2698m, null), (count.Count!.Value!.Value, count.Count.Qualifier));
    }

    [Fact]
    public async Task NA_in_a_column_of_numbers_says_nothing_and_in_one_of_countries_is_found()
    {
        var items = await IdmcRun.ReadAsync("iso3,country_name,year,new_displacement,total_displacement\nNAM,Namibia,2020,5,NA\nNA,Namibia,2020,5,NA\n");
        Assert.Equal(["idmc-conflict-displacements", "idmc-conflict-displacements"], items.Series().Select(o => o.IndicatorId));
        Assert.Empty(items[0].Findings);
        Assert.Equal(("GC3704", 3, "A"), (items[1].Findings.Single().Code, items[1].Findings.Single().Origin.Row, items[1].Findings.Single().Origin.CellColumn));
    }
}
