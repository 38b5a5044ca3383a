using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Governance.Core;
using Governance.Core.Json;

namespace Governance.Adapters.Csv;

/// <summary>Reaches the values of a record by their names in JSON, without reflection.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal static class MemberPath<T>
    where T : Record
{
    /// <summary>Sets a member from an object that holds it and that the schema accepts.</summary>
    public static void Set(T record, string member, ReadOnlySpan<byte> document)
    {
        var info = Member(typeof(T), member);
        var reader = new Utf8JsonReader(document);
        reader.Read();
        reader.Read();
        reader.Read();
        info.Set!(record, JsonSerializer.Deserialize(ref reader, RecordJson.TypeInfo.Options.GetTypeInfo(info.PropertyType)));
    }

    /// <summary>Writes the value at a path as a cell; it gives null where there is none.</summary>
    public static Func<T, string?> Writer(IReadOnlyList<string> path)
    {
        var steps = new List<JsonPropertyInfo>();
        var type = typeof(T);
        foreach (var name in path)
        {
            steps.Add(Member(type, name));
            type = Nullable.GetUnderlyingType(steps[^1].PropertyType) ?? steps[^1].PropertyType;
        }

        var last = RecordJson.TypeInfo.Options.GetTypeInfo(type);
        return record =>
        {
            object? value = record;
            foreach (var step in steps)
            {
                if (value is null)
                    return null;
                value = step.Get!(value);
            }

            if (path[0] == ExtensionsMember)
                value = Foreign(record);
            return value switch
            {
                null => null,
                string text => text,
                _ => Text(value, last),
            };
        };
    }

    private const string ExtensionsMember = "extensions";

    /// <summary>The partner fields of other formats; our own stand in columns of their own.</summary>
    private static Dictionary<string, IDictionary<string, JsonElement>>? Foreign(T record)
        => record.Extensions?.Where(e => e.Key != CsvFormat.Id && e.Value.Count > 0).ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal) is { Count: > 0 } foreign ? foreign : null;

    private static string? Text(object value, JsonTypeInfo info)
    {
        var json = JsonSerializer.Serialize(value, info);
        if (json == "[]")
            return null;
        if (json[0] != '"')
            return json;
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetString();
    }

    private static JsonPropertyInfo Member(Type type, string name)
        => RecordJson.TypeInfo.Options.GetTypeInfo(type).Properties.First(p => p.Name == name);
}
