using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

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
    /// somebody: an identifier, or words with blanks or accents between them.
    /// </summary>
    private static bool HidesText(string id)
    {
        var bytes = Encoding.Latin1.GetBytes(EscapedByte().Replace(id, match => ((char)byte.Parse(match.ValueSpan[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString()));
        if (bytes.Length == id.Length)
            return false;
        var text = Encoding.UTF8.GetString(bytes);
        return IdentifierScan.IsIn(text, isInstitution: false) || EscapedBlank().IsMatch(id) || (Utf8.IsValid(bytes) && text.Any(c => !char.IsAscii(c)));
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

    /// <summary>A blank between words; a year such as <c>gao_2021</c> has none.</summary>
    [GeneratedRegex("[A-Za-z]_20[A-Za-z]", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedBlank();

    /// <summary>A byte as the reader of calendars writes it into an id.</summary>
    [GeneratedRegex("_[0-9a-f]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedByte();
}
