using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Governance.Core.Cli.Reports;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Rules;

namespace Governance.Core.Cli.Tests;

/// <summary>One dataset with findings of every severity goes through all formats of reports.</summary>
public partial class ReportFormats
{
    public static TheoryData<string> Formats => [.. ReportOutput.Formats];

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Every_format_has_the_same_findings(string language)
    {
        using var data = new ReportDataset();
        var expected = Codes("json", data.Report("json"));
        Assert.True(expected.Count > 10);
        foreach (var format in ReportOutput.Formats)
            Assert.Equal(expected.Order(), Codes(format, data.Report(format, language)).Order());
        Assert.Equal(3, JsonNode.Parse(data.Report("json"))!["diagnostics"]!.AsArray().Select(d => (string)d!["severity"]!).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Same_input_gives_the_same_bytes(string format)
    {
        using var data = new ReportDataset();
        var report = data.Report(format, "fr");
        Assert.Equal(report, data.Report(format, "fr"));
        var run = ToolRun.Of(["validate", .. data.Inputs, "--target", "public", "--lang", "fr", "--report", $"{format}={data.File("out")}"]);
        Assert.Equal(1, run.Exit);
        Assert.Equal(report.TrimStart('\uFEFF'), File.ReadAllText(data.File("out")).TrimStart('\uFEFF'));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Planted_word_is_in_no_report(string format)
    {
        using var data = new ReportDataset();
        foreach (var language in new[] { "en", "fr" })
            Assert.DoesNotContain(ReportDataset.Word, data.Report(format, language), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Planted_word_is_in_the_users_own_workbook_and_not_among_its_findings()
    {
        using var data = new ReportDataset();
        var run = ToolRun.Of(["validate", .. data.Inputs, "--target", "public", "--report", "workbook=" + data.File("out.xlsx")]);
        Assert.Equal((1, ""), (run.Exit, run.Error));
        using var book = ZipFile.OpenRead(data.File("out.xlsx"));
        var with = new List<string>();
        foreach (var part in book.Entries)
        {
            using var text = new StreamReader(part.Open());
            if (text.ReadToEnd().Contains(ReportDataset.Word, StringComparison.OrdinalIgnoreCase))
                with.Add(part.Name);
        }

        Assert.NotEmpty(with);
        Assert.DoesNotContain(with, name => name.StartsWith("finding", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("convert", "--to", "jsonl")]
    [InlineData("repair", "places")]
    public void Every_command_that_judges_has_every_format(string command, params string[] more)
    {
        using var data = new ReportDataset();
        foreach (var format in ReportOutput.Formats)
        {
            var run = ToolRun.Of([command, .. more, data.Inputs[0], "-o", data.File("out"), "--report", $"{format}={data.File("report")}", "--format", format, "--fail-on", "warning"]);
            Assert.Equal(1, run.Exit);
            Assert.NotEmpty(Codes(format, File.ReadAllText(data.File("report"))));
            Assert.Equal(Codes(format, run.Output), Codes(format, File.ReadAllText(data.File("report"))));
        }
    }

    [Fact]
    public void Findings_that_are_not_kept_are_counted_in_the_page()
    {
        using var data = new ReportDataset();
        var run = ToolRun.Of(["validate", .. data.Inputs, "--max-findings", "1", "--format", "html"]);
        Assert.Contains("more findings are counted but not shown", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Long_report_is_written_bit_by_bit(string format)
    {
        const int Findings = 20_000;
        var report = new Report
        {
            Version = "1.0.0",
            Language = "fr",
            Inputs = [new InputSummary("a.json", "json", Findings, null, null)],
            Summary = new ValidationSummary(),
            Diagnostics = [.. Enumerable.Range(1, Findings).Select(i => new Diagnostic(RunDescriptors.UnknownReference) { Record = "record-a" + i, Pointer = "/eventId", Origin = new Origin { Input = "a.json", Line = i, Column = 1 } })],
            Exit = 1,
        };
        using var output = new MeasuredOutput();
        await new ReportOutput(format, null).WriteAsync(report, output, ToolTexts.For("fr"));
        Assert.True(output.Total > 1_000_000, $"{output.Total} bytes");
        Assert.True(output.Longest <= 256 * 1024, $"{output.Longest} bytes at once");
    }

    /// <summary>The code of each finding of a report.</summary>
    private static List<string> Codes(string format, string report) => format switch
    {
        "text" => [.. report.Split("\n\n")[0].Split('\n').Select(l => Code().Match(l).Value)],
        "json" => [.. JsonNode.Parse(report)!["diagnostics"]!.AsArray().Select(d => (string)d!["code"]!)],
        "jsonl" => [.. report.TrimEnd('\n').Split('\n').Select(l => JsonNode.Parse(l)!).Where(l => (string)l["kind"]! == "diagnostic").Select(l => (string)l["code"]!)],
        "sarif" => [.. JsonNode.Parse(report)!["runs"]![0]!["results"]!.AsArray().Select(r => (string)r!["ruleId"]!)],
        "gitlab" => [.. JsonNode.Parse(report)!.AsArray().Select(i => (string)i!["check_name"]!)],
        "junit" => [.. XDocument.Parse(report).Descendants("testcase").SelectMany(c => c.Elements()).SelectMany(e => e.Value.Trim('\n').Split('\n')).Select(l => Code().Match(l).Value)],
        "github" => [.. report.TrimEnd('\n').Split('\n').Select(l => Code().Match(l).Value)],
        "csv" => [.. report.TrimEnd().Split("\r\n").Skip(1).Select(l => Code().Match(l).Value)],
        "html" => [.. Html.Parse(report).Descendants("tr").Where(r => r.Attribute("data-code") is not null).Select(r => r.Attribute("data-code")!.Value)],
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    [GeneratedRegex("GC[0-9]{4}")]
    private static partial Regex Code();

    /// <summary>A stream that keeps nothing but the sizes of what is written to it.</summary>
    private sealed class MeasuredOutput : MemoryStream
    {
        public long Total { get; private set; }

        public int Longest { get; private set; }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer) => (Total, Longest) = (Total + buffer.Length, Math.Max(Longest, buffer.Length));

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            Write(buffer.AsSpan(offset, count));
            return Task.CompletedTask;
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Write(buffer.Span);
            return ValueTask.CompletedTask;
        }

        public override void WriteByte(byte value) => Write([value]);
    }
}
