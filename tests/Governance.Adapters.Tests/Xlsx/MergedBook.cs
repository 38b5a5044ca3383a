using System.Globalization;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Xlsx;

/// <summary>A workbook of one sheet made of comma-separated text, with merged cells: numbers are numbers, the rest is text.</summary>
internal static class MergedBook
{
    public static byte[] Of(string text, params string[] ranges)
    {
        var rows = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, r) => $"<row r=\"{r + 1}\">{string.Concat(line.Split(',').Select((cell, c) => Cell(cell, c, r)))}</row>");
        return new Book().Sheet("One", string.Concat(rows), after: $"<mergeCells>{string.Concat(ranges.Select(r => $"<mergeCell ref=\"{r}\"/>"))}</mergeCells>").Zip();
    }

    private static string Cell(string cell, int column, int row)
        => cell.Length == 0 ? ""
            : int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? $"<c r=\"{ColumnLetters.Of(column)}{row + 1}\"><v>{cell}</v></c>"
            : $"<c r=\"{ColumnLetters.Of(column)}{row + 1}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>";
}
