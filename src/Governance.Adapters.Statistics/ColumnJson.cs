using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Statistics;

/// <summary>
/// The tables of national platforms as their sites give them to programs: an object with a list a column, that of the years first
/// (<c>{"Year":["2019"],"Value":[1]}</c>), or such an object as <c>data</c> of another one.
/// </summary>
internal static class ColumnJson
{
    /// <summary>The object that the lists may stand in.</summary>
    public const string Data = "data";

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

    /// <summary>
    /// The rows, the header first. A column stands behind the other, so that all of them are held: the most is what a record may
    /// have. Lists as long as that of the years have no more cells than the input; a shorter one would give blanks, which mean totals.
    /// </summary>
    /// <param name="source">The input.</param>
    /// <param name="options">What the caller knows of it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async IAsyncEnumerable<TableRow> RowsAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var start = new Origin { Input = source.Name };
        var (columns, finding) = await ColumnsAsync(source, options.MaxRecordBytes, cancellationToken).ConfigureAwait(false);
        if (finding is not null)
            yield return new TableRow(start with { Row = 1 }, [], [finding]);
        if (columns.Count == 0)
            yield break;
        yield return new TableRow(start with { Row = 1 }, [.. columns.Select(c => c.Name)], []);
        for (var i = 0; i < columns[0].Cells.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new TableRow(start with { Row = i + 2 }, [.. columns.Select(c => c.Cells[i])], []);
        }
    }

    private static async Task<(IReadOnlyList<JsonColumn> Columns, Diagnostic? Finding)> ColumnsAsync(FormatSource source, int most, CancellationToken cancellationToken)
    {
        var buffer = new byte[most + 1];
        var read = await source.Stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        if (read > most)
            return ([], new Diagnostic(TabularDiagnostics.RowTooLong, new DiagnosticArgument("limit", most)) { Origin = new Origin { Input = source.Name } });
        var mark = buffer.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        var table = ColumnParser.Parse(buffer.AsSpan(mark, read - mark));
        if (table.Damage is { } damage)
            return ([], new Diagnostic(damage, [.. table.Arguments]) { Origin = At(table.At) });
        if (table.Columns.Find(c => c.Cells.Count != table.Columns[0].Cells.Count) is { } uneven)
            return ([], new Diagnostic(StatisticsDiagnostics.UnevenList, new DiagnosticArgument("field", uneven.Name)) { Origin = At(uneven.At) with { Field = uneven.Name } });
        return (table.Columns, table.HasMore ? new Diagnostic(TabularDiagnostics.AroundList) { Origin = new Origin { Input = source.Name } } : null);

        Origin At(int offset)
        {
            var before = buffer.AsSpan(mark, offset);
            var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
            return new Origin { Input = source.Name, Offset = mark + offset, Line = before.Count((byte)'\n') + 1, Column = Encoding.UTF8.GetString(line).EnumerateRunes().Count() + 1 };
        }
    }

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
