using System.Runtime.CompilerServices;
using Governance.Core.Fixes;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Finds what can be mended in a CSV or TSV file of a partner format without changing its meaning: cells that were read, and
/// that the format writes in another spelling of the same code or date. Only those cells are edited: other cells, separators,
/// line ends, quotes and the encoding stay.
/// </summary>
public static class TableFixes
{
    /// <summary>Whether an input is a text whose cells can be edited; a workbook and JSON are none.</summary>
    /// <param name="source">The input; it is not read.</param>
    /// <returns>True where it is one.</returns>
    public static bool Takes(FormatSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return !Tables.IsContainer(source.Peek.Span) && !JsonTableReader.IsJson(source.Peek.Span);
    }

    /// <summary>The edits of an input, in the order of its bytes; none of a workbook or of JSON. Memory stays flat.</summary>
    /// <param name="reader">The reader of the format.</param>
    /// <param name="source">The input; it stays open.</param>
    /// <param name="same">The same bytes from their start, to find the cells in.</param>
    /// <param name="options">What the caller knows of the input; absent means nothing.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The edits. Two that disagree about one cell are none.</returns>
    /// <exception cref="IOException">A stream broke.</exception>
    public static async IAsyncEnumerable<Edit> ProposeAsync(FormatReader reader, FormatSource source, Stream same, ReadOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(same);
        options ??= new ReadOptions();
        if (!Takes(source))
            yield break;
        var dialect = TextDialect.Recognise(source.Peek, options);
        var told = new Queue<CellFix>();
        var row = new List<CellFix>();
        var cells = new TextCells(same, dialect, options.MaxRecordBytes);
        await foreach (var _ in reader.ReadAsync(source, options with { Fixes = told.Enqueue }, cancellationToken).ConfigureAwait(false))
        {
            while (told.TryDequeue(out var fix))
            {
                if (row.Count > 0 && row[0].Origin.Row != fix.Origin.Row)
                {
                    foreach (var edit in await EditsAsync(row, cells, dialect, cancellationToken).ConfigureAwait(false))
                        yield return edit;
                    row.Clear();
                }

                row.Add(fix);
            }
        }

        foreach (var edit in await EditsAsync(row, cells, dialect, cancellationToken).ConfigureAwait(false))
            yield return edit;
    }

    /// <summary>Whether a mended input says what it said before: the same records, row by row, and no finding more.</summary>
    /// <param name="reader">The reader of the format.</param>
    /// <param name="before">The input as it was; it stays open.</param>
    /// <param name="after">The input as it is; it stays open.</param>
    /// <param name="options">What the caller knows of the input; absent means nothing.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>True where it does.</returns>
    /// <exception cref="IOException">A stream broke.</exception>
    public static async Task<bool> AreSameAsync(FormatReader reader, FormatSource before, FormatSource after, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        options ??= new ReadOptions();
        var others = reader.ReadAsync(after, options, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using var _ = others.ConfigureAwait(false);
        await foreach (var item in reader.ReadAsync(before, options, cancellationToken).ConfigureAwait(false))
        {
            if (!await others.MoveNextAsync().ConfigureAwait(false) || !Same(item, others.Current))
                return false;
        }

        return !await others.MoveNextAsync().ConfigureAwait(false);
    }

    /// <summary>What the source said beside the core, its old spelling among it, is what may differ.</summary>
    private static bool Same(ReadItem before, ReadItem after)
    {
        if (after.Findings.Select(f => f.Code).Except(before.Findings.Select(f => f.Code), StringComparer.Ordinal).Any() || after.Findings.Count > before.Findings.Count)
            return false;
        if (before.Record is not { } one || after.Record is not { } other)
            return before.Record is null && after.Record is null;
        (one.Extensions, other.Extensions) = (null, null);
        return RecordJson.AreEqual(one, other) || CodeSpelling.Compose(RecordJson.ToJson(one)) == CodeSpelling.Compose(RecordJson.ToJson(other));
    }

    private static async ValueTask<IReadOnlyList<Edit>> EditsAsync(List<CellFix> row, TextCells cells, TextDialect dialect, CancellationToken cancellationToken)
    {
        if (row.Count == 0 || TextCell.Encodings(dialect) is not { Count: > 0 } encodings || !await cells.MoveToAsync(row[0].Origin.Row ?? 0, cancellationToken).ConfigureAwait(false))
            return [];
        var edits = new List<Edit>();
        foreach (var fixes in row.GroupBy(f => f.Origin.CellColumn, StringComparer.Ordinal))
        {
            var fix = fixes.First();
            if (fixes.All(f => f.After == fix.After) && CellPlace.TryRange($"{fix.Origin.CellColumn}1", out var place) && cells.Cell(place.FirstColumn) is var (offset, raw)
                && TextCell.Replace(raw, fix.Before, fix.After, dialect.Separator, encodings) is { } replacement)
                edits.Add(new Edit { Kind = fix.Kind, Offset = offset, Original = raw, Replacement = replacement, Before = fix.Before, After = fix.After, Origin = fix.Origin });
        }

        return [.. edits.OrderBy(e => e.Offset)];
    }
}
