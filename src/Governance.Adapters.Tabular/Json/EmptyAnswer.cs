using System.Text.Json;

namespace Governance.Adapters.Tabular;

/// <summary>What interfaces answer where they have nothing: a list without anything in it, alone or as a member of an object.</summary>
internal static class EmptyAnswer
{
    private const string Columns = "result/fields";

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

    /// <summary>
    /// Whether an object has a list under a usual name, and in no list anything, however deep. A record, which says its type or its
    /// id, is no answer, nor is what tells of an error.
    /// </summary>
    private static bool HoldsNothing(ref Utf8JsonReader reader)
    {
        var isFound = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            if (!IsBeside(name!, ref reader))
                return false;
            isFound |= reader.TokenType == JsonTokenType.StartArray && JsonTableLayout.Usual.Lists.Contains(name);
            if (!PassesNothing(name!, ref reader, ref isFound))
                return false;
        }

        return isFound && !reader.Read();
    }

    /// <summary>Whether a member of this name and with the value that begins here may stand beside an empty list.</summary>
    private static bool IsBeside(string name, ref Utf8JsonReader reader) => name switch
    {
        "id" => false,
        "type" => reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("FeatureCollection"u8),
        "success" or "ok" => reader.TokenType != JsonTokenType.False,
        "error" or "errors" => reader.TokenType is JsonTokenType.Null or JsonTokenType.False or JsonTokenType.StartArray,
        _ => true,
    };

    /// <summary>
    /// Goes to the end of the value of a member; whether no list in it has anything. Portals of open data have the columns of an answer
    /// beside its records, whether there are any or not.
    /// </summary>
    private static bool PassesNothing(string member, ref Utf8JsonReader reader, ref bool isFound)
    {
        var depth = reader.CurrentDepth;
        var isList = reader.TokenType == JsonTokenType.StartArray;
        if (!isList && reader.TokenType != JsonTokenType.StartObject)
            return true;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == depth + 1)
            {
                var path = $"{member}/{reader.GetString()}";
                reader.Read();
                isFound |= reader.TokenType == JsonTokenType.StartArray && JsonTableLayout.Usual.Lists.Contains(path);
                if (path == Columns)
                {
                    reader.Skip();
                    continue;
                }
            }

            if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
            {
                if (reader.CurrentDepth == depth)
                    return true;
                isList = false;
                continue;
            }

            if (isList)
                return false;
            isList = reader.TokenType == JsonTokenType.StartArray;
        }

        return false;
    }
}
