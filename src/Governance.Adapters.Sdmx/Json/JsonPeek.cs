using System.Text.Json;

namespace Governance.Adapters.Sdmx;

/// <summary>Tells a message of SDMX-JSON by its first bytes.</summary>
internal static class JsonPeek
{
    /// <summary>Whether an object has the header of a message, or names its schema, or has data sets within its data.</summary>
    public static bool IsMessage(ReadOnlySpan<byte> peek)
    {
        var content = peek.StartsWith("\uFEFF"u8) ? peek[3..] : peek;
        var reader = new Utf8JsonReader(content, isFinalBlock: false, state: default);
        var (isHeader, isData, found) = (false, false, 0);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.String && reader.CurrentDepth <= 2 && reader.ValueSpan.IndexOf("sdmx-json"u8) >= 0)
                    return true;
                if (reader.TokenType != JsonTokenType.PropertyName)
                    continue;
                if (reader.CurrentDepth == 1)
                    (isHeader, isData) = (reader.ValueTextEquals("meta"u8) || reader.ValueTextEquals("header"u8), reader.ValueTextEquals("data"u8));
                else if (reader.CurrentDepth == 2 && isData && reader.ValueTextEquals("dataSets"u8))
                    return true;
                else if (reader.CurrentDepth == 2 && isHeader && (reader.ValueTextEquals("prepared"u8) || reader.ValueTextEquals("sender"u8) || reader.ValueTextEquals("id"u8)))
                    found++;
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // Broken behind what was seen, or half a character in a name.
        }

        return found >= 2;
    }
}
