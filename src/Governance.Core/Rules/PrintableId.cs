using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Governance.Core.Rules;

/// <summary>Decides how a record is named in findings: by its id where that cannot identify a person, else by its place.</summary>
internal static partial class PrintableId
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:/-");

    public static string Label(string? id, long ordinal) => id is not null && IsPrintable(id)
        ? id
        : string.Create(CultureInfo.InvariantCulture, $"#{ordinal}");

    private static bool IsPrintable(string id)
        => id.Length is > 0 and <= 128
            && char.IsAsciiLetterOrDigit(id[0])
            && !id.AsSpan().ContainsAnyExcept(Allowed)
            && !HasNumber(id)
            && !IdentifierScan.IsIn(id, isInstitution: false)
            && !(id.Contains('_', StringComparison.Ordinal) && HidesText(id));

    /// <summary>
    /// Whether an id has bytes of a text in it that no id can hold, such as <c>_40</c> for an at sign, and the text may identify
    /// somebody: an identifier, or words with blanks or accents.
    /// </summary>
    private static bool HidesText(string id)
    {
        var text = EscapedByte().Replace(id, match => ((char)byte.Parse(match.ValueSpan[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString());
        return text.Length < id.Length && (text.AsSpan().ContainsAnyInRange('\u0080', '\u00FF') || text.Contains(' ', StringComparison.Ordinal) || HasNumber(text) || IdentifierScan.IsIn(text, isInstitution: false));
    }

    /// <summary>Eight digits in a row may be a telephone or document number, whatever stands around them.</summary>
    private static bool HasNumber(string id)
    {
        var run = 0;
        foreach (var c in id)
        {
            run = char.IsAsciiDigit(c) ? run + 1 : 0;
            if (run >= 8)
                return true;
        }

        return false;
    }

    /// <summary>A byte as the reader of calendars writes it into an id.</summary>
    [GeneratedRegex("_[0-9a-f]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedByte();
}
