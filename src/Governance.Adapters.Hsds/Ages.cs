using System.Globalization;

namespace Governance.Adapters.Hsds;

/// <summary>Ages in whole years, which directories also write as <c>18.0</c>.</summary>
internal static class Ages
{
    private const int Most = 130;

    /// <summary>The age; null where the text is none.</summary>
    public static int? Read(string? text)
        => decimal.TryParse(text.AsSpan().Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var age) && age == decimal.Truncate(age) && age <= Most ? (int)age : null;
}
