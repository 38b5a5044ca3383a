using System.Globalization;
using Governance.Core;

namespace Governance.Adapters.Iati;

/// <summary>Dates and numbers, both ways.</summary>
internal static class Values
{
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>A day; its time zone says nothing here, nor does a time of day.</summary>
    public static PartialDate? Date(string? text)
        => XsdText.DayOf(text) is { } day ? PartialDate.From(day) : null;

    /// <summary>The first day a date may be.</summary>
    public static string? First(PartialDate? date) => date is { Year: > 0 } one ? Day(one.Earliest) : null;

    /// <summary>The last day a date may be.</summary>
    public static string? Last(PartialDate? date) => date is { Year: > 0 } one ? Day(one.Latest) : null;

    public static decimal? Number(string? text)
        => text is not null && decimal.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= Largest ? number : null;

    /// <summary>A number in per cent, with its sign or without.</summary>
    public static decimal? Percent(string? text) => text is null ? null : Number(XsdText.Share(text).ToString());

    /// <summary>A number of 0 to 100.</summary>
    public static decimal? Share(string? text) => Percent(text) is >= 0 and <= 100 and var share ? share : null;

    public static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    public static bool IsCurrency(string? text) => text is { Length: 3 } && text.All(char.IsAsciiLetterUpper);

    /// <summary>A text as an attribute or an identifier holds it; null for none, and for one that is too long.</summary>
    public static string? Short(string? text, int longest = 256) => text?.Trim() is { Length: > 0 } trimmed && trimmed.Length <= longest ? trimmed : null;

    /// <summary>A text as an attribute is written.</summary>
    public static string? Attribute(string? text) => text is null ? null : XmlNames.Clean(text);

    /// <summary>A day given as the number yyyymmdd.</summary>
    private static string Day(int date) => string.Create(10, date, static (text, digits) =>
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (i is 4 or 7)
            {
                text[i] = '-';
                continue;
            }

            text[i] = (char)('0' + (digits % 10));
            digits /= 10;
        }
    });
}
