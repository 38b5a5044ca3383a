using System.Globalization;

namespace Governance.Core.Schemas;

/// <summary>The general categories of Unicode that a pattern may name, as the runtime knows them.</summary>
internal static class UnicodeCategories
{
    private static readonly (string Short, string Long, UnicodeCategory From, UnicodeCategory To)[] Known =
    [
        ("L", "Letter", UnicodeCategory.UppercaseLetter, UnicodeCategory.OtherLetter),
        ("Lu", "Uppercase_Letter", UnicodeCategory.UppercaseLetter, UnicodeCategory.UppercaseLetter),
        ("Ll", "Lowercase_Letter", UnicodeCategory.LowercaseLetter, UnicodeCategory.LowercaseLetter),
        ("M", "Mark", UnicodeCategory.NonSpacingMark, UnicodeCategory.EnclosingMark),
        ("N", "Number", UnicodeCategory.DecimalDigitNumber, UnicodeCategory.OtherNumber),
        ("Nd", "Decimal_Number", UnicodeCategory.DecimalDigitNumber, UnicodeCategory.DecimalDigitNumber),
    ];

    /// <summary>The characters of a category by its short or long name, or null.</summary>
    public static CodePointSet? Find(string name)
    {
        foreach (var (shortName, longName, from, to) in Known)
        {
            if (name == shortName || name == longName)
                return Collect(from, to);
        }

        return null;
    }

    private static CodePointSet Collect(UnicodeCategory from, UnicodeCategory to)
    {
        var ranges = new List<(int, int)>();
        var start = -1;
        for (var c = 0; c <= 0x110000; c++)
        {
            var member = c <= 0x10FFFF && CharUnicodeInfo.GetUnicodeCategory(c) is var category && category >= from && category <= to;
            if (member && start < 0)
                start = c;
            if (!member && start >= 0)
            {
                ranges.Add((start, c - 1));
                start = -1;
            }
        }

        return CodePointSet.Of(ranges);
    }
}
