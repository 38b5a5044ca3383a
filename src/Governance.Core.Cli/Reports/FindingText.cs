using System.Text;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli.Reports;

/// <summary>One finding in words, the same in every report that tells findings to a person.</summary>
internal static class FindingText
{
    /// <summary>Input and place within it: <c>a.json:3:7</c>, or <c>a.xlsx:Sheet: row 3, column C (Field)</c>; empty for no input.</summary>
    public static string Place(Origin origin, ToolTexts texts)
    {
        if (origin.Input is null)
            return "";
        var place = new StringBuilder(OnOneLine(origin.Input));
        if (IsOfTable(origin))
            place.Append(origin.Sheet is null ? ": " : ":").Append(InTable(origin, texts));
        else if (origin is { Sheet: { } sheet, Line: null })
            place.Append(':').Append(SheetText.Of(sheet));
        else if (origin.Line is { } line)
        {
            place.Append(':').Append(line);
            if (origin.Column is { } column)
                place.Append(':').Append(column);
        }

        return place.ToString();
    }

    /// <summary>The place in a table alone: <c>Sheet: row 3, column C (Field)</c>; empty for a place in a text, which is its line and column.</summary>
    public static string InTable(Origin origin, ToolTexts texts)
    {
        if (!IsOfTable(origin))
            return "";
        var place = new StringBuilder();
        if (origin.Sheet is not null)
            place.Append(SheetText.Of(origin.Sheet)).Append(": ");
        place.Append(texts.Format("row", new DiagnosticArgument("row", origin.Row!.Value)));
        if (origin.CellColumn is not null)
            place.Append(", ").Append(texts.Format("cell-column", new DiagnosticArgument("column", origin.CellColumn)));
        if (origin.Field is not null)
            place.Append(" (").Append(OnOneLine(origin.Field)).Append(')');
        return place.ToString();
    }

    /// <summary>The record and the field in it: <c>gao-2021 /held/start</c>; empty where the finding is of no record.</summary>
    public static string Where(Diagnostic diagnostic)
        => diagnostic.Record is null ? "" : diagnostic.Record + (diagnostic.Pointer.Length > 0 ? " " + diagnostic.Pointer : "");

    /// <summary>All of it on one line: place, severity, code, sentence, record.</summary>
    public static string Line(Diagnostic diagnostic, ToolTexts texts)
    {
        var place = Place(diagnostic.Origin, texts) is { Length: > 0 } some ? some + ": " : "";
        return $"{place}{texts.Severity(diagnostic.Severity)} {diagnostic.Code} {Sentence(diagnostic, texts)}";
    }

    /// <summary>The sentence alone. It may name another file, whose name may hold anything.</summary>
    public static string Message(Diagnostic diagnostic, string language) => OnOneLine(MessageCatalog.Render(diagnostic, language));

    /// <summary>The sentence with the record and field behind it: all that is told of a finding whose place is told elsewhere.</summary>
    public static string Sentence(Diagnostic diagnostic, ToolTexts texts)
    {
        var sentence = Message(diagnostic, texts.Language);
        return Where(diagnostic) is { Length: > 0 } where ? $"{sentence} [{where}]" : sentence;
    }

    /// <summary>The sentence behind its place in the table, for formats that know lines and columns of text alone.</summary>
    public static string PlacedSentence(Diagnostic diagnostic, ToolTexts texts)
    {
        var sentence = Sentence(diagnostic, texts);
        return InTable(diagnostic.Origin, texts) is { Length: > 0 } place ? $"{place}{texts["colon"]}{sentence}" : sentence;
    }

    /// <summary>The severity as machines read it.</summary>
    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>
    /// A name may hold anything, also what would forge a line, turn it round, speak to the terminal or break a document: such
    /// characters are replaced.
    /// </summary>
    public static string OnOneLine(string name) => name.EnumerateRunes().Any(Breaks) ? string.Concat(name.EnumerateRunes().Select(r => Breaks(r) ? "\uFFFD" : r.ToString())) : name;

    /// <summary>Control characters, ends of lines and paragraphs, those that turn the direction of writing, and those that no XML may hold.</summary>
    private static bool Breaks(Rune rune)
        => Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 or 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFFFE or 0xFFFF;

    /// <summary>A place in a text, such as a list of JSON objects, is its line and column, whatever the item is the reader counts.</summary>
    private static bool IsOfTable(Origin origin) => origin is { Row: not null, Column: null };
}
