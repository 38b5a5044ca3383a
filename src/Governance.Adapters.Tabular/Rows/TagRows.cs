using System.Globalization;
using System.Text;

namespace Governance.Adapters.Tabular;

/// <summary>Recognises a row of HXL tags; what the tags mean is for the format that reads them.</summary>
internal static class TagRows
{
    /// <summary>Within how many rows the standard looks for it.</summary>
    public const int MostRows = 25;

    /// <summary>Whether at least half of the cells that are filled are tags.</summary>
    public static bool IsTagRow(IReadOnlyList<string> cells)
    {
        int filled = 0, tags = 0;
        foreach (var cell in cells)
        {
            if (string.IsNullOrWhiteSpace(cell))
                continue;
            filled++;
            if (IsTag(cell))
                tags++;
        }

        return tags > 0 && tags * 2 >= filled;
    }

    /// <summary>Accents do not matter, as in the tools of the standard: <c>#région</c> is <c>#region</c>.</summary>
    public static bool IsTag(string cell)
        => IsTag((Ascii.IsValid(cell) || !cell.Contains('#', StringComparison.Ordinal) ? cell : WithoutAccents(cell)).AsSpan());

    /// <summary><c>#affected +f+children</c>, two of them with a per cent sign between, or <c>#country/fr</c> as before version 1.0.</summary>
    private static bool IsTag(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        var wide = cell.IndexOf('%');
        if (wide > 0)
            return IsTag(cell[..wide]) && IsTag(cell[(wide + 1)..]);
        if (cell.Length < 2 || cell[0] != '#' || !char.IsAsciiLetter(cell[1]))
            return false;
        var slash = cell.IndexOf('/');
        if (slash > 0)
            return cell.Length - slash == 3 && char.IsAsciiLetterLower(cell[^1]) && char.IsAsciiLetterLower(cell[^2]) && IsTag(cell[..slash]);
        var wantsName = false;
        for (var i = 1; i < cell.Length; i++)
        {
            var c = cell[i];
            if (c == '+')
            {
                if (wantsName)
                    return false;
                wantsName = true;
            }
            else if (char.IsAsciiLetterOrDigit(c) || (c == '_' && !wantsName))
            {
                // A space may only stand before an attribute.
                if (cell[i - 1] == ' ' && !wantsName)
                    return false;
                wantsName = false;
            }
            else if (c != ' ')
            {
                return false;
            }
        }

        return !wantsName;
    }

    /// <summary>Half a character, and the one non-character that normalisation refuses, are no letters.</summary>
    private static string WithoutAccents(string cell)
    {
        var text = new StringBuilder(cell.Length);
        foreach (var c in string.Concat(cell.EnumerateRunes()).Replace('\uFFFE', ' ').Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                text.Append(c);
        }

        return text.ToString();
    }
}
