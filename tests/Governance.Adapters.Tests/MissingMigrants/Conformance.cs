using System.Globalization;
using System.Text;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Rules;

namespace Governance.Adapters.Tests.MissingMigrants;

public class Conformance
{
    public static TheoryData<string> All => [.. Fixtures.All.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Damaged_character_comes_back_or_its_cell_is_named(string layout)
    {
        var text = Fixtures.All[layout];
        var before = (await ConvertAsync(Encoding.UTF8.GetBytes(text))).Findings.Select(Place).ToHashSet();
        for (var i = 0; i < text.Length; i++)
        {
            foreach (var damage in new[] { '"', ',', '\n', '7', 'x', '=', '\0' })
            {
                // Every character is damaged; which of the damages, turns with its place.
                if (text[i] == damage || (i + damage) % 3 != 0)
                    continue;
                var what = $"{layout}: character {i} damaged to U+{(int)damage:X4}";
                var bytes = Encoding.UTF8.GetBytes(text[..i] + damage + text[(i + 1)..]);
                var (records, dropped, all) = await ConvertAsync(bytes);
                // What the file had before it was damaged says nothing about the damage.
                var findings = all.Where(f => !before.Contains(Place(f))).ToList();
                if (findings.Exists(f => f.Code is "GC3101" or "GC3106" || f.Code.StartsWith("GC0", StringComparison.Ordinal) && f.Origin.CellColumn is null && layout == "json"))
                    continue;
                Assert.All(dropped, row => Assert.True(findings.Exists(f => f.Origin.Row == row), $"{what}: row {row} is dropped and not named"));
                var (written, report) = await FormatRun.WriteAsync(records);
                var rows = await Grid.OfAsync(bytes);
                var places = layout == "json" ? Grid.Places(bytes) : null;
                var kept = Enumerable.Range(0, rows.Count).Where(r => !dropped.Contains(RowOf(r, rows, all))).ToList();
                foreach (var (row, column) in Grid.Differences(kept.ConvertAll(r => rows[r]), await Grid.OfAsync(written)))
                {
                    var number = row < kept.Count ? kept[row] : rows.Count;
                    Assert.True(findings.Exists(f => Names(f, number, column, places)), $"{what}: row {number + 1}, column {column} differs and is not named");
                }

                // A line break that became an empty line moves the rows below it; nothing else may be lost.
                var moved = findings.Exists(f => f.Code == "GC3015") || dropped.Count > 0;
                Assert.DoesNotContain(report.Losses, l => !moved || l.Field is not ("/source/row" or "/id"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Records_are_valid_core_records(string layout)
    {
        foreach (var item in await FormatRun.ReadAsync(Fixtures.All[layout]))
        {
            var findings = new List<string>();
            Validator.Default.Validate(Encoding.UTF8.GetBytes(RecordJson.ToJson(item.Record!)), f => findings.Add($"{f.Code} {f.Pointer}"));
            Assert.DoesNotContain(findings, f => f.StartsWith("GC0", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Slow_stream_gives_the_same_records(string layout)
    {
        var fast = await FormatRun.ReadAsync(Fixtures.All[layout]);
        var slow = await FormatRun.ReadAsync(new DripStream(Encoding.UTF8.GetBytes(Fixtures.All[layout])), new ReadOptions());
        Assert.Equal(fast.Select(i => RecordJson.ToJson(i.Record!)), slow.Select(i => RecordJson.ToJson(i.Record!)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    public async Task Culture_changes_nothing(string culture)
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            foreach (var (_, text) in Fixtures.All)
            {
                Thread.CurrentThread.CurrentCulture = CultureInfo.InvariantCulture;
                var expected = await RoundAsync(text);
                Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, await RoundAsync(text));
            }
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Pointer_leads_back_to_its_cell()
    {
        var origin = (await FormatRun.ReadAsync(Fixtures.All["2026"]))[0].Origin;
        Assert.Equal((2, 2), ((int)origin.Start.Row!, (int)origin.Start.Line!));
        foreach (var (pointer, column, field) in new[]
        {
            ("/counts/dead/value", "G", "Number Dead"), ("/counts/dead", "G", "Number Dead"), ("/period/start", "D", "Incident Date"),
            ("/place/point/latitude", "R", "Coordinates"), ("/sources/0/url", "T", "URL"), ("/causes/0/code", "N", "Cause of Death"), ("/id", "B", "Incident ID"),
        })
            Assert.Equal((column, field), (origin.Locate(pointer).CellColumn, origin.Locate(pointer).Field));
        Assert.Equal(origin.Start, origin.Locate("/reported"));
        var kept = (await FormatRun.ReadAsync(Fixtures.All["2016"]))[0].Origin;
        Assert.Equal("W", kept.Locate("/extensions/missing-migrants/type_location").CellColumn);
        Assert.Null(kept.Locate("/extensions/missing-migrants/type_location").Field);
    }

    [Fact]
    public async Task Cancellation_stops_reading_and_writing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await using var source = await FormatSource.OpenAsync("x", new MemoryStream(Encoding.UTF8.GetBytes(Fixtures.All["2026"])), cancellationToken: TestContext.Current.CancellationToken);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in FormatRun.Registry.Reader("missing-migrants")!.ReadAsync(source, new ReadOptions(), cancelled.Token))
            {
            }
        });
        await using var target = new MemoryTarget();
        var records = (await FormatRun.ReadAsync(Fixtures.All["2026"])).Select(i => i.Record!);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FormatRun.Registry.Writer("missing-migrants")!.WriteAsync(FormatRun.Stream(records, TestContext.Current.CancellationToken), target, new WriteOptions(), cancelled.Token));
    }

    /// <summary>What <c>convert</c> does: records of a wrong shape are named and left out.</summary>
    private static async Task<(List<Record> Records, List<long> Dropped, List<Diagnostic> Findings)> ConvertAsync(byte[] bytes)
    {
        var (records, dropped, findings) = (new List<Record>(), new List<long>(), new List<Diagnostic>());
        var check = Validator.Default.Begin(new ValidationOptions { RunRules = false }, findings.Add);
        check.BeginInput("test");
        foreach (var item in await FormatRun.ReadAsync(bytes))
        {
            if (check.Check(item))
                records.Add(item.Record!);
            else if (item.Record is not null)
                dropped.Add(item.Origin.Start.Row!.Value);
        }

        return (records, dropped, findings);
    }

    /// <summary>The row number of a grid row: empty lines have one and are in no grid.</summary>
    private static long RowOf(int row, List<string[]> rows, List<Diagnostic> findings)
        => Enumerable.Range(1, rows.Count + findings.Count).Where(n => !findings.Exists(f => f.Code == "GC3015" && f.Origin.Row == n)).ElementAt(row);

    private static (string, long?, long?, string?, string?) Place(Diagnostic f) => (f.Code, f.Origin.Row, f.Origin.Line, f.Origin.CellColumn, f.Pointer);

    /// <summary>The cell itself; a row whose quotes or number of cells are wrong, or a header that lacks a column, is named as a whole.</summary>
    private static bool Names(Diagnostic finding, int row, int column, Dictionary<long, (int Row, int Column)>? places)
        => places is not null
            ? finding.Origin.Offset is { } offset && places.TryGetValue(offset, out var place) && place == (row, column)
            : finding.Origin.Row == row + 1 && (finding.Code is "GC3005" or "GC3006" or "GC3007" or "GC3015" or "GC3112" || finding.Origin.CellColumn == ColumnLetters.Of(column));

    private static async Task<string> RoundAsync(string text)
    {
        var items = await FormatRun.ReadAsync(text);
        var (written, _) = await FormatRun.WriteAsync(items.Select(i => i.Record!));
        return string.Join('\n', items.Select(i => RecordJson.ToJson(i.Record!))) + Encoding.UTF8.GetString(written);
    }
}
