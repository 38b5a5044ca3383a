using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Parquet;

public class RoundTrips
{
    public static TheoryData<string> Kinds => [.. RecordGenerator.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Records_of_a_kind_come_back_equal(string kind)
    {
        var records = Csv.CsvRun.Some(kind, 60);
        var (target, report) = await ParquetRun.WriteAsync(records);
        var items = await ParquetRun.ReadAsync(target.Main.ToArray());

        Assert.Empty(report.Losses);
        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal(records.Count, items.Count);
        Assert.All(records.Zip(items), pair => Assert.Empty(Csv.CsvRun.Differences(pair.First, pair.Second.Record!)));
    }

    [Fact]
    public async Task Records_of_several_kinds_go_to_a_file_each()
    {
        List<Record> records = [.. Csv.CsvRun.Some("Incident", 3), .. Csv.CsvRun.Some("Organisation", 2), .. Csv.CsvRun.Some("Incident", 1)];
        var (target, report) = await ParquetRun.WriteAsync(records, "all.parquet");

        Assert.Equal(["all-incident.parquet", "all-organisation.parquet"], target.Beside.Keys);
        Assert.False(target.HasMain);
        Assert.Equal((6, 6), (report.Read, report.Written));
        Assert.Equal(4, (await ParquetRun.ReadAsync(target.Beside["all-incident.parquet"].ToArray())).Count(i => i.Record is Incident));
    }

    [Fact]
    public async Task Records_of_a_second_kind_are_reported_where_only_one_is_written()
    {
        List<Record> records = [.. Csv.CsvRun.Some("Incident", 1), .. Csv.CsvRun.Some("Organisation", 2)];
        var (_, unnamed) = await ParquetRun.WriteAsync(records, name: null);
        var (target, named) = await ParquetRun.WriteAsync(records, options: new WriteOptions { Layout = "organisation" });

        Assert.Equal([new FieldLoss("Organisation", "", 2, LossReason.NotCarried)], unnamed.Losses);
        Assert.Equal([new FieldLoss("Incident", "", 1, LossReason.NotCarried)], named.Losses);
        Assert.Equal(2, (await ParquetRun.ReadAsync(target.Main.ToArray())).Count(i => i.Record is Organisation));
    }

    [Fact]
    public async Task Number_of_more_digits_than_a_double_holds_is_reported()
    {
        var incident = new Incident { Id = "a-1", Kind = "death", Counts = new IncidentCounts { Dead = new Quantity { Value = 123456789012.3456789m } } };
        var (_, report) = await ParquetRun.WriteAsync([incident]);

        Assert.Equal([new FieldLoss("Incident", "/counts/dead/value", 1, LossReason.Reduced)], report.Losses);
    }

    [Theory]
    [InlineData("45.732147628000064")]
    [InlineData("0.1")]
    [InlineData("-0.0000123456789012345")]
    public async Task Number_that_a_double_tells_from_all_others_comes_back_with_all_its_digits(string number)
    {
        var value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        var (target, report) = await ParquetRun.WriteAsync([new Incident { Id = "a-1", Kind = "death", Counts = new IncidentCounts { Dead = new Quantity { Value = value } } }]);
        var back = ((Incident)Assert.Single(await ParquetRun.ReadAsync(target.Main.ToArray())).Record!).Counts!.Dead!.Value;

        Assert.Equal(value, back);
        Assert.Empty(report.Losses);
    }

    [Fact]
    public async Task Record_above_the_audience_is_withheld()
    {
        var (target, report) = await ParquetRun.WriteAsync(Csv.CsvRun.Some("Migrant", 1), options: new WriteOptions { Target = Sensitivity.Public });

        Assert.Equal(0, report.Written);
        Assert.Contains(report.Losses, l => l is { Field: "", Reason: LossReason.Withheld });
        Assert.Equal("0", await ParquetRun.AskAsync(target.Main.ToArray(), "SELECT count(*) FROM {file}"));
    }

    [Fact]
    public async Task Parquet_of_others_is_refused_by_name()
    {
        var items = await ParquetRun.ReadAsync(await ParquetRun.MadeByDuckDbAsync("SELECT 'Incident' AS type, 'a-1' AS id, 'death' AS kind"));

        Assert.Equal("GC4501", Assert.Single(Assert.Single(items).Findings).Code);
    }

    [Fact]
    public async Task File_cut_short_is_a_finding()
    {
        var (target, _) = await ParquetRun.WriteAsync(Csv.CsvRun.Some("Incident", 5));
        var bytes = target.Main.ToArray();

        Assert.Equal("GC4502", Assert.Single(Assert.Single(await ParquetRun.ReadAsync(bytes[..(bytes.Length / 2)])).Findings).Code);
    }

    [Fact]
    public async Task Same_records_give_the_same_bytes()
    {
        var records = Csv.CsvRun.Some("Recommendation", 20);
        var (first, _) = await ParquetRun.WriteAsync(records);
        var (second, _) = await ParquetRun.WriteAsync([.. records.Select(r => RecordJson.Read(System.Text.Encoding.UTF8.GetBytes(RecordJson.ToJson(r))))]);

        Assert.Equal(first.Main.ToArray(), second.Main.ToArray());
    }
}
