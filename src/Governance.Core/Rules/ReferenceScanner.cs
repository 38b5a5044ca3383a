using System.Text;
using System.Text.Json;

namespace Governance.Core.Rules;

/// <summary>
/// Finds the ids and references of a valid record: members named <c>id</c>, and those ending in <c>Id</c> or <c>Ids</c>.
/// Extensions are the partner's and are not looked into.
/// </summary>
internal static class ReferenceScanner
{
    public delegate void Found(ReadOnlySpan<byte> value, bool isId, int offset, ReadOnlySpan<byte> record, scoped in PointerTrail trail);

    public static void Scan(ReadOnlySpan<byte> record, Found found)
    {
        var reader = new Utf8JsonReader(record, new JsonReaderOptions { MaxDepth = 64 });
        var trail = new PointerTrail(stackalloc PointerTrail.Step[64]);
        var kind = Kind.Other;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    trail.Enter(reader.TokenType == JsonTokenType.StartArray);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    trail.Leave();
                    break;
                case JsonTokenType.PropertyName:
                    var name = Unescaped(ref reader);
                    if (trail.Depth == 1 && name.SequenceEqual("extensions"u8))
                    {
                        reader.Skip();
                        continue;
                    }

                    trail.Name((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
                    kind = KindOf(name);
                    continue;
                case JsonTokenType.String:
                    trail.Item();
                    if (kind != Kind.Other)
                        found(Unescaped(ref reader), kind == Kind.Id, (int)reader.TokenStartIndex, record, in trail);
                    break;
                default:
                    trail.Item();
                    break;
            }
        }
    }

    /// <summary>No character of a name or of an id must be escaped, but any may be.</summary>
    private static ReadOnlySpan<byte> Unescaped(ref Utf8JsonReader reader)
        => reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan;

    private static Kind KindOf(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("id"u8))
            return Kind.Id;
        return name.EndsWith("Id"u8) || name.EndsWith("Ids"u8) ? Kind.Reference : Kind.Other;
    }

    private enum Kind
    {
        Other,
        Id,
        Reference,
    }
}
