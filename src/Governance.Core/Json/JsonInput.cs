using System.Text.Json;

namespace Governance.Core.Json;

/// <summary>
/// Reads a record from JSON whose shape was checked, without a serializer: what each type takes is written down in
/// <c>Readers</c>. Members that are not known and those that are null are passed over. No message holds a value.
/// </summary>
/// <param name="utf8">The JSON.</param>
internal ref partial struct JsonInput(ReadOnlySpan<byte> utf8)
{
    private Utf8JsonReader _reader = new(utf8, new JsonReaderOptions { MaxDepth = 64 });

    /// <summary>Reads one value.</summary>
    /// <typeparam name="T">The kind of value.</typeparam>
    /// <param name="input">The JSON, at the first token of the value; left at its last.</param>
    public delegate T ReadItem<out T>(ref JsonInput input);

    /// <summary>The kind that a record says it is; null where it says none.</summary>
    public static string? KindOf(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 64 });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isKind = reader.ValueTextEquals("type"u8);
            reader.Read();
            if (isKind)
                return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            reader.Skip();
        }

        return null;
    }

    /// <summary>Goes to the first token.</summary>
    public void Begin() => _reader.Read();

    /// <summary>Nothing may follow the record.</summary>
    public void End()
    {
        if (_reader.Read())
            throw new JsonException("There is something behind the record.");
    }

    /// <summary>An object begins here.</summary>
    public readonly void Start()
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
            throw Unexpected();
    }

    /// <summary>Goes to the value of the next member that is known and not null.</summary>
    /// <param name="names">The members that are known.</param>
    /// <param name="member">The number of the member before, -1 for none; then that of this one.</param>
    /// <returns>False at the end of the object.</returns>
    public bool Next(MemberNames names, ref int member)
    {
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = names.Find(ref _reader, member);
            _reader.Read();
            if (found < 0)
                _reader.Skip();
            else if (_reader.TokenType != JsonTokenType.Null)
            {
                member = found;
                return true;
            }
        }

        return false;
    }

    /// <summary>The error of a member that has to be there and is not.</summary>
    public static JsonException Lacks(string member) => new($"The member {member} is missing.");

    /// <summary>The error of a value that is not of its kind.</summary>
    public static JsonException Unexpected() => new("Not a value of its kind.");
}
