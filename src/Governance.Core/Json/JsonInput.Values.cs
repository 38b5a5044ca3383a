using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Governance.Core.Schemas;

namespace Governance.Core.Json;

/// <summary>The values of members and items, one for each kind that is not an object of its own.</summary>
internal ref partial struct JsonInput
{
    /// <summary>Digits that a number keeps, in all and behind its decimal point.</summary>
    public const int MostDigits = 28;

    /// <summary>A sign, a point and all digits that a number can be written with.</summary>
    private const int Longest = 64;

    public static string Text(ref JsonInput input)
    {
        input.Expect(JsonTokenType.String);
        return input._reader.ValueIsEscaped ? input.Unescaped() : Encoding.UTF8.GetString(input._reader.ValueSpan);
    }

    public static bool Flag(ref JsonInput input) => input._reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Unexpected(),
    };

    public static decimal Number(ref JsonInput input)
    {
        input.Expect(JsonTokenType.Number);
        var text = input._reader.ValueSpan;
        var hasExponent = text.ContainsAny((byte)'e', (byte)'E');
        if (!Utf8Parser.TryParse(text, out decimal number, out var length, hasExponent ? 'e' : '\0') || length != text.Length)
            throw Unexpected();
        if ((hasExponent || length > MostDigits) && !IsExact(number, text))
            (input._rounded ??= []).Add(input._reader.TokenStartIndex);
        return number;
    }

    /// <summary>A whole number however it is spelled: JSON Schema counts <c>1.0</c> and <c>1e2</c> as integers.</summary>
    public static int Whole(ref JsonInput input)
    {
        if (input._reader.TokenType == JsonTokenType.Number && Utf8Parser.TryParse(input._reader.ValueSpan, out int number, out var length) && length == input._reader.ValueSpan.Length)
            return number;
        var value = Number(ref input);
        return decimal.Truncate(value) == value && value is >= int.MinValue and <= int.MaxValue ? (int)value : throw Unexpected();
    }

    public static PartialDate Date(ref JsonInput input) => PartialDate.TryParse(Text(ref input), out var value) ? value : throw Unexpected();

    public static ClockTime Time(ref JsonInput input) => ClockTime.TryParse(Text(ref input), out var value) ? value : throw Unexpected();

    public static CountryCode Country(ref JsonInput input) => CountryCode.TryParse(Text(ref input), out var value) ? value : throw Unexpected();

    /// <summary>A text that is one of few.</summary>
    public readonly bool Is(ReadOnlySpan<byte> text)
    {
        Expect(JsonTokenType.String);
        return _reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(Unescaped()).AsSpan().SequenceEqual(text) : _reader.ValueSpan.SequenceEqual(text);
    }

    public static List<T> List<T>(ref JsonInput input, ReadItem<T> read)
    {
        input.Expect(JsonTokenType.StartArray);
        var items = new List<T>();
        while (input._reader.Read() && input._reader.TokenType != JsonTokenType.EndArray)
            items.Add(read(ref input));
        return items;
    }

    /// <summary>Partner fields, by format and name.</summary>
    public static IDictionary<string, IDictionary<string, JsonElement>> Extensions(ref JsonInput input)
    {
        var formats = new Dictionary<string, IDictionary<string, JsonElement>>();
        input.Start();
        while (input.Next(out var format))
        {
            var fields = new Dictionary<string, JsonElement>();
            input._reader.Read();
            input.Start();
            while (input.Next(out var field))
                fields[field] = input.Element();
            formats[format] = fields;
        }

        return formats;
    }

    private static bool IsExact(decimal number, ReadOnlySpan<byte> text)
    {
        Span<byte> written = stackalloc byte[Longest];
        return Utf8Formatter.TryFormat(number, written, out var length) && new ExactNumber(written[..length]).CompareTo(new ExactNumber(text)) == 0;
    }

    /// <summary>Goes to the next member of an object whose members have any name.</summary>
    private bool Next(out string name)
    {
        var more = _reader.Read() && _reader.TokenType == JsonTokenType.PropertyName;
        name = !more ? "" : _reader.ValueIsEscaped ? Unescaped() : Encoding.UTF8.GetString(_reader.ValueSpan);
        return more;
    }

    /// <summary>The value of the member whose name stands here, as it is written.</summary>
    private JsonElement Element()
    {
        var value = _reader;
        value.Read();
        _reader.Skip();
        var reader = new Utf8JsonReader(_json[value.TokenStartIndex.._reader.Position], Strict);
        return JsonElement.ParseValue(ref reader);
    }
}
