using System.Text;
using System.Text.Json;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>
/// Walks the ids and references of a valid record: members named <c>id</c>, and those ending in <c>Id</c> or <c>Ids</c>.
/// Extensions are the partner's and are not looked into.
/// </summary>
/// <param name="record">The bytes of the record.</param>
/// <param name="steps">Room for 64 steps.</param>
internal ref struct ReferenceScanner(ReadOnlySpan<byte> record, Span<PointerTrail.Step> steps)
{
    private readonly ReadOnlySpan<byte> _record = record;
    private ValidJsonReader _reader = new(record);
    private PointerTrail _trail = new(steps);
    private Kind _kind;

    /// <summary>The id, or the id that is referred to.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Whether it is the id of something; else it refers to one.</summary>
    public readonly bool IsId => _kind == Kind.Id;

    /// <summary>Where it starts in the record.</summary>
    public readonly int Offset => _reader.TokenStartIndex;

    /// <summary>Its pointer, see <see cref="PointerTrail.Pattern"/>.</summary>
    public readonly string Pattern(out int index) => _trail.Pattern(_record, out index);

    /// <summary>Goes to the next one.</summary>
    /// <returns>False at the end of the record.</returns>
    public bool Next()
    {
        while (_reader.Read())
        {
            switch (_reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    _trail.Enter(_reader.TokenType == JsonTokenType.StartArray);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    _trail.Leave();
                    break;
                case JsonTokenType.PropertyName:
                    var name = Unescaped();
                    if (_trail.Depth == 1 && name.SequenceEqual("extensions"u8))
                    {
                        _reader.Skip();
                        break;
                    }

                    _trail.Name(Offset + 1, _reader.ValueSpan.Length);
                    _kind = KindOf(name);
                    break;
                default:
                    _trail.Item();
                    if (_reader.TokenType == JsonTokenType.String && _kind != Kind.Other)
                    {
                        Value = Unescaped();
                        return true;
                    }

                    break;
            }
        }

        return false;
    }

    /// <summary>A first look: whether a record surely has no other id than its own, written first, and refers to nothing. Most do.</summary>
    /// <param name="record">The bytes of the record.</param>
    /// <param name="id">Its id.</param>
    public static bool HasNoneBut(ReadOnlySpan<byte> record, out ReadOnlySpan<byte> id)
    {
        id = default;
        var at = record.IndexOf("\"id\":\""u8);
        if (at < 1 || record[1..at].ContainsAny((byte)'{', (byte)'[') || record.Contains((byte)'\\'))
            return false;
        var rest = record[(at + 6)..];
        id = rest[..rest.IndexOf((byte)'"')];
        return rest.IndexOf("\"id\""u8) < 0 && record.IndexOf("Id\""u8) < 0 && record.IndexOf("Ids\""u8) < 0;
    }

    private static Kind KindOf(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("id"u8))
            return Kind.Id;
        return name.EndsWith("Id"u8) || name.EndsWith("Ids"u8) ? Kind.Reference : Kind.Other;
    }

    /// <summary>No character of a name or of an id must be escaped, but any may be.</summary>
    private readonly ReadOnlySpan<byte> Unescaped()
        => _reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(JsonText.Decode(_reader.ValueSpan)) : _reader.ValueSpan;

    private enum Kind
    {
        Other,
        Id,
        Reference,
    }
}
