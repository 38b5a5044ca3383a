using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Governance.Core.Schemas;

/// <summary>Reads the value of one keyword, or refuses the schema with the place of it.</summary>
internal readonly struct KeywordReader(string pointer, string keyword, JsonElement value)
{
    /// <summary>Beyond this a bound has no meaning, and exactness could not be kept.</summary>
    private const long LargestMagnitude = 1_000_000_000;

    private readonly JsonElement _value = value;

    /// <summary>Pointer of the keyword.</summary>
    public string Here => $"{pointer}/{keyword}";

    /// <summary>Pointer of a member of the keyword's value.</summary>
    public string Below(string name) => $"{Here}/{PointerPath.Escape(name)}";

    /// <summary>Refuses the keyword.</summary>
    public SchemaException Refuse(string reason, Exception? inner = null) => new(pointer, keyword, reason, inner);

    /// <summary>Refuses the keyword unless the condition holds.</summary>
    public void Require([DoesNotReturnIf(false)] bool condition, string reason)
    {
        if (!condition)
            throw Refuse(reason);
    }

    /// <summary>The value as a text.</summary>
    public string Text()
    {
        Require(_value.ValueKind == JsonValueKind.String, "it is a text.");
        return _value.GetString()!;
    }

    /// <summary>The value as a count; one that is larger than any document counts as the largest.</summary>
    public int Count()
    {
        Require(_value.ValueKind == JsonValueKind.Number, "it is a whole number, not below zero.");
        var lexeme = Encoding.UTF8.GetBytes(_value.GetRawText());
        var number = new ExactNumber(lexeme);
        Require(number.IsInteger && number.CompareTo(new ExactNumber("0"u8)) >= 0, "it is a whole number, not below zero.");
        if (number.CompareTo(new ExactNumber("2147483647"u8)) >= 0)
            return int.MaxValue;
        return (int)decimal.Parse(_value.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>The value as a type or list of types.</summary>
    public JsonTypes Types()
    {
        if (_value.ValueKind == JsonValueKind.String)
            return Type(_value);
        Require(_value.ValueKind == JsonValueKind.Array && _value.GetArrayLength() > 0, "it is a type or a list of types.");
        var types = JsonTypes.None;
        foreach (var item in _value.EnumerateArray())
            types |= Type(item);
        return types;
    }

    /// <summary>The value as a pattern.</summary>
    public Pattern Pattern()
    {
        try
        {
            return Schemas.Pattern.Of(Text());
        }
        catch (FormatException e)
        {
            throw Refuse(e.Message + ".", e);
        }
    }

    /// <summary>The value as a bound.</summary>
    public NumberLimit Limit()
    {
        Require(_value.ValueKind == JsonValueKind.Number, "it is a number.");
        var lexeme = Encoding.UTF8.GetBytes(_value.GetRawText());
        Require(Math.Abs(new ExactNumber(lexeme).Magnitude) < LargestMagnitude, "its exponent is too large.");
        return new NumberLimit(
            lexeme,
            keyword.EndsWith("inimum", StringComparison.Ordinal),
            keyword.StartsWith("exclusive", StringComparison.Ordinal));
    }

    private JsonTypes Type(JsonElement item) => (item.ValueKind == JsonValueKind.String ? item.GetString() : null) switch
    {
        "null" => JsonTypes.Null,
        "boolean" => JsonTypes.Boolean,
        "object" => JsonTypes.Object,
        "array" => JsonTypes.Array,
        "string" => JsonTypes.String,
        "number" => JsonTypes.Number,
        "integer" => JsonTypes.Integer,
        _ => throw Refuse("a type is unknown."),
    };
}
