using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Governance.Core.Json;

/// <summary>
/// Reads a record from JSON that is known to be valid, without a serializer: what each type takes is written down in
/// <c>Readers</c>. Members that are not known and those that are null are passed over. No message holds a value.
/// </summary>
/// <param name="utf8">The JSON.</param>
internal ref partial struct JsonInput(ReadOnlySpan<byte> utf8)
{
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = 64 };

    private readonly ReadOnlySpan<byte> _json = utf8;
    private ValidJsonReader _reader = new(utf8);
    private List<int>? _rounded;

    /// <summary>Where the numbers stand that have more digits than are kept.</summary>
    public readonly IReadOnlyList<int> Rounded => _rounded ?? (IReadOnlyList<int>)[];

    /// <summary>Reads one value.</summary>
    /// <typeparam name="T">The kind of value.</typeparam>
    /// <param name="input">The JSON, at the first token of the value; left at its last.</param>
    public delegate T ReadItem<out T>(ref JsonInput input);

    /// <summary>The kind that an object says it is.</summary>
    /// <param name="utf8">Any bytes.</param>
    /// <returns>What its <c>type</c> says; null where there is none.</returns>
    /// <exception cref="JsonException">The bytes are not one object of valid JSON in UTF-8, or its type is no text or stands there twice.</exception>
    public static string? KindOf(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return FindKind(utf8);
        }
        catch (JsonException wrong) when (wrong.BytePositionInLine is not null)
        {
            // The reader of the framework quotes what it chokes on, a name among it: only the place goes further.
            throw new JsonException("Not valid JSON.", path: null, wrong.LineNumber, wrong.BytePositionInLine);
        }
    }

    private static string? FindKind(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, Strict);
        if (!Utf8.IsValid(utf8) || !reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw Unexpected();
        string? kind = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isKind = Schemas.JsonText.IsName(ref reader, "type"u8);
            reader.Read();
            if (isKind)
                kind = kind is null && reader.TokenType == JsonTokenType.String ? reader.GetString() : throw Unexpected();
            else
                reader.Skip();
        }

        reader.Read();
        return kind;
    }

    /// <summary>Goes to the first token.</summary>
    public void Begin() => _reader.Read();

    /// <summary>An object begins here.</summary>
    public readonly void Start() => Expect(JsonTokenType.StartObject);

    /// <summary>Goes to the value of the next member that is known and not null.</summary>
    /// <param name="names">The members that are known.</param>
    /// <param name="member">The number of the member before, -1 for none; then that of this one.</param>
    /// <returns>False at the end of the object.</returns>
    public bool Next(MemberNames names, ref int member)
    {
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = names.Find(_reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(Unescaped()) : _reader.ValueSpan, member);
            if (found < 0)
            {
                _reader.Skip();
                continue;
            }

            _reader.Read();
            if (_reader.TokenType == JsonTokenType.Null)
                continue;
            member = found;
            return true;
        }

        return false;
    }

    /// <summary>The error of a member that has to be there and is not.</summary>
    public static JsonException Lacks(string member) => new($"The member {member} is missing.");

    /// <summary>The error of a value that is not of its kind.</summary>
    public static JsonException Unexpected() => new("Not a value of its kind.");

    private readonly void Expect(JsonTokenType type)
    {
        if (_reader.TokenType != type)
            throw Unexpected();
    }

    /// <summary>The name or text that stands here, with its escapes resolved.</summary>
    private readonly string Unescaped()
    {
        var reader = new Utf8JsonReader(_json.Slice(_reader.TokenStartIndex, _reader.ValueSpan.Length + 2), Strict);
        reader.Read();
        return reader.GetString()!;
    }
}
