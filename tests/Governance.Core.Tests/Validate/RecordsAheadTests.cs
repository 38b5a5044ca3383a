using System.Text;
using Governance.Core.Diagnostics;
using Governance.Core.Json;
using Governance.Core.Rules;
using Governance.Core.Schemas;
using Governance.Core.Testing;

namespace Governance.Core.Tests.Validate;

/// <summary>Long inputs are read ahead of their check on another thread; nothing that is said may depend on it.</summary>
public class RecordsAheadTests
{
    private static readonly ValidationOptions Options = new() { Today = new DateOnly(2021, 7, 15), InputName = "in.jsonl", HashKey = 7, MaxRecordBytes = 100_000, MaxFindings = 200 };

    /// <summary>Four megabytes of records of all kinds, right and wrong, with what else stands in files.</summary>
    private static readonly Lazy<byte[]> Lines = new(() =>
    {
        var records = new RecordGenerator(new Random(2021));
        var text = new StringBuilder();
        for (var i = 0; text.Length < 4_000_000; i++)
        {
            var record = records.Next(RecordGenerator.Kinds[i % RecordGenerator.Kinds.Count], oneIn: 1 + (i % 4)).ToJsonString();
            text.Append((i % 37) switch
            {
                0 => record.Replace("\"id\":", "\"nothing\":", StringComparison.Ordinal),
                1 => record[..(record.Length / 2)],
                2 => """{"type":"Migrant","id":"twice"}""",
                3 => $$"""{"type":"Recommendation","id":"r-{{i}}","text":{"language":"fr","text":"x"},"eventId":"nobody"}""",
                4 when i % 5 == 0 => new string(' ', 3) + "\r",
                5 => """{"type":"Unknown"}""",
                6 when i % 11 == 0 => $$"""{"type":"Migrant","id":"{{new string('x', 120_000)}}"}""",
                7 => $$$$"""{"type":"Incident","id":"n-{{{{i}}}}","kind":"death-or-disappearance","counts":{"dead":{"value":1.00000000000000000000000000000000001}}}""",
                8 => $$"""{"type":"Migrant","id":"e-{{i}}","notes":"é 😀 a@b.ml"}""",
                _ => record,
            }).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_found_is_what_one_thread_finds(bool runRules)
    {
        var options = Options with { RunRules = runRules };
        var alone = new List<Diagnostic>();
        var aloneSummary = Validator.Default.Validate(Lines.Value, alone.Add, options);
        var found = new List<Diagnostic>();
        var check = Validator.Default.Begin(options, found.Add);
        var records = await check.CheckJsonAsync(new MemoryStream(Lines.Value), "in.jsonl", RecordLayout.Auto, cancellationToken: TestContext.Current.CancellationToken);
        var summary = check.Complete();
        Assert.Equal(alone.Select(Text), found.Select(Text));
        Assert.Equal((aloneSummary.Records, aloneSummary.Errors, aloneSummary.Warnings, aloneSummary.Notes, aloneSummary.RulesSkipped), (summary.Records, summary.Errors, summary.Warnings, summary.Notes, summary.RulesSkipped));
        Assert.Equal(aloneSummary.Records, records);
        string[] shape = [ShapeDescriptors.RecordTooLarge.Code, "GC0001", "GC0012", "GC0031"];
        Assert.All(runRules ? [.. shape, "GC0039", "GC2001", "GC2002", "GC9001"] : shape, code => Assert.Contains(found, f => f.Code == code));
    }

    [Theory]
    [InlineData("commas")]
    [InlineData("large")]
    [InlineData("too large")]
    public async Task What_fills_no_batch_or_more_than_one_is_found_all_the_same(string what)
    {
        var name = new string('x', 2_000_000);
        var text = what switch
        {
            "commas" => "[" + new string(',', 2_000_000),
            "large" => string.Concat(Enumerable.Range(0, 6).Select(i => $$"""{"type":"Migrant","id":"m-{{i}}","notes":"a@b.ml {{(i % 2 == 0 ? name : "")}}"}""" + "\n")),
            _ => string.Concat(Enumerable.Range(0, 30_000).Select(_ => new string('x', 60) + "\n")),
        };
        var options = Options with { MaxRecordBytes = what == "too large" ? 50 : 3_000_000 };
        var alone = new List<Diagnostic>();
        var aloneSummary = Validator.Default.Validate(Encoding.UTF8.GetBytes(text), alone.Add, options);
        var found = new List<Diagnostic>();
        var check = Validator.Default.Begin(options, found.Add);
        await check.CheckJsonAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), "in.jsonl", RecordLayout.Auto, cancellationToken: TestContext.Current.CancellationToken);
        var summary = check.Complete();
        Assert.NotEmpty(found);
        Assert.Equal(alone.Select(Text), found.Select(Text));
        Assert.Equal((aloneSummary.Records, aloneSummary.Errors, aloneSummary.Warnings, aloneSummary.RulesSkipped), (summary.Records, summary.Errors, summary.Warnings, summary.RulesSkipped));
    }

    [Fact]
    public async Task Records_are_those_of_one_thread()
    {
        var alone = new List<string>();
        var one = Validator.Default.Begin(Options, static _ => { });
        foreach (var line in Encoding.UTF8.GetString(Lines.Value).Split('\n'))
        {
            await foreach (var record in one.ReadJsonAsync(new MemoryStream(Encoding.UTF8.GetBytes(line)), "in.jsonl", RecordLayout.Ndjson, TestContext.Current.CancellationToken))
                alone.Add(RecordJson.ToJson(record));
        }

        var ahead = new List<string>();
        await foreach (var record in Validator.Default.Begin(Options, static _ => { }).ReadJsonAsync(new MemoryStream(Lines.Value), "in.jsonl", RecordLayout.Ndjson, TestContext.Current.CancellationToken))
            ahead.Add(RecordJson.ToJson(record));
        Assert.Equal(alone, ahead);
    }

    [Fact]
    public async Task Stream_that_breaks_says_first_what_was_found_before()
    {
        var whole = new List<Diagnostic>();
        Validator.Default.Validate(Lines.Value, whole.Add, Options with { RunRules = false });
        var found = new List<Diagnostic>();
        var check = Validator.Default.Begin(Options with { RunRules = false }, found.Add);
        await Assert.ThrowsAsync<IOException>(() => check.CheckJsonAsync(new BrokenStream(Lines.Value, 3_000_000), "in.jsonl", RecordLayout.Ndjson, cancellationToken: TestContext.Current.CancellationToken));
        Assert.NotEmpty(found);
        Assert.Equal(whole.Select(Text).Take(found.Count), found.Select(Text));
        Assert.Contains(found, f => f.Origin.Offset > 1_000_000);
    }

    [Fact]
    public async Task Nobody_reads_on_behind_a_check_that_was_stopped()
    {
        using var stop = new CancellationTokenSource();
        var stream = new BrokenStream(Lines.Value, int.MaxValue);
        var check = Validator.Default.Begin(Options, _ => stop.Cancel());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => check.CheckJsonAsync(stream, "in.jsonl", RecordLayout.Ndjson, cancellationToken: stop.Token));
        await StaysAsync(stream);
    }

