using System.Buffers;
using System.Globalization;

namespace Governance.Core.Rules;

/// <summary>Decides how a record is named in findings: by its id where that cannot identify a person, else by its place.</summary>
internal static class PrintableId
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
            && !IdentifierScan.IsIn(id, isInstitution: false);

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
}
