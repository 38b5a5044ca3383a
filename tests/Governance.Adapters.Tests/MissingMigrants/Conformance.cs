using System.Text;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Rules;

namespace Governance.Adapters.Tests.MissingMigrants;

/// <summary>What the kit does not ask.</summary>
public class Conformance
{
    public static TheoryData<string> All => [.. Fixtures.All.Keys];

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
}
