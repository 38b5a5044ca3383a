using System.Text;
using System.Text.Json;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Core.Testing;

/// <summary>The leaves of a JSON document, or of one a line. The order of members does not matter, that of items does.</summary>
internal sealed class JsonForm : TextForm
{
    private static readonly JsonReaderOptions Options = new() { AllowMultipleValues = true, MaxDepth = 64 };

    public override IReadOnlyList<FileCell> Cells(ReadOnlyMemory<byte> file) => [.. Parse(Encode(Decode(file))).Select(l => l.Cell)];

    public override byte[] Replace(ReadOnlyMemory<byte> file, FileCell cell, string text)
    {
        var bytes = Encode(Decode(file));
        var (_, start, end) = Parse(bytes).First(l => l.Cell.Key == cell.Key);
        return [.. Mark(file), .. bytes[..start], (byte)'"', .. JsonEncodedText.Encode(text).EncodedUtf8Bytes, (byte)'"', .. bytes[end..]];
    }

    public override Stream? Repeat(ReadOnlyMemory<byte> file, int times)
    {
        var text = Decode(file).Trim();
        return text.StartsWith('[') && text.EndsWith(']')
            ? new RepeatedStream("["u8.ToArray(), Encode(text[1..^1].Trim()), ",\n"u8.ToArray(), "]"u8.ToArray(), times)
            : new RepeatedStream([], Encode(text), "\n"u8.ToArray(), "\n"u8.ToArray(), times);
    }

    private static List<(FileCell Cell, int Start, int End)> Parse(byte[] bytes)
    {
        var leaves = new List<(FileCell, int, int)>();
        var reader = new Utf8JsonReader(bytes, Options);
        var roots = 0;
        try
        {
            while (reader.Read())
                Visit(ref reader, bytes, "/" + roots++, new Spot(roots, -1), leaves);
        }
        catch (JsonException broken)
        {
            throw new FormatException("The file is not JSON.", broken);
        }

        // One array is a list of records, as several roots are.
        return leaves;
    }

    /// <summary>Which record of the list, from 1, and which member of it, from 0.</summary>
    private readonly record struct Spot(int Row, int Member);

    private static void Visit(ref Utf8JsonReader reader, byte[] bytes, string key, Spot spot, List<(FileCell, int, int)> leaves)
    {
        var depth = reader.CurrentDepth;
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                Visit(ref reader, bytes, $"{key}/{i}", depth == 0 ? new Spot(i + 1, -1) : spot, leaves);
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            var seen = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; i++)
            {
                var name = Name(ref reader);
                var again = seen[name] = seen.GetValueOrDefault(name) + 1;
                reader.Read();
                Visit(ref reader, bytes, $"{key}/{name}{(again > 1 ? "#" + again : "")}", spot.Member < 0 ? spot with { Member = i } : spot, leaves);
            }
        }
        else
        {
            var (start, end) = ((int)reader.TokenStartIndex, (int)reader.BytesConsumed);
            leaves.Add((new FileCell(key, Value(ref reader), Place(bytes, start, spot)), start, end));
        }
    }

    private static Origin Place(byte[] bytes, int start, Spot spot)
    {
        var before = bytes.AsSpan(0, start);
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new Origin
        {
            Offset = start,
            Line = before.Count((byte)'\n') + 1,
            Column = Encoding.UTF8.GetString(before[lineStart..]).EnumerateRunes().Count() + 1,
            Row = spot.Row,
            CellColumn = spot.Member < 0 ? null : ColumnLetters.Of(spot.Member),
        };
    }

    private static string Name(ref Utf8JsonReader reader) => Text(ref reader).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Value(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? "\"" + Text(ref reader) : Encoding.UTF8.GetString(reader.ValueSpan);

    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException broken)
        {
            throw new FormatException("The file has an escape that is no text.", broken);
        }
    }
}
