using System.Text;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Rules;

namespace Governance.Adapters.Tests.Idmc;

/// <summary>What makes IDMC's figures easy to misread, one test each.</summary>
public class Traps
{
    private const string Idu = "id,country,iso3,latitude,longitude,centroid,role,displacement_type,qualifier,figure,displacement_start_date,displacement_end_date,year,event_name,category,subcategory,type,subtype,locations_name,locations_coordinates,locations_accuracy,locations_type\n";

    [Fact]
    public async Task Displacements_and_people_displaced_are_two_indicators_and_rounded_numbers_two_more()
    {
        var series = (await IdmcRun.ReadAsync(Fixtures.All["conflicts"])).Series();
        Assert.Equal(
            [("idmc-conflict-displacements", 227123m, "NUMBER"), ("idmc-conflict-displacements-rounded", 227000m, "NUMBER"), ("idmc-conflict-idps", 230456m, "PS"), ("idmc-conflict-idps-rounded", 230000m, "PS"), ("idmc-conflict-displacements", 0m, "NUMBER")],
            series.Select(o => (o.IndicatorId, o.Value!.Value!.Value, o.Value.Unit!)));
        Assert.Equal([null, Qualifier.Rounded, null, Qualifier.Rounded, null], series.Select(o => o.Value!.Qualifier));
        Assert.Equal("idmc:conflict-displacements-2012-MLI", series[0].Id);
    }

