using System.Text.Json;

namespace Governance.Core.Schemas;

/// <summary>Ids in a file that ships; found without typed reading, which would cost each start of the tool its set-up.</summary>
internal static class ShippedIds
{
    /// <summary>Every member named id.</summary>
    public static List<string> In(byte[] file)
    {
        var ids = new List<string>();
        var reader = new Utf8JsonReader(file);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("id"u8) && reader.Read())
                ids.Add(reader.GetString()!);
        }

        return ids;
    }
}
