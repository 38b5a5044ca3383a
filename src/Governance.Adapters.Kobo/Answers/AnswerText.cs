using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Core;

namespace Governance.Adapters.Kobo;

/// <summary>One answer as text and as a value of the core.</summary>
internal static class AnswerText
{
    private const int DayLength = 10;

    /// <summary>The value of an answer; null where the text is none of the field.</summary>
    public static JsonNode? Read(Leaf leaf, AnswerCodes codes, string text)
    {
        text = text.Trim();
        return leaf.Kind switch
        {
            LeafKind.Date => Day(text) is { } day ? JsonValue.Create(day) : null,
            LeafKind.Integer => long.TryParse(text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? JsonValue.Create(whole) : null,
            LeafKind.Number => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : null,
            LeafKind.Boolean => codes.Core(text) is { } word && YesNo(word) is { } yes ? JsonValue.Create(yes) : null,
            LeafKind.Point => PointText.Read(text),
            LeafKind.Coded => codes.Core(text) is { } core ? new JsonObject { ["code"] = core } : null,
            _ => codes.Core(text) is { Length: > 0 } code ? JsonValue.Create(code) : null,
        };
    }

    /// <summary>The text of a value; null where the form has none for it.</summary>
    public static string? Write(Leaf leaf, AnswerCodes codes, JsonNode? value) => leaf.Kind switch
    {
        _ when value is null => null,
        LeafKind.Point => PointText.Write(value),
        LeafKind.Coded => value is JsonObject coded && Text(coded["answer"]) is null or "yes" && Text(coded["code"]) is { } code ? codes.Choice(code) : null,
        LeafKind.Code or LeafKind.Country or LeafKind.Text => Text(value) is { } text ? codes.Choice(text) : null,
        LeafKind.Boolean => value.GetValueKind() == JsonValueKind.True ? codes.Choice("yes") : codes.Choice("no"),
        _ => Text(value),
    };

    /// <summary>A text or a number as it is spelled.</summary>
    public static string? Text(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>(),
        JsonValueKind.Number => value.ToJsonString(),
        _ => null,
    };

    /// <summary>
    /// The day of a date or of a moment, as the clock of the device showed it: the offset is left alone. The moments of the
    /// server have none and are UTC.
    /// </summary>
    private static string? Day(string text)
    {
        var day = text.Length > DayLength && text[DayLength] is 'T' or ' ' && text[(DayLength + 1)..].All(c => char.IsAsciiDigit(c) || c is ':' or '.' or '+' or '-' or 'Z') ? text[..DayLength] : text;
        return PartialDate.TryParse(day, out var date) ? date.ToString() : null;
    }

    private static bool? YesNo(string text) => text.ToUpperInvariant() switch
    {
        "YES" or "TRUE" or "1" or "OUI" => true,
        "NO" or "FALSE" or "0" or "NON" => false,
        _ => null,
    };
}
