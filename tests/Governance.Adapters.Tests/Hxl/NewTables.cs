using System.Text;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Adapters.Tests.Hxl;

/// <summary>Tables that no source had: headers for people above the tags for programs.</summary>
public class NewTables
{
    private static readonly Incident Incident = new() { Id = "incident-1", Kind = "death", Counts = new IncidentCounts { Dead = new Quantity { Value = 2 } } };

    [Theory]
    [InlineData(null, "Id of the record,Kind of incident")]
    [InlineData("en", "Id of the record,Kind of incident")]
    [InlineData("fr", "Identifiant de l’enregistrement,Nature de l’incident")]
    public async Task New_table_has_headers_in_the_language_asked_for_above_its_tags(string? language, string start)
    {
        var (target, _) = await HxlRun.WriteAsync([Incident], "out.csv", new WriteOptions { Language = language });
        var lines = Encoding.UTF8.GetString(target.Main.ToArray()).Split('\n');
        Assert.StartsWith(start, lines[0], StringComparison.Ordinal);
        Assert.StartsWith("#meta+id+record,#event+type", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("incident-1,death", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-05-31", "2024")]
    [InlineData("2024", "2024")]
    public async Task Column_of_years_has_no_more_than_a_year(string date, string year)
    {
        var records = await HxlRun.RecordsAsync($"""[["Où","Combien","Quand"],["#loc+name","#affected","#date"],["Site","120","{date}"]]""");
        foreach (var record in records)
            (record.Source, record.Extensions) = (null, null);
        var (target, _) = await HxlRun.WriteAsync(records, "out.csv");
        var lines = Encoding.UTF8.GetString(target.Main.ToArray()).Split('\n');
        Assert.Equal(year, lines[2].Split(',')[lines[1].Split(',').IndexOf("#date+year")]);
    }

    [Fact]
    public async Task Json_is_a_list_of_rows_and_reads_back()
    {
        var (target, report) = await HxlRun.WriteAsync([Incident], "out.json");
        Assert.Empty(report.Losses);
        Assert.StartsWith("[\n[\"Id of the record\"", Encoding.UTF8.GetString(target.Main.ToArray()), StringComparison.Ordinal);
        var back = Assert.IsType<Incident>(Assert.Single(await HxlRun.RecordsAsync(target.Main.ToArray())));
        (back.Source, back.Extensions) = (null, null);
        Assert.True(RecordJson.AreEqual(Incident, back));
    }

    [Fact]
    public async Task List_of_rows_is_written_as_a_list_of_rows_with_the_same_records()
    {
        var records = await HxlRun.RecordsAsync("""[["Où","Combien"],["#loc+name","#affected"],["=Site 1+1","0120"]]""");
        var (target, report) = await HxlRun.WriteAsync(records, "out.json");
        Assert.Empty(report.Losses);
        Assert.Equal(records.Select(RecordJson.ToJson), (await HxlRun.RecordsAsync(target.Main.ToArray())).Select(RecordJson.ToJson));
    }

    [Fact]
    public async Task List_of_objects_is_written_as_a_list_of_rows_and_that_its_rows_have_other_numbers_is_said()
    {
        var records = await HxlRun.RecordsAsync("""[{"#affected":120,"#loc+name":"Site Exemple"},{"#loc+name":"Autre","#affected":"30"}]""");
        var (target, report) = await HxlRun.WriteAsync(records, "out.json");
        Assert.Equal(["/id", "/source/row"], report.Losses.Select(l => l.Field));
        var back = (await HxlRun.RecordsAsync(target.Main.ToArray())).Cast<MobilityCount>();
        Assert.Equal([("Site Exemple", 120m), ("Autre", 30m)], back.Select(c => (c.Places![0].Name!, c.Count!.Value!.Value)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task New_table_of_activities_is_hxl_whatever_its_headers_are_called(string language)
    {
        var activity = new Activity { Id = "a-1", Sensitivity = Sensitivity.Public, Title = new LocalizedText { Language = "fr", Text = "Appui au retour" }, Organisations = [new OrganisationRef { Name = "Exemple", Role = "implementing" }] };
        var (target, _) = await HxlRun.WriteAsync([activity], "out.csv", new WriteOptions { Language = language });
        await using var source = await FormatSource.OpenAsync("out.csv", new MemoryStream(target.Main.ToArray()), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["hxl"], (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id));
    }
}
