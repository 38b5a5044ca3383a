using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Rules;
using Spectre.Console;

namespace Governance.Core.Cli.Reports;

/// <summary>The report for a person at a terminal: one finding a line, then what it comes to.</summary>
internal static class TextReport
{
    public static void Write(Report report, TextWriter output, ToolTexts texts, bool colours)
    {
        var console = colours ? Terminal(output) : null;
        foreach (var diagnostic in report.Diagnostics)
            Line(output, console, diagnostic, texts);
        if (report.Diagnostics.Count > 0)
            output.WriteLine();
        foreach (var line in Totals(report, texts))
            output.WriteLine(line);
        if (report.Diagnostics.Count > 0)
            output.WriteLine(texts.Format("explain-hint", new DiagnosticArgument("code", report.Diagnostics[0].Code)));
        foreach (var list in ListHint.Lists(report.Diagnostics))
            output.WriteLine(texts.Format("list-hint", new("title", list.Title(texts.Language)), new("list", list.Name)));
    }

    /// <summary>What it comes to: counts, and what was not shown or not run.</summary>
    public static IEnumerable<string> Totals(Report report, ToolTexts texts)
    {
        var shown = report.Diagnostics.Count;
        var summary = report.Summary;
        var all = summary.Errors + summary.Warnings + summary.Notes;
        if (all > shown)
            yield return texts.Count("not-shown", all - shown);
        yield return texts.Format(
            "summary",
            new DiagnosticArgument("records", texts.Count("records", summary.Records)),
            new DiagnosticArgument("inputs", texts.Count("inputs", report.Inputs.Count)),
            new DiagnosticArgument("errors", texts.Count("errors", summary.Errors)),
            new DiagnosticArgument("warnings", texts.Count("warnings", summary.Warnings)),
            new DiagnosticArgument("notes", texts.Count("notes", summary.Notes)));
        if (summary.RulesSkipped > 0)
            yield return texts.Count("rules-skipped", summary.RulesSkipped);
        if (summary.NotRun > 0)
            yield return texts.Count("not-run", summary.NotRun);
        if (report.Configuration is { } file)
            yield return texts.Format("configuration", new DiagnosticArgument("file", FindingText.OnOneLine(file)));
        foreach (var line in SetAside(summary, texts))
            yield return line;
    }

    /// <summary>What the team has set aside: rules off, findings suppressed or known.</summary>
    public static IEnumerable<string> SetAside(ValidationSummary summary, ToolTexts texts)
    {
        if (summary.RulesOff.Count > 0)
            yield return texts.Count("rules-off", summary.RulesOff.Count).Replace("{codes}", string.Join(", ", summary.RulesOff), StringComparison.Ordinal);
        if (summary.Suppressed > 0)
            yield return texts.Count("suppressed", summary.Suppressed);
        if (summary.Known > 0)
            yield return texts.Count("known", summary.Known);
        if (summary.Gone > 0)
            yield return texts.Count("gone", summary.Gone);
    }

    private static void Line(TextWriter output, IAnsiConsole? console, Diagnostic diagnostic, ToolTexts texts)
    {
        if (console is null)
        {
            output.WriteLine(FindingText.Line(diagnostic, texts));
            return;
        }

        var place = FindingText.Place(diagnostic.Origin, texts) is { Length: > 0 } some ? some + ": " : "";
        var where = FindingText.Where(diagnostic) is { Length: > 0 } record ? $" [{record}]" : "";
        var message = FindingText.Message(diagnostic, texts.Language);
        var colour = diagnostic.Severity switch { Severity.Error => "red", Severity.Warning => "yellow", _ => "blue" };
        console.MarkupLine($"{Markup.Escape(place)}[{colour}]{Markup.Escape(texts.Severity(diagnostic.Severity))} {diagnostic.Code}[/] {Markup.Escape(message)}[grey]{Markup.Escape(where)}[/]");
    }

    /// <summary>A console that colours but never wraps: one finding stays one line.</summary>
    private static IAnsiConsole Terminal(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Out = new AnsiConsoleOutput(output), Interactive = InteractionSupport.No });
        console.Profile.Width = int.MaxValue;
        return console;
    }
}
