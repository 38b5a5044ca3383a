using System.Text;
using System.Text.Json.Nodes;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Tabular;

/// <summary>Tables whose rows make several records, as CSV and as lists of JSON objects.</summary>
public class WideTables
{
    public static TheoryData<KitCategory> Categories => new(Enum.GetValues<KitCategory>().Where(c => c != KitCategory.Memory));

    [Fact]
    public void Map_of_another_format_is_refused()
        => Assert.Contains("wide", Assert.Throws<ArgumentException>("map", static () => new TableFormatReader<Observation>(FormatRun.Registry.Reader("unhcr")!.Format, WideMap.Map)).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Categories))]
    public async Task Wide_table_keeps_what_the_kit_asks(KitCategory category)
    {
        var subject = new FormatSubject
        {
            Reader = WideMap.Reader,
            Writer = WideMap.Writer,
            Samples = [new SampleFile("wide.csv", Encoding.UTF8.GetBytes(WideMap.Csv(12)), FileForm.Csv)],
            Shape = (record, number) =>
            {
                record["indicatorId"] = number % 4 < 2 ? "unhcr-ref" : "unhcr-asy";
                record["value"] ??= JsonNode.Parse("""{"value":7}""");
            },
        };
        var result = await FormatKit.RunAsync(subject, category, new KitOptions { Records = 60, DamagedCharacters = 200 }, TestContext.Current.CancellationToken);
        result.ThrowIfFailed();
    }

    [Fact]
    public async Task Row_makes_a_record_for_each_filled_column_and_comes_back_as_one_row()
    {
        var items = await ReadAsync("Year,Country,Refugees,Asylum-seekers,Remark\n2021,MLI,12,7,seen\n2022,MLI,,3,\n2022,MLI,5,,\n");
        Assert.Equal(["wide:row-2-ref", "wide:row-2-asy", "wide:row-3-asy", "wide:row-4-ref"], items.Select(i => i.Record!.Id));
        Assert.Equal([12, 7, 3, 5], items.Select(i => ((Observation)i.Record!).Value!.Value));
        Assert.Equal("Year,Country,Refugees,Asylum-seekers,Remark\n2021,MLI,12,7,seen\n2022,MLI,,3,\n2022,MLI,5,,\n", await WriteAsync(items));
    }

    [Fact]
    public async Task Records_from_elsewhere_that_share_all_but_their_value_come_into_one_row()
    {
        Observation Of(string type, decimal value) => new() { Id = $"x-{type}", IndicatorId = "unhcr-" + type, Sensitivity = Sensitivity.Public, Period = Period.At(PartialDate.Parse("2021")), Area = new Place { Country = CountryCode.Parse("MLI") }, Value = new Quantity { Value = value } };
        var (written, _) = await WriteAsync(new[] { Of("ref", 12), Of("asy", 7), Of("ref", 13) });
        Assert.Equal("Year,Country,Refugees,Asylum-seekers\r\n2021,MLI,12,7\r\n2021,MLI,13,\r\n", written);
    }

    [Theory]
    [InlineData("{\"items\":[$]}", false)]
    [InlineData("\uFEFF{ \"items\" : [$] }\n", false)]
    [InlineData("{\"page\":1,\"items\":[$]}", true)]
    [InlineData("{\"items\":[$],\"page\":1}", true)]
    [InlineData("{\"items\":[$]}{\"items\":[$]}", true)]
    [InlineData("{\"items\":[$]} x", true)]
    [InlineData("{\"items\":[$]", true)]
    public async Task Only_what_is_more_than_the_list_is_said_to_be_more(string form, bool isMore)
    {
        var items = await ReadAsync(form.Replace("$", """{"Year":2021,"Country":"MLI","Refugees":"12","Asylum-seekers":7}""", StringComparison.Ordinal));
        Assert.Equal(isMore, items.Any(i => i.Findings.Any(f => f.Code == "GC3037")));
        Assert.Equal([12, 7], items.Where(i => i.Record is not null).Select(i => ((Observation)i.Record!).Value!.Value));
    }

    [Theory]
    [InlineData("""[{"Year":2021,"Country":"MLI","Refugees":"12","Asylum-seekers":7}]""")]
    [InlineData("""{"page":1,"items":[{"Year":2021,"Country":"MLI","Refugees":"12","Asylum-seekers":7}],"maxPages":3}""")]
    public async Task List_of_objects_is_read_like_a_table_also_within_an_envelope(string json)
    {
        var items = await ReadAsync(json);
        Assert.Equal([12, 7], items.Where(i => i.Record is not null).Select(i => ((Observation)i.Record!).Value!.Value));
        Assert.Equal(json[0] == '{', items.Any(i => i.Findings.Any(f => f.Code == "GC3037")));
        Assert.Equal(1, items[0].Origin.Start.Row);
        await using var target = new MemoryTarget("x.json");
        await WideMap.Writer.WriteAsync(FormatRun.Stream(items.Select(i => i.Record).OfType<Record>()), target, new WriteOptions(), TestContext.Current.CancellationToken);
        Assert.Equal("[\n{\"Year\":\"2021\",\"Country\":\"MLI\",\"Refugees\":12,\"Asylum-seekers\":7}\n]\n", Encoding.UTF8.GetString(target.Main.ToArray()));
    }

    [Theory]
    [InlineData("""[{"type":"Feature","properties":{"type":"own","a":{"b":1},"a/b":2}}]""")]
    [InlineData("""[{"properties":{"type":"own","a":{"b":1},"a/b":2},"type":"Feature"}]""")]
    public async Task Members_of_one_name_both_stay_and_the_lifted_one_has_it(string json)
    {
        await using var source = await FormatSource.OpenAsync("x", new MemoryStream(Encoding.UTF8.GetBytes(json)), cancellationToken: TestContext.Current.CancellationToken);
        var rows = new List<TableRow>();
        await foreach (var row in JsonTableReader.ReadAsync(source, new JsonTableLayout { Lifted = "properties" }, cancellationToken: TestContext.Current.CancellationToken))
            rows.Add(row);
        Assert.Equal(["type", "a/b", "/a/b", "/type"], rows[0].Cells);
        Assert.Equal(["own", "1", "2", "Feature"], rows[1].Cells);
    }

    [Fact]
    public async Task Member_that_comes_after_the_first_thousand_objects_is_found_and_its_object_still_read()
    {
        var items = await ReadAsync("[" + string.Concat(Enumerable.Range(0, 1000).Select(i => $$"""{"Year":2021,"Country":"MLI","Refugees":{{i}}},""")) + """{"Year":2022,"Country":"MLI","Refugees":7,"Late":"x"}]""");
        Assert.Equal(1001, items.Count(i => i.Record is not null));
        Assert.Equal(["GC3039"], items[^1].Findings.Select(f => f.Code));
        Assert.Equal(1001, items[^1].Origin.Start.Row);
    }

    [Fact]
    public async Task Mistake_in_an_enveloped_list_is_found_by_its_line()
    {
        var items = await ReadAsync("{\"page\":1,\n \"items\":[\n {\"Year\":2021,\"Country\":\"Mali\",\"Refugees\":1},\n {\"Year\":2021,\"Country\":\"MLI\",\"Refugees\":1}]}");
        var found = Assert.Single(items.SelectMany(i => i.Findings), f => f.Code == "GC3013");
        Assert.Equal((3, 2, 1), (found.Origin.Line, found.Origin.Column, found.Origin.Row));
    }

    private static async Task<List<ReadItem>> ReadAsync(string text)
    {
        await using var source = await FormatSource.OpenAsync("x", new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(await WideMap.Reader.RecognisesAsync(source, TestContext.Current.CancellationToken));
        var items = new List<ReadItem>();
        await foreach (var item in WideMap.Reader.ReadAsync(source, new ReadOptions(), TestContext.Current.CancellationToken))
            items.Add(item);
        return items;
    }

    private static async Task<string> WriteAsync(List<ReadItem> items)
    {
        var (text, report) = await WriteAsync(items.Select(i => i.Record!));
        Assert.Empty(report.Losses);
        return text;
    }

    private static async Task<(string Text, WriteReport Report)> WriteAsync(IEnumerable<Record> records)
    {
        await using var target = new MemoryTarget("x.csv");
        var report = await WideMap.Writer.WriteAsync(FormatRun.Stream(records), target, new WriteOptions(), TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(target.Main.ToArray()), report);
    }
}
