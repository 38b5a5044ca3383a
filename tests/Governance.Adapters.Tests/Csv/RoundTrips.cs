using System.Text;
using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Csv;

public class RoundTrips
{
    public static TheoryData<string> Kinds => [.. RecordGenerator.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Records_of_a_kind_come_back_equal(string kind)
    {
        var records = CsvRun.Some(kind, 60);
        var (target, report) = await CsvRun.WriteAsync(records);
        var items = await CsvRun.ReadAsync(target.Main.ToArray());

        Assert.Empty(report.Losses);
        Assert.DoesNotContain(items.SelectMany(i => i.Findings), f => f.Severity == Core.Diagnostics.Severity.Error);
        var back = items.Select(i => i.Record).OfType<Record>().ToList();
        Assert.Equal(records.Count, back.Count);
        Assert.All(records.Zip(back), pair => Assert.Empty(CsvRun.Differences(pair.First, pair.Second)));
    }

    [Fact]
    public async Task Cell_beside_an_id_that_is_none_comes_back()
    {
        var item = (await CsvRun.ReadAsync("type,id,minted,kind\nIncident,=-1,true,death\n"))[0];
        Assert.All(item.Findings, f => Assert.Equal("B", f.Origin.CellColumn));
        var (target, _) = await CsvRun.WriteAsync([item.Record!], options: new WriteOptions { Layout = "incident" });

        Assert.EndsWith(",true,death\n", Encoding.UTF8.GetString(target.Main.ToArray()).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_of_several_kinds_go_to_a_file_each()
    {
        List<Record> records = [.. CsvRun.Some("Incident", 3), .. CsvRun.Some("Organisation", 2), .. CsvRun.Some("Incident", 1)];
        var (target, report) = await CsvRun.WriteAsync(records, "all.csv");

        Assert.Equal(["all-incident.csv", "all-organisation.csv", "csv-metadata.json", "datapackage.json"], target.Beside.Keys);
        Assert.False(target.HasMain);
        Assert.Equal((6, 6), (report.Read, report.Written));
        Assert.Equal(4, (await CsvRun.ReadAsync(target.Beside["all-incident.csv"].ToArray())).Count(i => i.Record is Incident));
    }

    [Fact]
    public async Task Records_of_a_second_kind_are_reported_where_only_one_is_written()
    {
        List<Record> records = [.. CsvRun.Some("Incident", 1), .. CsvRun.Some("Organisation", 2)];
        var (_, unnamed) = await CsvRun.WriteAsync(records, name: null);
        var (target, named) = await CsvRun.WriteAsync(records, options: new WriteOptions { Layout = "incident" });

        Assert.Equal([new FieldLoss("Organisation", "", 2, LossReason.NotCarried)], unnamed.Losses);
        Assert.Equal([new FieldLoss("Organisation", "", 2, LossReason.NotCarried)], named.Losses);
        Assert.True(target.HasMain);
    }

    [Fact]
    public async Task Text_like_a_formula_stands_behind_an_apostrophe_and_comes_back()
    {
        var incident = new Incident { Id = "a-1", Kind = "death", Description = "=1+1" };
        var (target, _) = await CsvRun.WriteAsync([incident]);
        var text = Encoding.UTF8.GetString(target.Main.ToArray());

        Assert.Contains(",'=1+1,", text, StringComparison.Ordinal);
        Assert.Equal("=1+1", ((Incident)(await CsvRun.ReadAsync(text))[^1].Record!).Description);
    }

    [Fact]
    public async Task Record_above_the_audience_is_withheld()
    {
        var (target, report) = await CsvRun.WriteAsync(CsvRun.Some("Migrant", 1), options: new WriteOptions { Target = Sensitivity.Public });

        Assert.Equal(0, report.Written);
        Assert.Contains(report.Losses, l => l is { Field: "", Reason: LossReason.Withheld });
        Assert.DoesNotContain(await CsvRun.ReadAsync(target.Main.ToArray()), i => i.Record is not null);
    }

    [Fact]
    public async Task Column_of_nobody_is_written_again_and_described()
    {
        var records = (await CsvRun.ReadAsync(Fixtures.Incidents)).Select(i => i.Record!).ToList();
        var (target, report) = await CsvRun.WriteAsync(records);

        Assert.Empty(report.Losses);
        Assert.Equal(Fixtures.Incidents.ReplaceLineEndings("\r\n"), Encoding.UTF8.GetString(target.Main.ToArray()));
        using var package = JsonDocument.Parse(target.Beside["datapackage.json"].ToArray());
        Assert.Equal("extra", package.RootElement.GetProperty("resources")[0].GetProperty("schema").GetProperty("fields").EnumerateArray().Last().GetProperty("name").GetString());
    }

    [Fact]
    public async Task No_record_gives_an_empty_file_without_description()
    {
        var (target, report) = await CsvRun.WriteAsync([]);

        Assert.Equal(0, report.Read);
        Assert.True(target.HasMain);
        Assert.Empty(target.Beside);
    }
}
