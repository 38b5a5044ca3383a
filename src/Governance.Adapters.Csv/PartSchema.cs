using System.Text;
using System.Text.Json.Nodes;
using Governance.Core;
using Governance.Core.Schemas;

namespace Governance.Adapters.Csv;

/// <summary>The schema of a kind of record for a part of one: no member need be there.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal static class PartSchema<T>
    where T : Record
{
    /// <summary>The schema.</summary>
    public static Schema Schema { get; } = Make();

    private static Schema Make()
    {
        var schema = JsonNode.Parse(PublishedFiles.Find(System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(typeof(T).Name))!)!.AsObject();
        schema.Remove("required");
        return Schema.Compile(Encoding.UTF8.GetBytes(schema.ToJsonString()));
    }
}
