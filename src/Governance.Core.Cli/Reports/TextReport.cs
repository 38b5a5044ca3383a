using System.Text;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
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
    }

    /// <summary>What it comes to: counts, and what was not shown or not run.</summary>
    public static IEnumerable<string> Totals(Report report, ToolTexts texts)
    {
        var shown = report.Diagnostics.Count;
        var summary = report.Summary;
        var all = summary.Errors + summary.Warnings + summary.Notes;
        if (all > shown)
            yield return texts.Format("not-shown", new DiagnosticArgument("count", all - shown));
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
            yield return texts.Format("configuration", new DiagnosticArgument("file", OnOneLine(file)));
        if (summary.RulesOff.Count > 0)
            yield return texts.Count("rules-off", summary.RulesOff.Count).Replace("{codes}", string.Join(", ", summary.RulesOff), StringComparison.Ordinal);
        if (summary.Suppressed > 0)
            yield return texts.Count("suppressed", summary.Suppressed);
        if (summary.Known > 0)
            yield return texts.Count("known", summary.Known);
        if (summary.Gone > 0)
            yield return texts.Count("gone", summary.Gone);
    }

    /// <summary>One finding on a line, without colours.</summary>
    public static void WriteLine(TextWriter output, Diagnostic diagnostic, ToolTexts texts) => Line(output, null, diagnostic, texts);

    private static void Line(TextWriter output, IAnsiConsole? console, Diagnostic diagnostic, ToolTexts texts)
    {
        var place = Place(diagnostic.Origin, texts);
        var severity = texts.Severity(diagnostic.Severity);
        var message = MessageCatalog.Render(diagnostic, texts.Language);
        var where = diagnostic.Record is null ? "" : $" [{diagnostic.Record}{(diagnostic.Pointer.Length > 0 ? " " + diagnostic.Pointer : "")}]";
        if (console is null)
        {
            output.WriteLine($"{place}{severity} {diagnostic.Code} {message}{where}");
            return;
        }

        var colour = diagnostic.Severity switch { Severity.Error => "red", Severity.Warning => "yellow", _ => "blue" };
        console.MarkupLine($"{Markup.Escape(place)}[{colour}]{Markup.Escape(severity)} {diagnostic.Code}[/] {Markup.Escape(message)}[grey]{Markup.Escape(where)}[/]");
    }

    private static string Place(Origin origin, ToolTexts texts)
    {
        if (origin.Input is null)
            return "";
        var place = new StringBuilder(OnOneLine(origin.Input));
        // A place in a text, such as a list of JSON objects, is its line and column, whatever the item is the reader counts.
        if (origin.Row is { } row && origin.Column is null)
        {
            if (origin.Sheet is not null)
                place.Append(':').Append(origin.Sheet);
            place.Append(": ").Append(texts.Format("row", new DiagnosticArgument("row", row)));
            if (origin.CellColumn is not null)
                place.Append(", ").Append(texts.Format("cell-column", new DiagnosticArgument("column", origin.CellColumn)));
            if (origin.Field is not null)
                place.Append(" (").Append(origin.Field).Append(')');
        }
        else if (origin is { Sheet: { } sheet, Line: null })
            place.Append(':').Append(sheet);
        else if (origin.Line is { } line)
        {
            place.Append(':').Append(line);
            if (origin.Column is { } column)
                place.Append(':').Append(column);
        }

        return place.Append(": ").ToString();
    }

    /// <summary>A file name may hold anything, also what would forge a line.</summary>
    private static string OnOneLine(string name) => string.Concat(name.Select(c => char.IsControl(c) ? '\uFFFD' : c));

    /// <summary>A console that colours but never wraps: one finding stays one line.</summary>
    private static IAnsiConsole Terminal(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Out = new AnsiConsoleOutput(output), Interactive = InteractionSupport.No });
        console.Profile.Width = int.MaxValue;
        return console;
    }
}
