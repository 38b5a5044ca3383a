using System.Text.Json;

namespace Governance.Core.Json;

/// <summary>The members of an object, each with its name: nothing where the value is absent or an empty collection.</summary>
internal ref partial struct JsonOutput
{
    /// <summary>Writes a value of a list.</summary>
    /// <typeparam name="T">The kind of value.</typeparam>
    public delegate void WriteItem<in T>(ref JsonOutput output, T item);

    public void Member(ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
            return;
        Name(name);
        Text(value);
    }

    public void Member(ReadOnlySpan<byte> name, int? value)
    {
        if (value is not { } number)
            return;
        Name(name);
        Number(number);
    }

    public void Member(ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is not { } number)
            return;
        Name(name);
        Number(number);
    }

    public void Member(ReadOnlySpan<byte> name, bool? value)
    {
        if (value is not { } one)
            return;
        Name(name);
        Raw(one ? "true"u8 : "false"u8);
    }

    public void Member(ReadOnlySpan<byte> name, PartialDate? value)
    {
        if (value is not { } date)
            return;
        Name(name);
        Item(ref this, date);
    }

    public void Member(ReadOnlySpan<byte> name, ClockTime? value) => Member(name, value?.ToString());

    public void Member(ReadOnlySpan<byte> name, CountryCode? value) => Member(name, value?.Alpha3);

    /// <summary>A member of an enum, by its name; nothing where that is empty.</summary>
    public void Member(ReadOnlySpan<byte> name, ReadOnlySpan<byte> quoted)
    {
        if (quoted.IsEmpty)
            return;
        Name(name);
        Raw(quoted);
    }

    /// <summary>Partner fields, by format and name.</summary>
    public void Member(ReadOnlySpan<byte> name, IDictionary<string, IDictionary<string, JsonElement>>? value)
    {
        if (value is not { Count: > 0 })
            return;
        Name(name);
        Written(value, Extensions);
    }

    public void Object<T>(ReadOnlySpan<byte> name, T? value, WriteItem<T> write)
        where T : class
    {
        if (value is null)
            return;
        Name(name);
        write(ref this, value);
    }

    public void Object<T>(ReadOnlySpan<byte> name, T? value, WriteItem<T> write)
        where T : struct
    {
        if (value is not { } one)
            return;
        Name(name);
        write(ref this, one);
    }

    public void List<T>(ReadOnlySpan<byte> name, IList<T>? values, WriteItem<T> write)
    {
        if (values is not { Count: > 0 })
            return;
        Name(name);
        Start((byte)'[');
        for (var i = 0; i < values.Count; i++)
        {
            // Whoever makes records may put anything into a list.
            if (values[i] is { } item)
                write(ref this, item);
            else
                Raw("null"u8);
        }

        End((byte)']');
    }

    public static void Item(ref JsonOutput output, string text) => output.Text(text);

    public static void Item(ref JsonOutput output, CountryCode code) => output.Text(code.Alpha3);

    public static void Item(ref JsonOutput output, PartialDate date) => output.Text(date.Format(stackalloc char[PartialDate.MostCharacters]));

    private static void Extensions(Utf8JsonWriter writer, IDictionary<string, IDictionary<string, JsonElement>> formats)
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
    }
}
