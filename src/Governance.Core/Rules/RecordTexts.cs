using System.Globalization;
using System.Text;
using System.Text.Json;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>
/// Walks every string of a record in its canonical JSON: values everywhere, ids included, and within extensions the names of
/// formats and members and the numbers too. Nothing is kept; a pointer is made only when asked for.
/// </summary>
internal ref struct RecordTexts
{
    /// <summary>Deepest nesting of a record.</summary>
    public const int MaxDepth = 64;

    private readonly ReadOnlySpan<byte> _json;
    private readonly Span<TextStep> _steps;
    private ValidJsonReader _reader;
    private int _depth;
    private int _extensionsDepth;

    /// <summary>Starts a walk.</summary>
    /// <param name="json">The record as canonical JSON.</param>
    /// <param name="steps">Room for <see cref="MaxDepth"/> + 1 steps.</param>
    /// <param name="start">Offset of the name of a member of the record to start at; 0 for its beginning.</param>
    public RecordTexts(ReadOnlySpan<byte> json, Span<TextStep> steps, int start = 0)
    {
        _json = json;
        _steps = steps;
        _reader = new ValidJsonReader(json, start);
        _depth = start == 0 ? -1 : 0;
        if (start > 0)
            _steps[0] = new TextStep(0, 0, 0, false);
    }

    /// <summary>Whether the text is the name of a member of the extensions.</summary>
    public bool IsName { get; private set; }

    /// <summary>Whether the text stands in the extensions.</summary>
    public readonly bool InExtensions => _extensionsDepth > 0;

    /// <summary>The bytes of the text between its quotation marks, escapes as written; good for a first look.</summary>
    public readonly ReadOnlySpan<byte> Raw => _reader.ValueSpan;

    /// <summary>The name of the nearest member around the text, escapes as written.</summary>
    public readonly ReadOnlySpan<byte> Member
    {
        get
        {
            for (var i = _depth; i >= 0; i--)
            {
                if (!_steps[i].InArray)
                    return _json.Slice(_steps[i].NameStart, _steps[i].NameLength);
            }

            return default;
        }
    }

    /// <summary>The member of the record that holds the text.</summary>
    public readonly ReadOnlySpan<byte> TopMember => _json.Slice(_steps[0].NameStart, _steps[0].NameLength);

    /// <summary>Index of the item of the top member that holds the text; -1 where that member is no list.</summary>
    public readonly int TopIndex => _depth > 0 && _steps[1].InArray ? _steps[1].Ordinal : -1;

    /// <summary>JSON Pointer in printable form: what stands in the extensions by ordinal.</summary>
    public readonly string Pointer
    {
        get
        {
            var pointer = new StringBuilder();
            for (var i = 0; i <= _depth; i++)
            {
                var step = _steps[i];
                pointer.Append('/');
                if (step.InArray)
                    pointer.Append(step.Ordinal.ToString(CultureInfo.InvariantCulture));
                else if (i > 0 && InExtensions)
                    pointer.Append('#').Append(step.Ordinal.ToString(CultureInfo.InvariantCulture));
                else
                    pointer.Append(Encoding.UTF8.GetString(_json.Slice(step.NameStart, step.NameLength)));
            }

            return pointer.ToString();
        }
    }

    /// <summary>The text without escapes.</summary>
    /// <param name="room">At least <see cref="Raw"/> in length.</param>
    /// <returns>The part of the room that holds it.</returns>
    public readonly ReadOnlySpan<char> Text(Span<char> room) => _reader.ValueIsEscaped
        ? JsonText.Decode(_reader.ValueSpan)
        : room[..Encoding.UTF8.GetChars(_reader.ValueSpan, room)];

    /// <summary>Goes to the next text.</summary>
    /// <returns>False at the end of the record.</returns>
    public bool Next()
    {
        while (_reader.Read())
        {
            switch (_reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    Item();
                    _steps[++_depth] = new TextStep(0, 0, 0, false);
                    break;
                case JsonTokenType.StartArray:
                    Item();
                    _steps[++_depth] = new TextStep(0, 0, -1, true);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    _depth--;
                    if (_depth < _extensionsDepth)
                        _extensionsDepth = 0;
                    break;
                case JsonTokenType.PropertyName:
                    ref var step = ref _steps[_depth];
                    step = step with { NameStart = _reader.TokenStartIndex + 1, NameLength = _reader.ValueSpan.Length, Ordinal = step.Ordinal + 1 };
                    if (_depth == 0 && _reader.ValueSpan.SequenceEqual("extensions"u8))
                        _extensionsDepth = 1;
                    else if (_depth == 0)
                        _extensionsDepth = 0;
                    IsName = InExtensions && _depth > 0;
                    if (IsName)
                        return true;
                    break;
                case JsonTokenType.String:
                    Item();
                    IsName = false;
                    return true;
                case JsonTokenType.Number when InExtensions:
                    Item();
                    IsName = false;
                    return true;
                default:
                    Item();
                    break;
            }
        }

        return false;
    }

    /// <summary>Counts an item of the list around the token.</summary>
    private readonly void Item()
    {
        if (_depth >= 0 && _steps[_depth].InArray)
            _steps[_depth].Ordinal++;
    }
}
