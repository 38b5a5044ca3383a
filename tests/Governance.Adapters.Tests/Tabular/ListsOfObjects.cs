using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Tabular;

/// <summary>Tables that come as lists of objects in JSON, as interfaces give them out.</summary>
public class ListsOfObjects
{
    /// <summary>A format, the name of an input, and a table of it.</summary>
    public static TheoryData<string, string, string> Tables => new()
    {
        { "missing-migrants", "mmp.json", MissingMigrants.Fixtures.All["2015"] },
        { "missing-migrants", "mmp.json", MissingMigrants.Fixtures.All["2016"] },
        { "missing-migrants", "mmp.json", MissingMigrants.Fixtures.All["2020"] },
        { "missing-migrants", "mmp.json", MissingMigrants.Fixtures.All["2024"] },
        { "missing-migrants", "mmp.json", MissingMigrants.Fixtures.All["2026"] },
        { "missing-migrants", "mmp.json", MissingMigrants.Fixtures.All["all-data"] },
        { "missing-migrants", "mmp.json", MissingMigrants.Fixtures.All["all-data-long"] },
        { "ctdc", "cases.json", Htcds.Fixtures.KAnon },
        { "ctdc", "cases.json", Htcds.Fixtures.Synthetic },
        { "htcds", "cases.json", Htcds.Fixtures.Cases("2.0") },
        { "recommendations", "matrice.json", Recommendations.Fixtures.French },
        { "recommendations", "matrix.json", Recommendations.Fixtures.English },
        { "upr", "upr.json", HumanRights.Fixtures.Database },
        { "upr", "matrix.json", HumanRights.Fixtures.Matrix },
        { "upr", "matrix.json", HumanRights.Fixtures.French },
        { "sdg", "indicator_10-7-2.json", Statistics.Fixtures.All["open-sdg"].Text },
        { "sdg", "x.json", Statistics.Fixtures.All["unsd"].Text },
        { "sdg", "x.json", Statistics.Fixtures.All["unsd-wide"].Text },
        { "sdg", "x.json", Statistics.Fixtures.All["yearbook"].Text },
        { "sdg", "x.json", Statistics.Fixtures.All["ddf"].Text },
        { "dtm", "idps.json", Dtm.Fixtures.All["hapi"] },
        { "unhcr", "x.json", Unhcr.Fixtures.All["hapi"] },
        { "unhcr", "x.json", Unhcr.Fixtures.All["situations"] },
        { "idmc", "x.json", Idmc.Fixtures.All["workbook"] },
        { "operational-presence", "x.json", OperationalPresence.Fixtures.Hapi },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Table_as_a_list_of_objects_is_known_by_its_format_alone_and_says_the_same(string format, string name, string csv)
    {
        var list = ObjectList.Of(csv);
        var expected = (await ReadAsync(format, name, csv)).Where(i => i.Record is not null).ToList();
        Assert.NotEmpty(expected);
        foreach (var json in new[] { list, $$"""{"data":{{list}}}""", $$"""{"count":2,"next":null,"results":{{list}}}""", $$$"""{"success":true,"result":{"limit":100,"fields":[ {"id":"_id","type":"int"}],"records":{{{list}}},"total":2}}""" })
        {
            await using var source = await OpenAsync(name, json);
            Assert.Equal([format], (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id));
            Assert.True(FormatRun.Registry.MayRead(format, source));
            var read = (await ReadAsync(format, name, json)).Where(i => i.Record is not null).ToList();
            Assert.Equal(expected.Select(i => i.Record!.GetType()), read.Select(i => i.Record!.GetType()));
            Assert.Equal(1, read[0].Origin.Start.Row);
            Assert.Equal(json.IndexOf("[{", StringComparison.Ordinal) + 1, read[0].Origin.Start.Offset);
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Table_as_objects_one_a_line_is_known_by_its_format_alone_and_says_the_same(string format, string name, string csv)
    {
        var objects = JsonNode.Parse(ObjectList.Of(csv))!.AsArray().Select(o => o!.ToJsonString()).ToList();
        var lines = string.Join("\n\n", objects) + "\n";
        var expected = (await ReadAsync(format, name, ObjectList.Of(csv))).Where(i => i.Record is not null).ToList();
        await using var source = await OpenAsync(Path.ChangeExtension(name, ".ndjson"), lines);
        Assert.Equal([format], (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id));
        var read = (await ReadAsync(format, Path.ChangeExtension(name, ".ndjson"), lines)).Where(i => i.Record is not null).ToList();
        Assert.Equal(expected.Select(i => (i.Record!.GetType(), i.Record.Id)), read.Select(i => (i.Record!.GetType(), i.Record.Id)));
        Assert.Equal((1L, 1L), (read[0].Origin.Start.Row, read[0].Origin.Start.Line));
        Assert.Equal((objects.Count, (objects.Count * 2L) - 1), (read[^1].Origin.Start.Row, read[^1].Origin.Start.Line));
    }

    [Theory]
    [InlineData("cases.ndjson", 1)]
    [InlineData("cases.json", 2)]
    public async Task Objects_one_a_line_are_known_by_the_name_of_the_file_or_by_the_second_one(string name, int count)
    {
        var objects = JsonNode.Parse(ObjectList.Of(Htcds.Fixtures.Cases("2.0")))!.AsArray().Take(count).Select(o => o!.ToJsonString());
        Assert.Equal(count, (await ReadAsync("htcds", name, string.Join('\n', objects))).Count(i => i.Record is Migrant));
    }

    [Theory]
    [InlineData("cases.json")]
    [InlineData("cases.txt")]
    public async Task Objects_one_a_line_are_known_however_long_the_first_one_is(string name)
    {
        var objects = JsonNode.Parse(ObjectList.Of(Htcds.Fixtures.Cases("2.0")))!.AsArray();
        objects[0]!["Remark"] = new string('x', 10 * FormatSource.PeekBytes);
        var text = string.Join('\n', objects.Select(o => o!.ToJsonString()));
        await using var source = await OpenAsync(name, text);
        Assert.Equal(["htcds"], (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id));
        Assert.Equal(objects.Count, (await ReadAsync("htcds", name, text)).Count(i => i.Record is not null));
    }

    [Theory]
    [InlineData("x.jsonl", false)]
    [InlineData("x.jsonl", true)]
    [InlineData("x.json", true)]
    public async Task Object_around_a_list_is_none_of_its_lines_whatever_the_name_says(string name, bool isIndented)
    {
        var objects = JsonNode.Parse(ObjectList.Of(MissingMigrants.Fixtures.All["2024"]))!.AsArray();
        var padding = new string('x', 2 * FormatSource.PeekBytes);
        var text = isIndented ? new JsonObject { ["data"] = objects.DeepClone(), ["note"] = padding }.ToJsonString(new JsonSerializerOptions { WriteIndented = true }) : $$"""{"data":{{objects.ToJsonString()}}}""";
        Assert.Equal(objects.Count, (await ReadAsync("missing-migrants", name, text)).Count(i => i.Record is not null));
    }

    [Fact]
    public async Task Line_that_is_no_object_is_named_by_its_line_and_the_others_are_read()
    {
        var objects = JsonNode.Parse(ObjectList.Of(MissingMigrants.Fixtures.All["2024"]))!.AsArray().Select(o => o!.ToJsonString()).ToList();
        var items = await ReadAsync("missing-migrants", "mmp.jsonl", $"{objects[0]}\n7\n{{\"a\":\n{objects[1]}");
        Assert.Equal(2, items.Count(i => i.Record is not null));
        Assert.Equal([("GC3038", 2L), ("GC0001", 3L)], items.SelectMany(i => i.Findings).Where(f => f.Code is "GC3038" or "GC0001").Select(f => (f.Code, f.Origin.Line!.Value)));
    }

    [Fact]
    public async Task Records_of_ours_one_a_line_are_no_table_of_a_partner()
    {
        await using var source = await OpenAsync("x.ndjson", """
            {"type":"Incident","id":"i","extensions":{"missing-migrants":{"Main ID":"x","Incident ID":"y","Region":"z","Number Dead":"1"}}}
            {"id":"j","type":"Incident","extensions":{"missing-migrants":{"Main ID":"x","Incident ID":"y","Region":"z","Number Dead":"1"}}}
            """);
        Assert.Empty(await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("""{"result":{"records":""", "}}", false)]
    [InlineData("""{"result":{"records":""", ""","total":2}}""", true)]
    [InlineData("""{"help":"x","result":{"records":""", "}}", true)]
    [InlineData("""{"result":{"records":""", "}", true)]
    public async Task What_stands_around_a_list_two_steps_deep_is_told(string start, string end, bool isTold)
    {
        var items = await ReadAsync("htcds", "cases.json", start + ObjectList.Of(Htcds.Fixtures.Cases("2.0")) + end);
        Assert.Contains(items, i => i.Record is Migrant);
        Assert.Equal(isTold, items.SelectMany(i => i.Findings).Any(f => f.Code == "GC3037"));
    }

    [Theory]
    [InlineData("""{"links":[{"rel":"self"}],"results":""")]
    [InlineData("""{"warnings":[{"code":1}],"fields":[{"name":"x"}],"records":""")]
    public async Task List_of_another_name_before_that_of_the_records_is_passed_over(string start)
    {
        var items = await ReadAsync("htcds", "cases.json", start + ObjectList.Of(Htcds.Fixtures.Cases("2.0")) + "}");
        Assert.Contains(items, i => i.Record is Migrant);
        Assert.Contains(items.SelectMany(i => i.Findings), f => f.Code == "GC3037");
    }

    [Fact]
    public async Task Yearly_list_within_an_object_is_read_as_it_is_alone()
    {
        var list = MissingMigrants.Fixtures.All["json"];
        var (alone, within) = (await ReadAsync("missing-migrants", "x.json", list), await ReadAsync("missing-migrants", "x.json", $$"""{"data":{{list}}}"""));
        Assert.Equal(alone.Select(i => (i.Record?.Id, i.Record?.Source?.Format)), within.Select(i => (i.Record?.Id, i.Record?.Source?.Format)));
        Assert.All(within.Select(i => i.Record).OfType<Incident>(), i => Assert.Equal("missing-migrants/json", i.Source!.Format));
        Assert.Equal(alone.SelectMany(i => i.Findings).Select(f => (f.Code, f.Origin.Offset + 8)), within.SelectMany(i => i.Findings).Select(f => (f.Code, f.Origin.Offset)));
    }

    [Fact]
    public async Task Member_that_only_the_source_of_a_yearly_list_knows_is_a_column_of_its_table()
    {
        var items = await ReadAsync("missing-migrants", "x.json", MissingMigrants.Fixtures.All["json"].Replace("\"region\":", "\"desk\":\"a\",\"region\":", StringComparison.Ordinal));
        var lines = (await WriteAsync("missing-migrants", items, "x.csv")).Split('\n');
        Assert.StartsWith("web_id,desk,region,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("2024.MMP9001,a,Western Africa,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_beside_metadata_of_figures_is_refused_as_these()
        => Assert.Contains((await ReadAsync("sdg", "x.json", """{"indicator_number":"10.7.2","graph_titles":[{"title":"x","unit":"y"}]}""")).SelectMany(i => i.Findings), f => f.Code == "GC4901");

    [Fact]
    public async Task Field_of_a_record_leads_to_the_object_and_its_member()
    {
        var items = await ReadAsync("missing-migrants", "mmp.json", ObjectList.Of(MissingMigrants.Fixtures.All["2024"]));
        var dead = items[0].Origin.Locate("/counts/dead");
        Assert.Equal((1L, "Number Dead", "G"), (dead.Row, dead.Field, dead.CellColumn));
        Assert.Equal(2, items[1].Origin.Locate("/id").Row);
        Assert.Equal(2, ((Incident)items[0].Record!).Counts!.Dead!.Value);
    }

    [Fact]
    public async Task Members_that_no_object_has_are_not_said_to_be_missing()
        => Assert.DoesNotContain((await ReadAsync("missing-migrants", "mmp.json", ObjectList.Of(MissingMigrants.Fixtures.All["2024"]))).SelectMany(i => i.Findings), f => f.Code == "GC3112");

    [Theory]
    [InlineData("""[{"type":"Recommendation","id":"r","text":{"language":"fr","text":"x"},"extensions":{"recommendations":{"Recommandation":"x","Statut":"y"}}}]""")]
    [InlineData("""{"id":"i","extensions":{"missing-migrants":{"Main ID":"x","Incident ID":"y","Region":"z","Number Dead":"1"}},"type":"Incident"}""")]
    [InlineData("""{"type":"Observation","id":"o","indicatorId":"i","extensions":{"sdg":{"SeriesCode":"x","GeoAreaCode":"466","TimePeriod":"2019","Value":"1"}}}""")]
    public async Task Record_of_ours_is_no_table_whatever_it_keeps_of_one(string json)
    {
        await using var source = await OpenAsync("x.json", json);
        Assert.Empty(await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData(" [ ]\n")]
    [InlineData("""{"data":[]}""")]
    [InlineData("""{"result":[]}""")]
    [InlineData("""{"results":[]}""")]
    [InlineData("""{"items":[]}""")]
    [InlineData("""{"count":0,"next":null,"links":{"self":"x"},"errors":[],"results":[]}""")]
    [InlineData("""{"type":"FeatureCollection","features":[]}""")]
    [InlineData("""{"success":true,"error":null,"facets":{"year":{},"months":[]},"result":[]}""")]
    [InlineData("""{"help":"x","success":true,"result":{"records":[],"total":0}}""")]
    [InlineData("""{"success":true,"result":{"limit":100,"fields":[{"id":"_id","type":"int"}],"records":[],"links":{"start":"x"}}}""")]
    public async Task Answer_without_anything_has_no_records_and_nothing_wrong_in_whatever_reads_such_lists(string json)
    {
        Assert.True(JsonTableReader.IsEmpty(Encoding.UTF8.GetBytes(json)));
        foreach (var format in (string[])["missing-migrants", "ctdc", "htcds", "recommendations", "upr", "uhri", "sdg", "unhcr", "idmc", "dtm", "kobo", "cod", "operational-presence", "form-incident"])
            Assert.Empty(await ReadAsync(format, "x.json", json));
    }

    [Theory]
    [InlineData("""{"data":[{}]}""")]
    [InlineData("""{"data":[],"errors":[{"code":1}]}""")]
    [InlineData("""{"features":[],"result":{"records":[{}]}}""")]
    [InlineData("""{"data":[],"meta":{"facets":[[]]}}""")]
    [InlineData("""{"data":[],"success":false}""")]
    [InlineData("""{"success":false,"result":{"records":[]}}""")]
    [InlineData("""{"result":{"records":[],"warnings":[{}]}}""")]
    [InlineData("""{"result":{"fields":[{"id":"_id"}]}}""")]
    [InlineData("""{"records":[],"fields":[{"id":"_id"}]}""")]
    [InlineData("""{"data":[],"error":"x"}""")]
    [InlineData("""{"id":"x","items":[]}""")]
    [InlineData("""{"causes":[]}""")]
    [InlineData("""{"type":"Activity","items":[]}""")]
    [InlineData("""{"items":[]""")]
    [InlineData("""{"items":[]} x""")]
    [InlineData("""{"a":1}""")]
    [InlineData("[1]")]
    [InlineData("7")]
    [InlineData("")]
    public void Anything_else_is_not_taken_for_an_answer_without_anything(string json) => Assert.False(JsonTableReader.IsEmpty(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public async Task What_is_no_object_is_left_out_and_named_wherever_it_stands_and_the_objects_are_read()
    {
        var list = ObjectList.Of(MissingMigrants.Fixtures.All["2024"]);
        foreach (var json in new[] { $"[7,{list[1..]}", $"{list[..^1]},7]" })
        {
            var items = await ReadAsync("missing-migrants", "mmp.json", json);
            Assert.Equal(2, items.Count(i => i.Record is not null));
            Assert.Equal(json[1] == '7' ? 1 : 3, Assert.Single(items.SelectMany(i => i.Findings), f => f.Code == "GC3038").Origin.Row);
        }
    }

    [Fact]
    public async Task List_that_is_written_has_the_names_of_the_columns_not_the_tags_below_them()
    {
        var lines = MissingMigrants.Fixtures.All["2024"].Split('\n');
        var items = await ReadAsync("missing-migrants", "mmp.csv", string.Join('\n', [lines[0], "#event+id," + new string(',', lines[0].Count(c => c == ',') - 1), .. lines[1..]]));
        var text = await WriteAsync("missing-migrants", items);
        Assert.Contains("\"Number Dead\":2", text, StringComparison.Ordinal);
        Assert.DoesNotContain("#event", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Column_without_a_name_of_its_own_is_written_under_its_letter()
    {
        var items = await ReadAsync("recommendations", "m.csv", "Recommandation,Statut,Responsable,,Remarque interne,Remarque interne\nFaire,Réalisée,DGME,a,b,c\nDire,Réalisée,DGME,d,e,f\n");
        Assert.Contains("""
            "D":"a","Remarque interne":"b","Remarque interne F":"c"
            """.Trim(), await WriteAsync("recommendations", items), StringComparison.Ordinal);
    }

    private static async Task<string> WriteAsync(string format, IEnumerable<ReadItem> items, string name = "x.json")
    {
        await using var target = new MemoryTarget(name);
        await FormatRun.Registry.Writer(format)!.WriteAsync(FormatRun.Stream(items.Select(i => i.Record).OfType<Record>()), target, new WriteOptions(), TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(target.Main.ToArray());
    }

    private static ValueTask<FormatSource> OpenAsync(string name, string text)
        => FormatSource.OpenAsync(name, new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);

    private static async Task<List<ReadItem>> ReadAsync(string format, string name, string text)
    {
        await using var source = await OpenAsync(name, text);
        var items = new List<ReadItem>();
        await foreach (var item in FormatRun.Registry.Reader(format)!.ReadAsync(source, new ReadOptions(), TestContext.Current.CancellationToken))
            items.Add(item);
        return items;
    }
}
