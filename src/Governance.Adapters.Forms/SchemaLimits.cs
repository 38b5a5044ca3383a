using System.Text.Json;
using Governance.Core.Schemas;

namespace Governance.Adapters.Forms;

/// <summary>The bounds that the published schema sets for a member.</summary>
/// <param name="Minimum">Least value; null for none.</param>
/// <param name="Maximum">Greatest value; null for none.</param>
internal readonly record struct SchemaLimits(decimal? Minimum, decimal? Maximum)
{
    /// <summary>The bounds of a member.</summary>
    /// <param name="kind">The kind of record.</param>
    /// <param name="pointer">Pointer pattern, <c>*</c> for indexes.</param>
    public static SchemaLimits Of(Type kind, string pointer)
    {
        using var schema = JsonDocument.Parse(PublishedFiles.Find(JsonNamingPolicy.KebabCaseLower.ConvertName(kind.Name))!);
        var member = schema.RootElement;
        foreach (var step in pointer.Split('/').Skip(1))
            member = Resolve(schema.RootElement, step == "*" ? member.GetProperty("items") : member.GetProperty("properties").GetProperty(step));
        return new SchemaLimits(Number(member, "minimum"), Number(member, "maximum"));
    }

    private static JsonElement Resolve(JsonElement root, JsonElement member)
    {
        while (member.TryGetProperty("$ref", out var reference))
            member = root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]);
        return member;
    }

    private static decimal? Number(JsonElement member, string keyword) => member.TryGetProperty(keyword, out var value) ? value.GetDecimal() : null;
}
