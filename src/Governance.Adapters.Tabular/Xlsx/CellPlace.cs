using System.Diagnostics.CodeAnalysis;

namespace Governance.Adapters.Tabular;

/// <summary>Reads places such as <c>AB12</c>.</summary>
internal static class CellPlace
{
    private const int LastColumn = 16_384;

    /// <summary>The column from 0 and the row from 1.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out int column, out int row)
    {
        (column, row) = (0, 0);
        var i = 0;
        for (; i < text.Length && (uint)((text[i] | 0x20) - 'a') < 26 && column <= LastColumn; i++)
            column = (column * 26) + (text[i] | 0x20) - 'a' + 1;
        return --column is >= 0 and < LastColumn && TryRow(text[i..], out row);
    }

    /// <summary>A row number from 1.</summary>
    public static bool TryRow(ReadOnlySpan<byte> text, out int row)
    {
        row = 0;
        if (text.Length is 0 or > 9)
            return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit((char)c))
                return false;
            row = (row * 10) + c - '0';
        }

        return row > 0;
    }

    /// <summary>A range such as <c>A1:C2</c>.</summary>
    public static bool TryRange([NotNullWhen(true)] string? text, out XlsxRange range)
    {
        range = default;
        if (text is null || text.Length > 32)
            return false;
        Span<byte> bytes = stackalloc byte[32 * 3];
        ReadOnlySpan<byte> all = bytes[..System.Text.Encoding.UTF8.GetBytes(text, bytes)];
        var colon = all.IndexOf((byte)':');
        if (!TryParse(colon < 0 ? all : all[..colon], out var firstColumn, out var firstRow) || !TryParse(all[(colon + 1)..], out var lastColumn, out var lastRow))
            return false;
        range = new XlsxRange(firstRow, firstColumn, lastRow, lastColumn);
        return firstRow <= lastRow && firstColumn <= lastColumn;
    }
}
