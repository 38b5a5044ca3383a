using System.Text;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Adapters.Tests.Hxl;

/// <summary>A dataset of several kinds: each kind is a table of its own, and reads back.</summary>
public class SeveralKinds
{
    private static IReadOnlyList<Record> Mixed =>
    [
        new MobilityCount { Id = "count-1", Measure = Measure.Stock, Count = new Quantity { Value = 12 }, Places = [new Place { Role = PlaceRole.Here, Name = "Poste Exemple" }] },
        new Incident { Id = "incident-1", Kind = "death", Counts = new IncidentCounts { Dead = new Quantity { Value = 1 } } },
        new MobilityCount { Id = "count-2", Measure = Measure.Stock, Count = new Quantity { Value = 30 } },
        new Observation { Id = "value-1", IndicatorId = "indicator-1", Value = new Quantity { Value = 1.5m } },
        new Activity { Id = "activity-1", Title = new LocalizedText { Language = "und", Text = "Projet Exemple" } },
        new Incident { Id = "incident-2", Kind = "injury" },
    ];

    [Theory]
    [InlineData(".csv")]
    [InlineData(".tsv")]
    [InlineData(".json")]
    public async Task Several_kinds_become_one_file_a_kind_and_each_reads_back(string ending)
    {
        var (target, report) = await HxlRun.WriteAsync(Mixed, "out" + ending);
        Assert.False(target.HasMain);
        Assert.Equal(["out-activities" + ending, "out-counts" + ending, "out-incidents" + ending, "out-indicators" + ending], target.Beside.Keys);
        Assert.Equal((6, 6), (report.Read, report.Written));
        Assert.Empty(report.Losses);
        var back = new List<Record>();
        foreach (var file in target.Beside.Values)
            back.AddRange(await HxlRun.RecordsAsync(file.ToArray()));
        AssertSame(Mixed, back);
    }

    [Fact]
    public async Task Several_kinds_become_sheets_of_one_workbook_and_read_back()
    {
        var (target, report) = await HxlRun.WriteAsync(Mixed, "out.xlsx");
        Assert.Empty(target.Beside);
        Assert.Equal((6, 6), (report.Read, report.Written));
        Assert.Empty(report.Losses);
        Assert.Equal(["counts", "incidents", "indicators", "activities"], (await SheetsAsync(target.Main.ToArray())).Select(r => r.Start.Sheet).Distinct());
        AssertSame(Mixed, await HxlRun.RecordsAsync(target.Main.ToArray()));
    }

    [Fact]
    public async Task One_kind_keeps_the_name_that_was_asked_for()
    {
        var (target, report) = await HxlRun.WriteAsync(Mixed.Where(r => r is Incident), "out.csv");
        Assert.Empty(target.Beside);
        Assert.Equal(2, report.Written);
        AssertSame([.. Mixed.Where(r => r is Incident)], await HxlRun.RecordsAsync(target.Main.ToArray()));
    }

    [Fact]
    public async Task Named_layout_is_the_one_kind_and_the_others_are_lost()
    {
        var (target, report) = await HxlRun.WriteAsync(Mixed, "out.csv", new WriteOptions { Layout = "incidents" });
        Assert.Empty(target.Beside);
        Assert.Equal((6, 2), (report.Read, report.Written));
        Assert.Equal([("Activity", 1L), ("MobilityCount", 2L), ("Observation", 1L)], report.Losses.Select(l => (l.RecordType, l.Count)));
    }

    [Fact]
    public async Task Output_without_a_name_takes_the_first_kind_and_the_others_are_lost()
    {
        var (target, report) = await HxlRun.WriteAsync(Mixed, null);
        Assert.True(target.HasMain);
        Assert.Equal((6, 2), (report.Read, report.Written));
        Assert.Equal([("Activity", 1L), ("Incident", 2L), ("Observation", 1L)], report.Losses.Select(l => (l.RecordType, l.Count)));
    }

    [Fact]
    public async Task Record_of_a_kind_that_no_table_has_is_lost()
    {
        var (_, report) = await HxlRun.WriteAsync([.. Mixed, new Indicator { Id = "indicator-1", Name = new LocalizedText { Language = "fr", Text = "Exemple" } }], "out.csv");
        Assert.Equal((7, 6), (report.Read, report.Written));
        Assert.Equal(new FieldLoss("Indicator", "", 1, LossReason.NotCarried), Assert.Single(report.Losses));
    }

    [Fact]
    public async Task Nothing_to_write_is_a_table_without_rows()
    {
        var (target, report) = await HxlRun.WriteAsync([], "out.csv");
        Assert.Equal(0, report.Written);
        Assert.Equal(2, Encoding.UTF8.GetString(target.Main.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    internal static async Task<List<TableRow>> SheetsAsync(byte[] workbook)
    {
        await using var source = await FormatSource.OpenAsync("test", new MemoryStream(workbook), cancellationToken: TestContext.Current.CancellationToken);
        var rows = new List<TableRow>();
        await foreach (var row in XlsxTableReader.ReadAsync(source, cancellationToken: TestContext.Current.CancellationToken))
            rows.Add(row);
        return rows;
    }

    /// <summary>Where it stands in the new file, and how that is made, is not part of a record.</summary>
    private static void AssertSame(IEnumerable<Record> given, IEnumerable<Record> back)
    {
        Assert.Equal(given.Select(Bare).Order(StringComparer.Ordinal), back.Select(Bare).Order(StringComparer.Ordinal));

        static string Bare(Record record)
        {
            (record.Source, record.Extensions) = (null, null);
            return RecordJson.ToJson(record);
        }
    }
}