    [Fact]
    public async Task Nobody_reads_on_behind_a_report_that_fails()
    {
        var stream = new BrokenStream(Lines.Value, int.MaxValue);
        var check = Validator.Default.Begin(Options, _ => throw new NotSupportedException());
        await Assert.ThrowsAsync<NotSupportedException>(() => check.CheckJsonAsync(stream, "in.jsonl", RecordLayout.Ndjson, cancellationToken: TestContext.Current.CancellationToken));
        await StaysAsync(stream);
    }

    private static async Task StaysAsync(BrokenStream stream)
    {
        var read = stream.Position;
        await Task.Yield();
        Assert.Equal(read, stream.Position);
        stream.IsClosed = true;
    }

    private static string Text(Diagnostic finding)
        => $"{finding.Code} {finding.Record} {finding.Pointer} {finding.Origin} {string.Join(' ', finding.Arguments)}";

    /// <summary>A stream that breaks behind some bytes.</summary>
    private sealed class BrokenStream(byte[] bytes, int breaksAt) : MemoryStream(bytes)
    {
        public bool IsClosed { get; set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Assert.False(IsClosed);
            return Position >= breaksAt ? throw new IOException() : base.ReadAsync(buffer[..(int)Math.Min(buffer.Length, breaksAt - Position)], cancellationToken);
        }
    }
}
