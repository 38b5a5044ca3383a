using System.Globalization;
using System.Text;
using System.Text.Json;
using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>Finds where a JSON Pointer leads in the bytes of a record. Used for findings only.</summary>
internal static class PointerLocator
{
    /// <summary>The offset of the value, or of the closest parent that exists. Ordinals such as <c>#3</c> are understood.</summary>
    public static int Offset(ReadOnlySpan<byte> record, string pointer)
    {
        var offset = 0;
        var reader = new Utf8JsonReader(record, new JsonReaderOptions { MaxDepth = 64 });
        try
        {
            reader.Read();
            foreach (var step in pointer.Split('/').Skip(1))
            {
                if (!Enter(ref reader, step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
                    break;
                offset = (int)reader.TokenStartIndex;
            }
        }
        catch (JsonException)
        {
            // A record that is not JSON all the way: the walker has reported it, and the closest place found so far serves.
        }

        return offset;
    }

    /// <summary>The pointer of a value by its offset, in valid JSON where the schema knows all members on the way.</summary>
    public static string Pointer(ReadOnlySpan<byte> record, int offset)
    {
        var pointer = new StringBuilder();
        var reader = new Utf8JsonReader(record, new JsonReaderOptions { MaxDepth = 64 });
        reader.Read();
        while (reader.TokenStartIndex < offset)
        {
            var isObject = reader.TokenType == JsonTokenType.StartObject;
            for (var i = 0; reader.Read(); i++)
            {
                var step = isObject ? JsonText.Decode(reader.ValueSpan) : i.ToString(CultureInfo.InvariantCulture);
                if (isObject)
                    reader.Read();
                var end = reader;
                end.Skip();
                if (end.BytesConsumed > offset)
                {
                    pointer.Append('/').Append(step);
                    break;
                }

                reader = end;
            }
        }

        return pointer.ToString();
    }

    /// <summary>The pointer with the names of members that it tells by their ordinals, as only those who locate it may see it.</summary>
    public static string Named(ReadOnlySpan<byte> record, string pointer)
    {
        if (!pointer.Contains("/#", StringComparison.Ordinal))
            return pointer;
        var named = new StringBuilder();
        var reader = new Utf8JsonReader(record, new JsonReaderOptions { MaxDepth = 64 });
        reader.Read();
        foreach (var step in pointer.Split('/').Skip(1))
        {
            var member = step;
            if (!Enter(ref reader, step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal), name => member = name))
                return pointer;
            named.Append('/').Append(step.StartsWith('#') ? member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) : step);
        }

        return named.ToString();
    }

    private static bool Enter(ref Utf8JsonReader reader, string step, Action<string>? named = null)
    {
        var isObject = reader.TokenType == JsonTokenType.StartObject;
        if (!isObject && reader.TokenType != JsonTokenType.StartArray)
            return false;
        var (wanted, name) = (Ordinal(step, isObject), Encoding.UTF8.GetBytes(step));
        for (var i = 0; reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); i++)
        {
            var found = wanted == i || (isObject && JsonText.IsName(ref reader, name));
            if (found && isObject)
                named?.Invoke(JsonText.Decode(reader.ValueSpan));
            if (isObject)
                reader.Read();
            if (found)
                return true;
            reader.Skip();
        }

        return false;
    }

    /// <summary>The index of an array, or of a member that is named by its ordinal; -1 for a member by name.</summary>
    private static int Ordinal(string step, bool isObject)
    {
        if (isObject && !step.StartsWith('#'))
            return -1;
        return int.TryParse(isObject ? step[1..] : step, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number - (isObject ? 1 : 0)
            : -1;
    }
}
