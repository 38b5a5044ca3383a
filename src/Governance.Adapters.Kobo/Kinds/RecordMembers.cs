using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Governance.Core;
using Governance.Core.Json;

namespace Governance.Adapters.Kobo;

/// <summary>The members of a kind of record by their names in JSON, read and set without reflection.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal static class RecordMembers<T>
    where T : Record
{
    private static readonly Dictionary<string, JsonPropertyInfo> Members
        = RecordJson.TypeInfo.Options.GetTypeInfo(typeof(T)).Properties.Where(p => p.Get is not null && p.Set is not null).ToDictionary(p => p.Name, StringComparer.Ordinal);

    /// <summary>A member as JSON; null where it is absent.</summary>
    public static JsonNode? Get(T record, string member)
        => Members[member] is var info && info.Get!(record) is { } value ? JsonSerializer.SerializeToNode(value, RecordJson.TypeInfo.Options.GetTypeInfo(info.PropertyType)) : null;

    /// <summary>Sets a member from JSON that the schema accepts.</summary>
    public static void Set(T record, string member, JsonNode value)
        => Members[member].Set!(record, JsonSerializer.Deserialize(value, RecordJson.TypeInfo.Options.GetTypeInfo(Members[member].PropertyType)));
}
