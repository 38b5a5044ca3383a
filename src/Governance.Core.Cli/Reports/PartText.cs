using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Core.Cli.Reports;

/// <summary>Says how a part of an input is made. A column is named by its letters: its header is the partner's and may say anything.</summary>
internal static class PartText
{
    /// <summary>More parts than a person reads are of a file made by a program, and alike.</summary>
    private const int Most = 50;

    public static void Add(List<InputPart> parts, InputPart part)
    {
        if (parts.Count < Most && (part.Columns > 0 || part.Layout is not null))
            parts.Add(part);
    }

    public static IEnumerable<string> Lines(InputPart part, ToolTexts texts)
    {
        yield return part switch
        {
            { Sheet: { } sheet } => texts.Format("inspect-sheet", new DiagnosticArgument("sheet", SheetText.Of(sheet))),
            { Encoding: { } encoding, Separator: { } separator } => texts.Format("inspect-text", new("encoding", encoding), new("separator", texts[Separator(separator)])),
            _ => texts["inspect-list"],
        };
        if (part.Sheet is not null || part.Separator is not null)
            yield return Header(part.HeaderRows, texts);
        if (part.TagRow is { } tags)
            yield return texts.Format("inspect-tags", new DiagnosticArgument("row", tags));
        if (part.Joined.Count > 0)
            yield return texts.Format("inspect-joined", new DiagnosticArgument("tables", string.Join(", ", part.Joined)));
        if (part.Layout is null)
        {
            if (part.Joined.Count == 0)
                yield return texts["inspect-no-layout"];
            yield break;
        }

        yield return texts.Format("inspect-layout", new DiagnosticArgument("layout", part.Layout));
        var columns = new DiagnosticArgument("columns", texts.Count("columns", part.Columns));
        yield return part.KeptColumns.Count == 0
            ? texts.Format("inspect-all-columns", columns)
            : texts.Format("inspect-columns", columns, new("kept", Ranges(part.KeptColumns)));
    }

    private static string Header(IReadOnlyList<long> rows, ToolTexts texts) => rows.Count switch
    {
        0 => texts["inspect-no-header"],
        1 => texts.Format("inspect-header", new DiagnosticArgument("row", rows[0])),
        _ => texts.Format("inspect-headers", new DiagnosticArgument("rows", string.Join(", ", rows))),
    };

    private static string Separator(char separator) => separator switch
    {
        ',' => "separator-comma",
        ';' => "separator-semicolon",
        '\t' => "separator-tab",
        '|' => "separator-bar",
        _ => "separator-other",
    };

    /// <summary>Letters of columns, neighbours as a range: <c>B, D–F</c>.</summary>
    private static string Ranges(IReadOnlyList<int> columns)
    {
        var ranges = new List<string>();
        for (var i = 0; i < columns.Count; i++)
        {
            var first = i;
            while (i + 1 < columns.Count && columns[i + 1] == columns[i] + 1)
                i++;
            var (from, to) = (ColumnLetters.Of(columns[first]), ColumnLetters.Of(columns[i]));
            ranges.Add(i == first ? from : i == first + 1 ? $"{from}, {to}" : $"{from}–{to}");
        }

        return string.Join(", ", ranges);
    }
}
