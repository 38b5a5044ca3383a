using System.Text.Json;
using Governance.Core;

namespace Governance.Adapters.Hxl;

/// <summary>Reserved partner fields: what a table says as a whole, kept with each of its records.</summary>
internal static class Notes
{
    public static void Keep(Record record, string field, string text)
    {
        record.Extensions ??= new Dictionary<string, IDictionary<string, JsonElement>>();
        if (!record.Extensions.TryGetValue(HxlFormat.Id, out var own))
            record.Extensions[HxlFormat.Id] = own = new Dictionary<string, JsonElement>();
        own[field] = JsonText.Of(text);
    }

    public static string? Of(Record record, string field)
        => record.Extensions?.TryGetValue(HxlFormat.Id, out var own) == true && own.TryGetValue(field, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
