using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Governance.Adapters.Hsds;

/// <summary>Lists of objects within an object, as the text of a cell.</summary>
internal static class Items
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The objects of a list; null where the text is none.</summary>
    public static IReadOnlyList<JsonElement>? Read(string cell)
        => ReadAny(cell) is { ValueKind: JsonValueKind.Array } list && list.EnumerateArray().All(i => i.ValueKind == JsonValueKind.Object) ? [.. list.EnumerateArray()] : null;

    /// <summary>
    /// Any JSON that a text is; null where it is none, or has half a character in it: what such a text says cannot be seen.
    /// </summary>
    public static JsonElement? ReadAny(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return HasWholeTexts(text) ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            // Not JSON: the caller says what that means.
            return null;
        }
    }

    /// <summary>Whether a text begins as JSON of lists or objects does.</summary>
    public static bool IsMeant(string text) => text.AsSpan().TrimStart() is ['[' or '{', ..];

    /// <summary>Whether no text in it has half a character, which no text of ours may hold.</summary>
    private static bool HasWholeTexts(string json)
    {
        if (!json.Contains(@"\u", StringComparison.Ordinal))
            return true;
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        try
        {
            while (reader.Read())
            {
                if (reader.ValueIsEscaped)
                    reader.GetString();
            }

            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The text of a list; null of an empty one.</summary>
    public static string? Write(IEnumerable<JsonObject> items)
    {
        var list = new JsonArray([.. items]);
        if (list.Count == 0)
            return null;
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Plain))
            list.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>A member as text, also of a number; null where there is none.</summary>
    public static string? Text(this JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.Text() : null;

    /// <summary>A value as text, also a number; null for any other and for one of blanks.</summary>
    public static string? Text(this JsonElement value)
        => value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? value.GetString()!.Trim()
            : value.ValueKind == JsonValueKind.Number ? value.GetRawText() : null;

    /// <summary>Sets a member where there is something to say.</summary>
    public static JsonObject With(this JsonObject item, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            item[name] = value;
        return item;
    }
}
