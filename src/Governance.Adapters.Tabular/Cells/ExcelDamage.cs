namespace Governance.Adapters.Tabular;

/// <summary>What spreadsheets do to codes: <c>5-11</c> becomes a date, <c>ML01</c>'s sister <c>0701</c> loses its zero.</summary>
internal static class ExcelDamage
{
    /// <summary>Whether a cell that should be a code or an age band is a date.</summary>
    public static bool IsDate(string cell, CellKind kind)
    {
        if (kind == CellKind.Date)
            return true;
        if (kind != CellKind.Text || !DateTokens.TryCut(cell, out var cut))
            return false;
        return cut.Month > 0
            ? cut.Numbers <= 2 && cell.AsSpan().Trim().IndexOfAny("-/. ") >= 0
            : cut.Numbers == 3 && cut.Separator is '/' or '-' && CellDates.Shape(cell) != DateShape.None;
    }

    /// <summary>
    /// Whether a code of a column that a program spelled is a date as spreadsheets show one: <c>05-nov</c>, <c>nov-05</c>,
    /// <c>05/11/2021</c>. A code may be a date as programs spell it, or a month with its year.
    /// </summary>
    public static bool IsShownDate(string cell, CellKind kind)
        => kind == CellKind.Date
            || (IsDate(cell, kind) && DateTokens.TryCut(cell, out var cut) && cut.A.Digits <= 2 && (cut.Month > 0 ? cut.Last.Digits <= 2 : cut.Separator == '/'));

    /// <summary>Whether a number is one of many digits as spreadsheets show it, with all but the first six lost: <c>1,23457E+11</c>.</summary>
    public static bool IsRounded(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        return cell is [.., 'E', '+', >= '1' and <= '9', >= '0' and <= '9'] && cell[..^4].TrimStart('-') is [>= '1' and <= '9', ..] digits
            && (digits.Length == 1 || (digits.Length > 2 && digits[1] is ',' or '.' && !digits[2..].ContainsAnyExceptInRange('0', '9')));
    }

    /// <summary>Whether a cell misses zeros at its start: it is no code, and exactly one code is the cell behind zeros.</summary>
    public static bool LostZeros(string cell, IReadOnlySet<string> codes)
    {
        var code = cell.Trim();
        if (code.Length == 0 || codes.Contains(code) || code.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0)
            return false;
        var longest = codes.Count == 0 ? 0 : codes.Max(c => c.Length);
        var found = 0;
        for (var padded = "0" + code; padded.Length <= longest; padded = "0" + padded)
            found += codes.Contains(padded) ? 1 : 0;
        return found == 1;
    }
}
