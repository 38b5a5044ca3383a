namespace Governance.Core.Formats;

/// <summary>Names of columns as spreadsheets write them.</summary>
public static class ColumnLetters
{
    /// <summary>The letters of a column.</summary>
    /// <param name="index">The column, from 0.</param>
    /// <returns><c>A</c>, <c>Z</c>, <c>AA</c>…</returns>
    public static string Of(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        var letters = "";
        for (var rest = index + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }
}
