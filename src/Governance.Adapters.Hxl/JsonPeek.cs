using System.Text.Json;
using Governance.Core;

namespace Governance.Adapters.Hxl;

/// <summary>Tells JSON, and tags in its first bytes.</summary>
internal static class JsonPeek
{
    private static readonly string[] Kinds =
    [
        nameof(Migrant), nameof(GovernanceEvent), nameof(Incident), nameof(MobilityCount), nameof(Recommendation), nameof(Indicator),
        nameof(Observation), nameof(Organisation), nameof(Facility), nameof(Activity), nameof(PolicyFramework),
    ];

    public static bool IsJson(ReadOnlySpan<byte> peek)
    {
        var start = Content(peek);
        return start.StartsWith("{"u8) || start.StartsWith("["u8);
    }

    /// <summary>
    /// Whether a list of texts is a row of tags, or a key of an object is a tag. A record of ours that was read from a tagged
    /// table keeps its tags, and is none.
    /// </summary>
    public static bool HasTags(ReadOnlySpan<byte> peek)
    {
        var reader = new Utf8JsonReader(Content(peek), isFinalBlock: false, state: default);
        var (filled, tags) = (0, 0);
        var isFirst = true;
        try
        {
            while (reader.Read())
            {
                if (isFirst && reader.TokenType == JsonTokenType.PropertyName)
                {
                    isFirst = false;
                    if (reader.ValueTextEquals("type"u8) && reader.Read() && reader.TokenType == JsonTokenType.String && Kinds.Contains(reader.GetString()))
                        return false;
                }

                if (reader.TokenType == JsonTokenType.PropertyName && Tag.Meaning(reader.GetString()) is not null)
                    return true;
                if (reader.TokenType == JsonTokenType.StartArray)
                    (filled, tags) = (0, 0);
                if (reader.TokenType == JsonTokenType.EndArray && tags > 0 && tags * 2 >= filled)
                    return true;
                if (reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } text)
                    (filled, tags) = (filled + 1, tags + (Tag.Meaning(text) is null ? 0 : 1));
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // Broken JSON, or half a character in it: what was seen before it has no tags.
            return false;
        }

        return false;
    }

    private static ReadOnlySpan<byte> Content(ReadOnlySpan<byte> peek)
        => (peek.StartsWith("\uFEFF"u8) ? peek[3..] : peek).TrimStart(" \t\r\n"u8);
}
