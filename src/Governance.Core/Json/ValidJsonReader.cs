using System.Buffers;
using System.Text.Json;

namespace Governance.Core.Json;

/// <summary>
/// Goes from token to token of JSON that is known to be valid, such as that of a record whose shape was checked. It checks
/// nothing, and so takes a third of the time of a <see cref="Utf8JsonReader"/>.
/// </summary>
/// <param name="json">The JSON.</param>
/// <param name="start">Offset of the token to start at.</param>
internal ref struct ValidJsonReader(ReadOnlySpan<byte> json, int start = 0)
{
    private static readonly SearchValues<byte> OfNumbers = SearchValues.Create("+-.0123456789Ee"u8);

    private readonly ReadOnlySpan<byte> _json = json;
    private int _next = start;

    /// <summary>What the token is.</summary>
    public JsonTokenType TokenType { get; private set; }

    /// <summary>Where it starts, with its quotation mark.</summary>
    public int TokenStartIndex { get; private set; }

    /// <summary>Where what follows it starts; blanks may stand before.</summary>
    public readonly int Position => _next;

    /// <summary>Its bytes; of a text and of a name those between the quotation marks, escapes as written.</summary>
    public ReadOnlySpan<byte> ValueSpan { get; private set; }

    /// <summary>Whether there are escapes in it.</summary>
    public bool ValueIsEscaped { get; private set; }

    /// <summary>Goes to the next token.</summary>
    /// <returns>False at the end.</returns>
    public bool Read()
    {
        while (_next < _json.Length && _json[_next] is (byte)',' or (byte)':' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            _next++;
        TokenStartIndex = _next;
        if (_next == _json.Length)
            return false;
        ValueIsEscaped = false;
        switch (_json[_next])
        {
            case (byte)'"':
                ReadText();
                return true;
            case (byte)'{':
                return Take(JsonTokenType.StartObject, 1);
            case (byte)'}':
                return Take(JsonTokenType.EndObject, 1);
            case (byte)'[':
                return Take(JsonTokenType.StartArray, 1);
            case (byte)']':
                return Take(JsonTokenType.EndArray, 1);
            case (byte)'t':
                return Take(JsonTokenType.True, 4);
            case (byte)'f':
                return Take(JsonTokenType.False, 5);
            case (byte)'n':
                return Take(JsonTokenType.Null, 4);
            default:
                var length = _json[_next..].IndexOfAnyExcept(OfNumbers);
                if (length == 0)
                    throw new JsonException("Not valid JSON.");
                return Take(JsonTokenType.Number, length < 0 ? _json.Length - _next : length);
        }
    }

    /// <summary>From the name of a member goes to the end of its value.</summary>
    public void Skip()
    {
        var depth = 0;
        do
        {
            if (!Read())
                return;
            depth += TokenType switch
            {
                JsonTokenType.StartObject or JsonTokenType.StartArray => 1,
                JsonTokenType.EndObject or JsonTokenType.EndArray => -1,
                _ => 0,
            };
        }
        while (depth > 0);
    }

    private bool Take(JsonTokenType type, int length)
    {
        TokenType = type;
        ValueSpan = _json.Slice(_next, length);
        _next += length;
        return true;
    }

    /// <summary>A text is a name where a colon stands behind it.</summary>
    private void ReadText()
    {
        var start = _next + 1;
        var end = start;
        while (true)
        {
            end += _json[end..].IndexOfAny((byte)'"', (byte)'\\');
            if (_json[end] == '"')
                break;
            ValueIsEscaped = true;
            end += 2;
        }

        ValueSpan = _json[start..end];
        _next = end + 1;
        while (_next < _json.Length && _json[_next] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            _next++;
        TokenType = _next < _json.Length && _json[_next] == ':' ? JsonTokenType.PropertyName : JsonTokenType.String;
    }
}
