using System.Text;
using Governance.Core.Cli.Inputs;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli.Reports;

/// <summary>One report that was asked for: its format, and its file unless it goes to standard output.</summary>
internal sealed record ReportOutput(string Format, string? File)
{
    /// <summary>The format for a person at a terminal, and the one where none is named.</summary>
    public const string Text = "text";

    /// <summary>The formats that every command has, for standard output and for files.</summary>
    public static IReadOnlyList<string> Formats { get; } = [Text, "json", "jsonl", "sarif", "junit", "github", "gitlab", "csv", "html"];

    /// <summary>Reads <c>--format</c> and <c>--report</c>; a command may know further formats that go to files alone.</summary>
    public static IReadOnlyList<ReportOutput> Parse(string format, IEnumerable<string> reports, ToolTexts texts, params IReadOnlyList<string> further)
    {
        if (!Formats.Contains(format))
            throw new UsageException(texts.Format("bad-value", new("option", "--format"), new("allowed", string.Join(", ", Formats))));
        var allowed = new DiagnosticArgument("allowed", string.Join(", ", Formats.Concat(further)));
        var outputs = new List<ReportOutput> { new(format, null) };
        foreach (var report in reports)
        {
            var cut = report.IndexOf('=', StringComparison.Ordinal);
            if (cut < 1 || cut == report.Length - 1 || !(Formats.Contains(report[..cut]) || further.Contains(report[..cut])))
                throw new UsageException(texts.Format("bad-report", allowed));
            if (report[(cut + 1)..] == InputFinder.StandardInput && Formats.Contains(report[..cut]))
                throw new UsageException(texts.Format("report-standard-output", new DiagnosticArgument("format", report[..cut])));
            if (report[..cut] == WorkbookReport.Name)
                OutputFile.RefuseAsWorkbook(report[(cut + 1)..], texts);
            else
                OutputFile.RefuseAsReport(report[..cut], report[(cut + 1)..], texts);
            outputs.Add(new ReportOutput(report[..cut], report[(cut + 1)..]));
        }

        return outputs;
    }

    /// <summary>Writes the report to its file, else to standard output, or to standard error where the data take that.</summary>
    public async Task WriteAsync(Report report, ToolHost host, ToolTexts texts, bool outputIsTaken = false)
    {
        if (File is not null)
        {
            await OutputFile.TryWriteAsync(File, texts, async stream =>
            {
                await WriteAsync(report, stream, texts);
                return null;
            });
            return;
        }

        var (writer, colours) = outputIsTaken ? (host.Error, host.ErrorIsTerminal) : (host.Output, host.OutputIsTerminal);
        if (Format == Text)
            TextReport.Write(report, writer, texts, colours);
        else if (writer is StreamWriter { BaseStream: var stream })
        {
            // A long report is not held a second time as text.
            await writer.FlushAsync();
            await WriteAsync(report, stream, texts);
        }
        else
        {
            using var buffer = new MemoryStream();
            await WriteAsync(report, buffer, texts);
            await writer.WriteAsync(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        }
    }

    /// <summary>Writes the report in its format, bit by bit.</summary>
    public async Task WriteAsync(Report report, Stream stream, ToolTexts texts)
    {
        switch (Format)
        {
            case Text:
                await using (var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true))
                    TextReport.Write(report, writer, texts, colours: false);
                break;
            case "json":
                JsonReport.Write(report, stream);
                break;
            case "jsonl":
                JsonReport.WriteLines(report, stream);
                break;
            case "sarif":
                SarifReport.Write(report, stream, texts);
                break;
            case "junit":
                JUnitReport.Write(report, stream, texts);
                break;
            case "github":
                GitHubReport.Write(report, stream, texts);
                break;
            case "gitlab":
                GitLabReport.Write(report, stream, texts);
                break;
            case "csv":
                await CsvReport.WriteAsync(report, stream, texts);
                break;
            case "html":
                HtmlReport.Write(report, stream, texts);
                break;
            default:
                throw new InvalidOperationException("A format that commands offer is written here.");
        }
    }
}
