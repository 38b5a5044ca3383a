using System.Text.Json;

namespace Governance.Core.Rules;

/// <summary>What can be read of a record without knowing its kind: its type, and its id where that is readable.</summary>
internal readonly ref struct RecordHead
{
    private RecordHead(bool isObject, JsonTokenType token, ReadOnlySpan<byte> type, bool hasType, int typeOffset)
    {
        IsObject = isObject;
        Token = token;
        Type = type;
        HasType = hasType;
        TypeOffset = typeOffset;
    }

    public bool IsObject { get; }

    /// <summary>First token; None where there is none.</summary>
    public JsonTokenType Token { get; }

    public ReadOnlySpan<byte> Type { get; }

    public bool HasType { get; }

    public int TypeOffset { get; }

    /// <summary>Reads the type wherever it stands among the members. Stops quietly at bytes that are not JSON: the walker reports them.</summary>
    public static RecordHead Read(ReadOnlySpan<byte> record)
    {
        ReadOnlySpan<byte> usual = "{\"type\":\""u8;
        if (record.StartsWith(usual))
        {
            var rest = record[usual.Length..];
            var end = rest.IndexOfAny((byte)'"', (byte)'\\');
            if (end >= 0 && rest[end] == (byte)'"')
                return new RecordHead(true, JsonTokenType.StartObject, rest[..end], true, usual.Length - 1);
        }

        return ReadAnywhere(record);
    }

    /// <summary>The id of a record whose shape may be wrong, if there is a readable one.</summary>
    public static string? FindId(ReadOnlySpan<byte> record)
    {
        string? id = null;
        ForMember(record, "id"u8, (ref Utf8JsonReader reader) =>
        {
            if (reader.TokenType == JsonTokenType.String && !IsBrokenText(ref reader))
                id = reader.GetString();
        });
        return id;
    }

    private delegate void Member(ref Utf8JsonReader reader);

    private static RecordHead ReadAnywhere(ReadOnlySpan<byte> record)
    {
        byte[] type = [];
        var has = false;
        var offset = 0;
        var token = ForMember(record, "type"u8, (ref Utf8JsonReader reader) =>
        {
            has = true;
            offset = (int)reader.TokenStartIndex;
            type = reader.TokenType == JsonTokenType.String && !IsBrokenText(ref reader)
                ? System.Text.Encoding.UTF8.GetBytes(reader.GetString()!)
                : [];
        });
        return new RecordHead(token == JsonTokenType.StartObject, token, type, has, offset);
    }

    /// <summary>Calls back at the value of a top-level member; returns the first token.</summary>
    private static JsonTokenType ForMember(ReadOnlySpan<byte> record, ReadOnlySpan<byte> name, Member found)
    {
        var reader = new Utf8JsonReader(record, new JsonReaderOptions { MaxDepth = Schemas.Schema.MaxDepth });
        var first = JsonTokenType.None;
        try
        {
            if (!reader.Read())
                return first;
            first = reader.TokenType;
            if (first != JsonTokenType.StartObject)
                return first;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isWanted = Schemas.JsonText.IsName(ref reader, name);
                reader.Read();
                if (isWanted)
                {
                    found(ref reader);
                    return first;
                }

                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // Not JSON from here on. The exact walker goes over the same bytes and reports where and why.
        }

        return first;
    }

    private static bool IsBrokenText(ref Utf8JsonReader reader)
    {
        try
        {
            reader.GetString();
            return false;
        }
        catch (InvalidOperationException)
        {
            // Half a character or bytes that are not UTF-8; reported by the exact walker.
            return true;
        }
    }
}
