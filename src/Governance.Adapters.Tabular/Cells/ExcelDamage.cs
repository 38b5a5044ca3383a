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
