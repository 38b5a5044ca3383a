using System.Text;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli.Reports;

/// <summary>One workflow command of GitHub Actions a finding, which shows it beside the line of the file; what the team has set aside comes last.</summary>
internal static class GitHubReport
{
    public static void Write(Report report, Stream output, ToolTexts texts)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var diagnostic in report.Diagnostics)
            writer.WriteLine(Line(diagnostic, texts));
        foreach (var line in TextReport.SetAside(report.Summary, texts))
            writer.WriteLine("::notice title=governance::" + Data(line));
    }

    private static string Line(Diagnostic diagnostic, ToolTexts texts)
    {
        var origin = diagnostic.Origin;
        var line = new StringBuilder("::").Append(diagnostic.Severity == Severity.Note ? "notice" : FindingText.Level(diagnostic.Severity)).Append(' ');
        if (ReportPath.IsFile(origin.Input))
            line.Append("file=").Append(Property(ReportPath.Of(origin.Input!))).Append(',');
        if (origin.Line is { } number)
            line.Append("line=").Append(number).Append(',');
        if (origin is { Line: not null, Column: { } column })
            line.Append("col=").Append(column).Append(',');
        var title = $"{diagnostic.Code} {MessageCatalog.Text(diagnostic.Descriptor, texts.Language).Title}";
        return line.Append("title=").Append(Property(title)).Append("::").Append(Data(FindingText.PlacedSentence(diagnostic, texts))).ToString();
    }

    private static string Data(string text)
        => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text)
        => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
