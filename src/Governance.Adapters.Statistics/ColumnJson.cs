using System.Runtime.CompilerServices;
using System.Text.Json;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Statistics;

/// <summary>
/// The tables of national platforms as their sites give them to programs: an object with a list a column, that of the years first
/// (<c>{"Year":["2019"],"Value":[1]}</c>), or such an object as <c>data</c> of another one.
/// </summary>
internal static class ColumnJson
{
    private const string Data = "data";

    /// <summary>Whether an input begins as such a table does.</summary>
    public static bool Is(ReadOnlySpan<byte> peek)
    {
        var reader = new Utf8JsonReader(peek.StartsWith("\uFEFF"u8) ? peek[3..] : peek, isFinalBlock: false, default);
        try
        {
            return StartsTable(ref reader);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // Broken, or half a character in a name.
            return false;
        }
    }

    /// <summary>The rows, the header first. A column stands behind the other, so that all of them are held: the most is what a record may have.</summary>
    /// <param name="source">The input.</param>
    /// <param name="options">What the caller knows of it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async IAsyncEnumerable<TableRow> RowsAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var start = new Origin { Input = source.Name };
        var (columns, finding) = await ColumnsAsync(source, options.MaxRecordBytes, cancellationToken).ConfigureAwait(false);
        if (finding is not null)
            yield return new TableRow(start with { Row = 1 }, [], [finding]);
        if (columns.Count > 0)
            yield return new TableRow(start with { Row = 1 }, [.. columns.Select(c => c.Name)], []);
        for (var i = 0; i < columns.Max(c => (int?)c.Cells.Count); i++)
            yield return new TableRow(start with { Row = i + 2 }, [.. columns.Select(c => i < c.Cells.Count ? c.Cells[i] : "")], []);
    }

    private static async Task<(List<(string Name, List<string> Cells)> Columns, Diagnostic? Finding)> ColumnsAsync(FormatSource source, int most, CancellationToken cancellationToken)
    {
        var buffer = new byte[most + 1];
        var read = await source.Stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        if (read > most)
            return ([], new Diagnostic(TabularDiagnostics.RowTooLong, new DiagnosticArgument("limit", most)) { Origin = new Origin { Input = source.Name } });
        try
        {
            using var document = JsonDocument.Parse(buffer.AsMemory(buffer.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0, read - (buffer.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0)), new JsonDocumentOptions { MaxDepth = 8 });
            var isWithin = document.RootElement.TryGetProperty(Data, out var data) && data.ValueKind == JsonValueKind.Object;
            var members = (isWithin ? data : document.RootElement).EnumerateObject().ToList();
            var columns = members.FindAll(m => m.Value.ValueKind == JsonValueKind.Array);
            var isMore = columns.Count < members.Count || (isWithin && document.RootElement.EnumerateObject().Count() > 1);
            return (columns.ConvertAll(m => (m.Name, m.Value.EnumerateArray().Select(Cell).ToList())), isMore ? new Diagnostic(TabularDiagnostics.AroundList) { Origin = new Origin { Input = source.Name } } : null);
        }
        catch (Exception damage) when (damage is JsonException or InvalidOperationException)
        {
            var at = damage as JsonException;
            return ([], new Diagnostic(ShapeDescriptors.NotJson) { Origin = new Origin { Input = source.Name, Line = (at?.LineNumber ?? 0) + 1, Column = (at?.BytePositionInLine ?? 0) + 1 } });
        }
    }

    private static string Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };

    private static bool StartsTable(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
            return false;
        if (SdgLayouts.IsYear(reader.GetString()!))
            return reader.Read() && reader.TokenType == JsonTokenType.StartArray;
        return reader.ValueTextEquals(Data) && reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName
            && SdgLayouts.IsYear(reader.GetString()!) && reader.Read() && reader.TokenType == JsonTokenType.StartArray;
    }
}
