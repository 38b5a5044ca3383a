using System.Collections;
using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Governance.Core.Json;

/// <summary>
/// How values of each type are written, worked out once from the metadata of System.Text.Json. Its own serialiser asks the
/// same metadata at each value again and keeps a stack for it, which takes several times as long.
/// </summary>
/// <param name="options">The options that have the metadata.</param>
internal sealed class ValueWriters(JsonSerializerOptions options)
{
    private readonly ConcurrentDictionary<Type, Action<Utf8JsonWriter, object>> _writers = new();

    /// <summary>What writes values of a type.</summary>
    /// <param name="type">The type as it is declared, or of a value.</param>
    /// <returns>A function that takes any value of it but null.</returns>
    public Action<Utf8JsonWriter, object> Of(Type type) => _writers.GetOrAdd(type, Make);

    /// <summary>The members of an object, without the braces around them.</summary>
    /// <param name="type">Its type.</param>
    /// <returns>A function that takes any value of the type.</returns>
    public Action<Utf8JsonWriter, object> MembersOf(Type type)
    {
        // A type may hold values of its own kind, so its members are made when the first value comes.
        var members = new Lazy<MemberWriter[]>(() => [.. options.GetTypeInfo(type).Properties.Where(p => p.Get is not null).Select(p => new MemberWriter(p, Of(p.PropertyType), options.Encoder))]);
        return (writer, value) =>
        {
            foreach (var member in members.Value)
                member.Write(writer, value);
        };
    }

    private Action<Utf8JsonWriter, object> Make(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare == typeof(string))
            return static (writer, value) => writer.WriteStringValue((string)value);
        if (bare == typeof(int))
            return static (writer, value) => writer.WriteNumberValue((int)value);
        if (bare == typeof(decimal))
            return static (writer, value) => writer.WriteNumberValue((decimal)value);
        if (bare == typeof(bool))
            return static (writer, value) => writer.WriteBooleanValue((bool)value);
        if (bare == typeof(PartialDate))
            return static (writer, value) => writer.WriteStringValue(((PartialDate)value).Format(stackalloc char[PartialDate.MostCharacters]));
        if (bare.IsEnum)
            return new EnumWriter(options.GetTypeInfo(bare)).Write;
        var info = options.GetTypeInfo(bare);
        return info.Kind switch
        {
            JsonTypeInfoKind.Object => Object(MembersOf(bare)),
            JsonTypeInfoKind.Enumerable => List(Of(info.ElementType!)),
            JsonTypeInfoKind.Dictionary when bare == typeof(IDictionary<string, IDictionary<string, JsonElement>>) => Extensions,
            _ => (writer, value) => JsonSerializer.Serialize(writer, value, info),
        };
    }

    private static Action<Utf8JsonWriter, object> Object(Action<Utf8JsonWriter, object> members) => (writer, value) =>
    {
        writer.WriteStartObject();
        members(writer, value);
        writer.WriteEndObject();
    };

    private static Action<Utf8JsonWriter, object> List(Action<Utf8JsonWriter, object> item) => (writer, value) =>
    {
        writer.WriteStartArray();
        if (value is IList list)
        {
            for (var i = 0; i < list.Count; i++)
                Item(writer, list[i]);
        }
        else
        {
            foreach (var one in (IEnumerable)value)
                Item(writer, one);
        }

        writer.WriteEndArray();

        void Item(Utf8JsonWriter writer, object? one)
        {
            if (one is null)
                writer.WriteNullValue();
            else
                item(writer, one);
        }
    };

    private static void Extensions(Utf8JsonWriter writer, object value)
    {
        writer.WriteStartObject();
        foreach (var (format, fields) in (IDictionary<string, IDictionary<string, JsonElement>>)value)
        {
            writer.WritePropertyName(format);
            if (fields is null)
            {
                writer.WriteNullValue();
                continue;
            }

            writer.WriteStartObject();
            foreach (var (field, element) in fields)
            {
                writer.WritePropertyName(field);
                element.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
