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
    private readonly ConcurrentDictionary<Type, WriteValue> _writers = new();

    /// <summary>What writes values of a type.</summary>
    /// <param name="type">The type as it is declared, or of a value.</param>
    /// <returns>A function that takes any value of it but null.</returns>
    public WriteValue Of(Type type) => _writers.GetOrAdd(type, Make);

    /// <summary>The members of an object, without the braces around them.</summary>
    /// <param name="type">Its type.</param>
    /// <returns>A function that takes any value of the type.</returns>
    public WriteValue MembersOf(Type type)
    {
        // A type may hold values of its own kind, so its members are made when the first value comes.
        var members = new Lazy<MemberWriter[]>(() => [.. options.GetTypeInfo(type).Properties.Where(p => p.Get is not null).Select(p => new MemberWriter(p, Of(p.PropertyType), options.Encoder))]);
        return (ref output, value) =>
        {
            foreach (var member in members.Value)
                member.Write(ref output, value);
        };
    }

    private WriteValue Make(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare == typeof(string))
            return static (ref output, value) => output.Text((string)value);
        if (bare == typeof(int))
            return static (ref output, value) => output.Number((int)value);
        if (bare == typeof(decimal))
            return static (ref output, value) => output.Number((decimal)value);
        if (bare == typeof(bool))
            return static (ref output, value) => output.Raw((bool)value ? "true"u8 : "false"u8);
        if (bare == typeof(PartialDate))
            return static (ref output, value) => output.Text(((PartialDate)value).Format(stackalloc char[PartialDate.MostCharacters]));
        if (bare == typeof(CountryCode))
            return static (ref output, value) => output.Text(((CountryCode)value).Alpha3);
        if (bare.IsEnum)
            return new EnumWriter(options.GetTypeInfo(bare)).Write;
        var info = options.GetTypeInfo(bare);
        return info.Kind switch
        {
            JsonTypeInfoKind.Object => Object(MembersOf(bare)),
            JsonTypeInfoKind.Enumerable => List(Of(info.ElementType!)),
            JsonTypeInfoKind.Dictionary when bare == typeof(IDictionary<string, IDictionary<string, JsonElement>>) => Extensions,
            _ => (ref output, value) => output.Written(value, (writer, value) => JsonSerializer.Serialize(writer, value, info)),
        };
    }

    private static WriteValue Object(WriteValue members) => (ref output, value) =>
    {
        output.Start((byte)'{');
        members(ref output, value);
        output.End((byte)'}');
    };

    private static WriteValue List(WriteValue item) => (ref output, value) =>
    {
        output.Start((byte)'[');
        if (value is IList list)
        {
            for (var i = 0; i < list.Count; i++)
                Item(ref output, list[i]);
        }
        else
        {
            foreach (var one in (IEnumerable)value)
                Item(ref output, one);
        }

        output.End((byte)']');

        void Item(ref JsonOutput output, object? one)
        {
            if (one is null)
                output.Raw("null"u8);
            else
                item(ref output, one);
        }
    };

    private static void Extensions(ref JsonOutput output, object value)
        => output.Written((IDictionary<string, IDictionary<string, JsonElement>>)value, static (writer, formats) =>
        {
            writer.WriteStartObject();
            foreach (var (format, fields) in formats)
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
        });
}