    [Fact]
    public async Task Zero_with_a_blank_rounded_twin_is_a_zero_and_a_blank_is_no_value()
    {
        var series = (await IdmcRun.ReadAsync(Fixtures.Page)).Series();
        Assert.Equal([("idmc-conflict-displacements", 0m), ("idmc-conflict-idps", 230456m), ("idmc-conflict-idps-rounded", 230000m)], series.Select(o => (o.IndicatorId, o.Value!.Value!.Value)).OrderBy(v => v.IndicatorId, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Year_or_event_without_a_figure_is_noted_at_its_row_and_is_no_fault()
    {
        foreach (var text in (string[])[
            "iso3,country_name,year,new_displacement,new_displacement_rounded,total_displacement,total_displacement_rounded\nMLI,Mali,2012,5,5,7,7\nMLI,Mali,2013,,,,\n",
            "ISO3,Name,Year,Start Date,Event Name,Hazard Category,Hazard Type,New Displacements\nMLI,Mali,2018,2018-07-01,Example flood,Weather related,Flood,2\nMLI,Mali,2019,2019-07-01,,Weather related,Flood,\n"])
        {
            var finding = Assert.Single((await IdmcRun.ReadAsync(text)).SelectMany(i => i.Findings));
            Assert.Equal(("GC3709", Severity.Note, 3, null), (finding.Code, finding.Severity, finding.Origin.Row, finding.Origin.CellColumn));
        }

        var refused = (await IdmcRun.ReadAsync("iso3,country_name,year,new_displacement,new_displacement_rounded,total_displacement,total_displacement_rounded\nMLI,Mali,2013,many,,,\n")).SelectMany(i => i.Findings);
        Assert.Equal(["GC3702"], refused.Select(f => f.Code));
    }

    [Fact]
    public async Task Flow_and_stock_of_one_event_are_two_counts_with_their_own_dates_and_units()
    {
        var counts = (await IdmcRun.ReadAsync(Fixtures.All["events"])).Counts();
        Assert.Equal(
            [(Measure.Flow, 180m, CountUnit.Movement, "2008-08", "2008-09-02"), (Measure.Stock, 12m, CountUnit.Person, "2008-12-31", "2008-12-31"), (Measure.Flow, 55m, CountUnit.Movement, "2010-01-04", "2010-01-04")],
            counts.Select(c => (c.Measure, c.Count!.Value!.Value, c.Unit!.Value, c.Period!.Value.Start!.Value.ToString(), c.Period.Value.End!.Value.ToString())));
        Assert.Equal("week", counts[2].DateAccuracy);
    }

    [Fact]
    public async Task Number_of_a_figure_is_the_id_of_its_source_and_found_when_it_comes_again()
    {
        var found = new List<Diagnostic>();
        var check = Validator.Default.Begin(new ValidationOptions(), found.Add);
        var ids = new List<string>();
        foreach (var copy in new[] { "a", "b" })
        {
            check.BeginInput(copy);
            foreach (var item in await IdmcRun.ReadAsync(Fixtures.All["idu"]))
            {
                check.Check(item);
                Assert.Null(item.Record!.Minted);
                ids.Add(item.Record.Id);
            }
        }

        check.Complete();
        Assert.Equal(ids.Count / 2, found.Count(f => f.Code == "GC2001"));
    }

    [Fact]
    public async Task Eleven_and_twelve_o_clock_in_UTC_are_the_next_day()
    {
        var items = await IdmcRun.ReadAsync(Idu + "1,Mali,MLI,,,,,Disaster,,5,2023-11-06T11:00:00.000Z,2023-06-24T12:00:00.000Z,2023,,,,,,,,,\n2,Mali,MLI,,,,,Disaster,,5,2023-12-31T11:00:00.000Z,2024-01-02T09:30:00.000Z,2023,,,,,,,,,\n");
        Assert.Equal(("2023-11-07", "2023-06-25"), (items.Counts()[0].Period!.Value.Start!.Value.ToString(), items.Counts()[0].Period!.Value.End!.Value.ToString()));
        var found = Assert.Single(items[1].Findings);
        Assert.Equal(("GC3703", 3, "L"), (found.Code, found.Origin.Row, found.Origin.CellColumn));
    }

    [Fact]
    public async Task Centre_of_an_update_is_latitude_first_and_a_map_longitude_first()
    {
        var update = (await IdmcRun.ReadAsync(Fixtures.All["idu"])).Counts()[0];
        var map = (await IdmcRun.ReadAsync(Fixtures.Map)).Counts()[0];
        Assert.Equal(new GeoPoint(16.5m, -0.25m), update.Places![0].Point);
        Assert.Equal(new GeoPoint?[] { new(16.25m, -0.05m), new(17.75m, 1.5m) }, update.Places.Skip(1).Select(p => p.Point));
        Assert.Equal(new GeoPoint?[] { new(16.25m, -0.05m), new(17.75m, 1.5m) }, map.Places!.Skip(1).Select(p => p.Point));
        var swapped = await IdmcRun.ReadAsync(Idu + "1,Mali,MLI,16.5,-0.25,\"[-0.25, 16.5]\",,Disaster,,5,2023-11-06,2023-11-06,2023,,,,,,,,,\n");
        Assert.Equal("GC3707", Assert.Single(swapped[0].Findings).Code);
    }

    [Fact]
    public async Task Lists_in_one_cell_stay_side_by_side_though_names_hold_commas()
    {
        var places = (await IdmcRun.ReadAsync(Fixtures.All["idu"])).Counts()[0].Places!;
        Assert.Equal(
            [(null, PlaceRole.Here, null), ("A, Gao", PlaceRole.Origin, null), ("B, Gao", null, 2)],
            places.Select(p => (p.Name, p.Role, p.Level)));
        Assert.Equal(CoordinatePrecision.Exact, places[1].Precision);
        var shorter = await IdmcRun.ReadAsync(Idu + "1,Mali,MLI,,,,,Disaster,,5,2023-11-06,2023-11-06,2023,,,,,,\"A, Gao; B, Gao\",\"16.25, -0.05\",Point; Point,Origin; Origin\n");
        var found = Assert.Single(shorter[0].Findings);
        Assert.Equal(("GC3706", "T"), (found.Code, found.Origin.CellColumn));
        Assert.Single(shorter.Counts()[0].Places!);
    }

    [Fact]
    public async Task Triangulation_says_so_and_recommended_figures_can_be_added_without_it()
    {
        var counts = (await IdmcRun.ReadAsync(Fixtures.All["idu"])).Counts();
        Assert.Equal(["Recommended figure", "Triangulation"], counts.Select(c => c.Note));
        Assert.Equal(12, counts.Where(c => c.Note != "Triangulation").Sum(c => c.Count!.Value));
        Assert.Equal([Qualifier.MoreThan, Qualifier.Exact], counts.Select(c => c.Count!.Qualifier));
        Assert.Equal(["idmc:71", "idmc:72"], counts.Select(c => c.Id));
    }

    [Theory]
    [InlineData("2,Mass Movement,4,Sinkhole", "1,Geophysical,1,Geophysical", "sinkhole")]
    [InlineData("2,Mass Movement,,", "1,Geophysical,1,Geophysical", "geophysical-mass-movement")]
    [InlineData("11,Mass Movement,,", "2,Weather related,3,Hydrological", "wet-mass-movement")]
    [InlineData(",Mass Movement,,", "1,Geophysical,1,Geophysical", "geophysical-mass-movement")]
    [InlineData(",Mass Movement,,", "2,Weather related,3,Hydrological", "wet-mass-movement")]
    [InlineData("10,Flood,12,Dam release flood", "2,Weather related,3,Hydrological", "dam-release-flood")]
    [InlineData("8,Sea level Rise,10,Sea level rise", "2,Weather related,,", "sea-level-rise")]
    public async Task Same_label_or_number_is_told_apart_by_its_level(string types, string categories, string cause)
    {
        var items = await IdmcRun.ReadAsync($"iso3,country_name,year,start_date,event_name,hazard_category,hazard_category_name,hazard_sub_category,hazard_sub_category_name,hazard_type,hazard_type_name,hazard_sub_type,hazard_sub_type_name,new_displacement\nMLI,Mali,2020,2020-01-02,X,{categories},{types},5\n");
        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal(cause, Assert.Single(items.Counts()[0].Triggers!).Code);
    }

    [Fact]
    public async Task Mass_movement_alone_is_not_guessed_and_levels_that_contradict_are_found()
    {
        var alone = await IdmcRun.ReadAsync(Idu + "1,Mali,MLI,,,,,Disaster,,5,2023-11-06,2023-11-06,2023,,,,Mass Movement,,,,,\n");
        Assert.Equal(("GC3705", "Q"), (alone[0].Findings.Single().Code, alone[0].Findings.Single().Origin.CellColumn));
        Assert.Equal("disaster", alone.Counts()[0].Triggers!.Single().Code);
        var contradicting = await IdmcRun.ReadAsync(Idu + "1,Mali,MLI,,,,,Conflict,,5,2023-11-06,2023-11-06,2023,,Weather related,Hydrological,Flood,Flood,,,,\n");
        Assert.Equal("GC3705", contradicting[0].Findings.Single().Code);
        Assert.Null(contradicting.Counts()[0].Triggers);
    }

    [Theory]
    [InlineData("Conflict,,5,2023-11-06,2023-11-06,2023,,,,,Non-International armed conflict (NIAC)", "non-international-armed-conflict", "")]
    [InlineData("Conflict,,5,2023-11-06,2023-11-06,2023,,,,,Odd", "conflict", "R")]
    [InlineData("Disaster,,5,2023-11-06,2023-11-06,2023,,Weather related,Hydrological,Flood,Mixed disasters", "flood", "R")]
    [InlineData("Disaster,,5,2023-11-06,2023-11-06,2023,,Weather related,Odd,Flood,Odd", "flood", "P R")]
    public async Task Level_that_is_not_understood_takes_nothing_from_the_others(string cells, string cause, string columns)
    {
        var text = Idu + $"1,Mali,MLI,,,,,{cells},,,,\n";
        var items = await IdmcRun.ReadAsync(text);
        Assert.Equal(cause, items.Counts()[0].Triggers!.Single().Code);
        Assert.All(items[0].Findings, f => Assert.Equal("GC3705", f.Code));
        Assert.Equal(columns, string.Join(' ', items[0].Findings.Select(f => f.Origin.CellColumn).Order()));
        Assert.Contains(cells, Encoding.UTF8.GetString((await IdmcRun.WriteAsync(items.Counts(), "x.csv")).Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Household_size_and_what_was_reported_stay_beside_the_total()
    {
        var count = (await IdmcRun.ReadAsync(Fixtures.Map)).Counts()[0];
        Assert.Equal((165m, 5.5m, "30"), (count.Count!.Value!.Value, count.HouseholdSize!.Value, count.Extensions!["idmc"]["Reported figures"].GetString()));
        Assert.Equal("landslide", count.Triggers!.Single().Code);
    }

    [Fact]
    public async Task Codes_of_an_event_keep_their_kinds()
    {
        var codes = (await IdmcRun.ReadAsync(Fixtures.All["idu"])).Counts()[0].Identifiers!;
        Assert.Equal([("glide", "FL-1"), ("local-event", "X9")], codes.Select(c => (c.Scheme, c.Value)));
        var python = await IdmcRun.ReadAsync("iso3,country_name,year,start_date,event_name,new_displacement,event_codes\nMLI,Mali,2020,2020-01-02,X,5,\"['IRC 85', 'FL-2']\"\n");
        Assert.Equal([("event-code", "IRC 85"), ("event-code", "FL-2")], python.Counts()[0].Identifiers!.Select(c => (c.Scheme, c.Value)));
    }

    [Fact]
    public async Task Abyei_and_Kosovo_are_no_countries_of_ISO_and_come_back()
    {
        var items = await IdmcRun.ReadAsync(Fixtures.All["2020"]);
        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal(("AB9", null), (items.Series()[0].Area!.Identifiers!.Single().Value, items.Series()[0].Area!.Country));
        Assert.Equal(Fixtures.All["2020"], Encoding.UTF8.GetString((await IdmcRun.WriteAsync(items.Series(), "x.csv")).Bytes));
    }

    [Fact]
    public async Task Table_of_events_is_never_read_as_one_of_conflicts()
    {
        const string Text = "iso3,country_name,year,hazard_type_name,new_displacement,total_displacement\nMLI,Mali,2020,Flood,5,6\n";
        await using var source = await Governance.Core.Formats.FormatSource.OpenAsync("x", new MemoryStream(Encoding.UTF8.GetBytes(Text)), cancellationToken: TestContext.Current.CancellationToken);
        Assert.False(await FormatRun.Registry.Reader("idmc")!.RecognisesAsync(source, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task List_of_territories_is_refused_by_name()
    {
        var item = Assert.Single(await IdmcRun.ReadAsync("iso3,iso2,idmc_short_name\nAB9,,Abyei Area\n"));
        Assert.Equal("GC3701", Assert.Single(item.Findings).Code);
    }
}
