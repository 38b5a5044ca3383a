using System.Text.Json;

namespace Governance.Core.Json;

/// <summary>The values of members and items, one for each kind that is not an object of its own.</summary>
internal ref partial struct JsonInput
{
    public static string Text(ref JsonInput input) => input._reader.GetString() ?? throw Unexpected();

    public static bool Flag(ref JsonInput input) => input._reader.GetBoolean();

    public static decimal Number(ref JsonInput input) => input._reader.GetDecimal();

    /// <summary>A whole number however it is spelled: JSON Schema counts <c>1.0</c> and <c>1e2</c> as integers.</summary>
    public static int Whole(ref JsonInput input)
    {
        if (input._reader.TryGetInt32(out var number))
            return number;
        var value = input._reader.GetDecimal();
        return decimal.Truncate(value) == value && value is >= int.MinValue and <= int.MaxValue ? (int)value : throw Unexpected();
    }

    public static PartialDate Date(ref JsonInput input) => PartialDate.TryParse(Text(ref input), out var value) ? value : throw Unexpected();

    public static ClockTime Time(ref JsonInput input) => ClockTime.TryParse(Text(ref input), out var value) ? value : throw Unexpected();

    public static CountryCode Country(ref JsonInput input) => CountryCode.TryParse(Text(ref input), out var value) ? value : throw Unexpected();

    /// <summary>A text that is one of few.</summary>
    public readonly bool Is(ReadOnlySpan<byte> text) => _reader.TokenType == JsonTokenType.String ? _reader.ValueTextEquals(text) : throw Unexpected();

    public static List<T> List<T>(ref JsonInput input, ReadItem<T> read)
    {
        if (input._reader.TokenType != JsonTokenType.StartArray)
            throw Unexpected();
        var items = new List<T>();
        while (input._reader.Read() && input._reader.TokenType != JsonTokenType.EndArray)
            items.Add(read(ref input));
        return items;
    }

    /// <summary>Partner fields, by format and name.</summary>
    public static IDictionary<string, IDictionary<string, JsonElement>> Extensions(ref JsonInput input)
        => input.Map<IDictionary<string, JsonElement>>(static (ref input) => input.Map(static (ref input) => JsonElement.ParseValue(ref input._reader)));

    private Dictionary<string, T> Map<T>(ReadItem<T> read)
    {
        Start();
        var members = new Dictionary<string, T>();
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = _reader.GetString()!;
            _reader.Read();
            members[name] = read(ref this);
        }

        return members;
    }
}
