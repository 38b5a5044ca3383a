using System.Text.Json;

namespace Governance.Adapters.Tabular;

/// <summary>What interfaces answer where they have nothing: a list without anything in it, alone or as a member of an object.</summary>
internal static class EmptyAnswer
{
    /// <summary>Where interfaces have their list.</summary>
    private static readonly string[] Lists = ["content", "contents", "data", "features", "items", "records", "result", "results", "submissions", "value"];

    /// <param name="json">The whole document.</param>
    public static bool Is(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            return reader.Read() && reader.TokenType switch
            {
                JsonTokenType.StartArray => reader.Read() && reader.TokenType == JsonTokenType.EndArray && !reader.Read(),
                JsonTokenType.StartObject => HoldsNothing(ref reader),
                _ => false,
            };
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // Cut off, as it is longer, or broken: reading the input reports what.
            return false;
        }
    }

    /// <summary>Whether an object has a list under a usual name, and in no list anything. A record, which says its type, is no answer.</summary>
    private static bool HoldsNothing(ref Utf8JsonReader reader)
    {
        var isFound = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (isType, isUsual) = (reader.ValueTextEquals("type"u8), Array.IndexOf(Lists, reader.GetString()) >= 0);
            reader.Read();
            if (isType && !(reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("FeatureCollection"u8)))
                return false;
            if (reader.TokenType != JsonTokenType.StartArray)
                reader.Skip();
            else if (reader.Read() && reader.TokenType == JsonTokenType.EndArray)
                isFound |= isUsual;
            else
                return false;
        }

        return isFound && !reader.Read();
    }
}
