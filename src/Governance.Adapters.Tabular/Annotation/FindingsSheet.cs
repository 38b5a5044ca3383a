using System.Globalization;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>The sheet that lists the findings, each with a link to its cell.</summary>
internal static class FindingsSheet
{
    private static readonly double[] Widths = [16, 10, 20, 8, 8, 26, 70, 70, 30];

    /// <summary>In points.</summary>
    private const int LineHeight = 15;
    private const int MostLines = 25;
    private const double LineFill = 0.95;

    /// <summary>The column of the link.</summary>
    private const int LinkColumn = 3;

    /// <param name="xml">Takes the markup.</param>
    /// <param name="notes">The findings.</param>
    /// <param name="styles">The styles of the workbook.</param>
    /// <param name="sheetOf">The sheet of the workbook that a finding belongs to; null where there is none of its name.</param>
    /// <param name="space">The namespace of the workbook.</param>
    public static void Write(XmlText xml, WorkbookNotes notes, StyleBook styles, Func<CellNote, string?> sheetOf, string space)
    {
        var head = notes.Top.Count + 2;
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"").Raw(space).Raw("\">").Raw(XlsxParts.FitToPage).Raw("<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"").Number(head)
            .Raw("\" topLeftCell=\"A").Number(head + 1).Raw("\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>").Raw("<cols>");
        for (var i = 0; i < Widths.Length; i++)
            xml.Raw("<col min=\"").Number(i + 1).Raw("\" max=\"").Number(i + 1).Raw("\" width=\"").Number(Widths[i]).Raw("\" customWidth=\"1\"/>");
        xml.Raw("</cols><sheetData>");
        var row = 0;
        foreach (var line in notes.Top)
        {
            // One long line in a narrow column: it runs over the blank cells beside it.
            Begin(xml, ++row);
            Cell(xml, row, 0, line, row == 1 ? styles.Bold : 0);
            xml.Raw("</row>");
        }

        Begin(xml, row = head);
        for (var i = 0; i < notes.Header.Count; i++)
            Cell(xml, row, i, notes.Header[i], styles.Bold);
        xml.Raw("</row>");
        foreach (var note in notes.Notes)
            Row(xml, ++row, note, notes, styles, sheetOf(note));
        xml.Raw("</sheetData>");
        if (notes.Notes.Count > 0)
            xml.Raw("<autoFilter ref=\"A").Number(head).Raw(":").Raw(ColumnLetters.Of(Widths.Length - 1)).Number(row).Raw("\"/>");
        Links(xml, notes, sheetOf, head + 1);
        xml.Raw(XlsxParts.OnePageWide).Raw("</worksheet>");
    }

    private static void Row(XmlText xml, int row, CellNote note, WorkbookNotes notes, StyleBook styles, string? sheet)
    {
        // Not every program gives a row the height of its wrapped texts.
        var lines = Math.Max(Lines(note.Field, 5), Math.Max(Math.Max(Lines(note.Text, 6), Lines(note.Mend, 7)), Lines(note.Proposed, 8)));
        xml.Raw("<row r=\"").Number(row).Raw("\" ht=\"").Number(LineHeight * Math.Min(lines, MostLines)).Raw("\" customHeight=\"1\">");
        Cell(xml, row, 0, notes.Severity(note.Severity), styles.Filled(styles.Wrapped, note.Severity));
        Cell(xml, row, 1, note.Code, styles.Wrapped);
        Cell(xml, row, 2, sheet ?? note.Sheet, styles.Wrapped);
        Cell(xml, row, LinkColumn, Place(note), sheet is null ? styles.Wrapped : styles.Link);
        if (note.Row is { } number)
            xml.Raw("<c r=\"").Raw(ColumnLetters.Of(4)).Number(row).Raw("\" s=\"").Number(styles.Wrapped).Raw("\"><v>").Raw(number.ToString(CultureInfo.InvariantCulture)).Raw("</v></c>");
        Cell(xml, row, 5, note.Field, styles.Wrapped);
        Cell(xml, row, 6, note.Text, styles.Wrapped);
        Cell(xml, row, 7, note.Mend, styles.Wrapped);
        Cell(xml, row, 8, note.Proposed, styles.Wrapped);
        xml.Raw("</row>");
    }

    /// <summary>How many lines a text takes in its column, where words leave some of it free.</summary>
    private static int Lines(string? text, int column) => (int)Math.Ceiling(Math.Max(1, text?.Length ?? 0) / (Widths[column] * LineFill));

    /// <summary>The cell, or the first one of the row.</summary>
    private static string? Place(CellNote note)
        => note.Row is > 0 and <= XlsxTableWriter.MaxRows ? (note.Cell is { } cell ? ColumnLetters.Of(cell.Column) : "A") + note.Row.Value.ToString(CultureInfo.InvariantCulture) : null;

    private static void Links(XmlText xml, WorkbookNotes notes, Func<CellNote, string?> sheetOf, int first)
    {
        var isBegun = false;
        for (var i = 0; i < notes.Notes.Count; i++)
        {
            if (sheetOf(notes.Notes[i]) is not { } sheet || Place(notes.Notes[i]) is not { } place)
                continue;
            xml.Raw(isBegun ? "" : "<hyperlinks>");
            isBegun = true;
            xml.Raw("<hyperlink ref=\"").Raw(ColumnLetters.Of(LinkColumn)).Number(first + i).Raw("\" location=\"")
                .Text(XlsxParts.Quoted(sheet)).Raw("!").Raw(place).Raw("\"/>");
        }

        if (isBegun)
            xml.Raw("</hyperlinks>");
    }

    private static void Begin(XmlText xml, int row) => xml.Raw("<row r=\"").Number(row).Raw("\">");

    private static void Cell(XmlText xml, int row, int column, string? text, int style)
    {
        if (string.IsNullOrEmpty(text))
            return;
        xml.Raw("<c r=\"").Raw(ColumnLetters.Of(column)).Number(row).Raw("\" s=\"").Number(style).Raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
            .Text(text.Length <= XlsxTableWriter.MaxCellCharacters ? text : text[..XlsxTableWriter.MaxCellCharacters]).Raw("</t></is></c>");
    }
}
