using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Governance.Core.Diagnostics;
using Governance.Core.Schemas;

namespace Governance.Adapters.Statistics;

/// <summary>
/// The lists of a table by columns, read token by token: what is wrong in one has a position and its own finding. Half a character
/// and too deep a nesting are valid JSON.
/// </summary>
internal sealed class ColumnParser
{
    /// <summary>The lists, that of the years first.</summary>
    public List<JsonColumn> Columns { get; } = [];

    /// <summary>Whether something stands beside the lists.</summary>
    public bool HasMore { get; private set; }

    /// <summary>What is wrong; null where nothing is.</summary>
    public DiagnosticDescriptor? Damage { get; private set; }

    /// <summary>What the finding says besides.</summary>
    public IReadOnlyList<DiagnosticArgument> Arguments { get; private set; } = [];

    /// <summary>Where the damage is, in bytes.</summary>
    public int At { get; private set; }

    /// <summary>Reads a table that <see cref="ColumnJson.Is"/> knows.</summary>
    /// <param name="json">The input without its mark.</param>
    public static ColumnParser Parse(ReadOnlySpan<byte> json)
    {
        var table = new ColumnParser();
        if (FirstInvalid(json) is { } invalid)
        {
            table.Stop(ShapeDescriptors.InvalidUtf8, invalid);
            return table;
        }

        // The depth is counted here, as the reader has no word of its own for it.
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            reader.Read();
            table.ReadObject(ref reader, json, isWithin: false);
            // What stands behind the object is no JSON.
            if (table.Damage is null)
                reader.Read();
        }
        catch (JsonException damage)
        {
            table.Stop(ShapeDescriptors.NotJson, Offset(json, damage));
        }
        catch (InvalidOperationException)
        {
            // The bytes are whole, so that an escape is half a character.
            table.Stop(ShapeDescriptors.LoneSurrogate, (int)reader.TokenStartIndex);
        }

        return table;
    }

    private static int? FirstInvalid(ReadOnlySpan<byte> json)
    {
        if (Utf8.IsValid(json))
            return null;
        var at = 0;
        while (Rune.DecodeFromUtf8(json[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
            at += length;
        return at;
    }

    private static int Offset(ReadOnlySpan<byte> json, JsonException damage)
    {
        var at = 0;
        for (var line = damage.LineNumber ?? 0; line > 0; line--)
            at += json[at..].IndexOf((byte)'\n') + 1;
        return Math.Min(json.Length, at + (int)(damage.BytePositionInLine ?? 0));
    }

    private void Stop(DiagnosticDescriptor damage, int at, params DiagnosticArgument[] arguments) => (Damage, At, Arguments) = (damage, at, arguments);

    private void ReadObject(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, bool isWithin)
    {
        var (isFirst, hasData) = (true, false);
        while (Damage is null && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (name, at) = (reader.GetString()!, (int)reader.TokenStartIndex);
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartObject && isFirst && !isWithin && name == ColumnJson.Data)
            {
                hasData = true;
                ReadObject(ref reader, json, isWithin: true);
            }
            else if (reader.TokenType == JsonTokenType.StartArray && !hasData)
            {
                ReadList(ref reader, json, new JsonColumn(name, [], at));
            }
            else
            {
                HasMore = Pass(ref reader);
            }

            isFirst = false;
        }
    }

    private void ReadList(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, JsonColumn column)
    {
        Columns.Add(column);
        while (Damage is null && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.Null)
                column.Cells.Add(reader.GetString() ?? "");
            else if (Pass(ref reader))
                column.Cells.Add(Encoding.UTF8.GetString(json[start..(int)reader.BytesConsumed]));
        }
    }

    /// <summary>Goes to the end of a value.</summary>
    private bool Pass(ref Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        do
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= Schema.MaxDepth)
            {
                Stop(ShapeDescriptors.TooDeep, (int)reader.TokenStartIndex, new DiagnosticArgument("limit", Schema.MaxDepth));
                return false;
            }
        }
        while ((reader.CurrentDepth > depth || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) && reader.Read());
        return true;
    }
}
