using System.Text.RegularExpressions;

namespace Governance.Adapters.Tabular;

/// <summary>Tells titles of chapters among the rows of a table: a text that stands alone, or behind its letter or number.</summary>
internal static partial class RowTitles
{
    /// <summary>Whether a row is a title.</summary>
    /// <param name="row">The row.</param>
    /// <param name="first">Its first cell that is not blank.</param>
    /// <param name="shown">How many are not blank.</param>
    /// <param name="isTitle">Whether a text is one by its words.</param>
    /// <param name="makesData">Whether a cell stands in a column that makes records.</param>
    public static bool Is(TableRow row, int first, int shown, Func<string, bool> isTitle, bool makesData)
    {
        if (shown == 1)
            return isTitle(row.Cells[first].Trim());
        if (shown != 2 || row.Merged.Count > 0 || !Ordinal().IsMatch(row.Cells[first].Trim()))
            return false;
        var text = row.Cells.Skip(first + 1).First(c => !string.IsNullOrWhiteSpace(c)).Trim();

        // A row with its number may lack what makes it a record; letters and roman numbers count chapters.
        return isTitle(text) || (!makesData && text.Contains(' ') && !row.Cells[first].Any(char.IsAsciiDigit));
    }

    [GeneratedRegex(@"\A(?:[a-z]|[ivx]{1,5}|\d{1,2})[.):°-]*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();
}
