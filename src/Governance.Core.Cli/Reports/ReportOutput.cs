using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli.Reports;

/// <summary>One report that was asked for: its format, and its file unless it goes to standard output.</summary>
internal sealed record ReportOutput(string Format, string? File)
{
    private static readonly string[] Formats = ["text", "json", "jsonl"];

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
            outputs.Add(new ReportOutput(report[..cut], report[(cut + 1)..]));
        }

        return outputs;
    }

    /// <summary>Writes the report to its file, else to standard output, or to standard error where the data take that.</summary>
    public async Task WriteAsync(Report report, ToolHost host, ToolTexts texts, bool outputIsTaken = false)
    {
        if (File is null)
        {
            if (outputIsTaken)
                Write(report, host.Error, texts, host.ErrorIsTerminal);
            else
                Write(report, host.Output, texts, host.OutputIsTerminal);
            return;
        }

        await OutputFile.WriteAsync(File, texts, stream =>
        {
            using var writer = new StreamWriter(stream, new System.Text.UTF8Encoding(false));
            Write(report, writer, texts, colours: false);
        });
    }

    private void Write(Report report, TextWriter writer, ToolTexts texts, bool colours)
    {
        if (Format == "text")
        {
            TextReport.Write(report, writer, texts, colours);
            return;
        }

        if (writer is StreamWriter { BaseStream: var stream })
        {
            // A long report is not held a second time as text.
            writer.Flush();
            WriteJson(report, stream);
            return;
        }

        using var buffer = new MemoryStream();
        WriteJson(report, buffer);
        writer.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private void WriteJson(Report report, Stream buffer)
    {
        if (Format == "json")
            JsonReport.Write(report, buffer);
        else
            JsonReport.WriteLines(report, buffer);
    }
}
