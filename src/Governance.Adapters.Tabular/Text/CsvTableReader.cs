using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Reads CSV and TSV rows as a stream: comma, semicolon, tab or bar, UTF-8 and UTF-16 with or without a byte order mark,
/// Windows-1252 and Mac Roman where bytes are not UTF-8. Every row comes back, damaged ones with a finding. Memory stays
/// flat. <see cref="Tables"/> tells headers from banners and data.
/// </summary>
public static class CsvTableReader
{
    /// <summary>Reads all rows of a table whose first row is the header: it sets the width, and rows of another one are findings.</summary>
    /// <param name="source">The input; it stays open.</param>
    /// <param name="limits">Limits; absent means the default ones.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The rows. An input without any gives one row with its finding.</returns>
    public static async IAsyncEnumerable<TableRow> ReadAsync(FormatSource source, TableLimits? limits = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var width = -1;
        await foreach (var row in ReadAsync(source, TextDialect.Recognise(source.Peek), limits, cancellationToken).ConfigureAwait(false))
        {
            var first = width < 0 && row.Cells.Count > 0;
            width = first ? row.Cells.Count : width;
            var more = first ? HeaderFindings.OfNames(row, row.Cells) : HeaderFindings.OfWidth(row, width);
            yield return more.Count == 0 ? row : row with { Findings = [.. row.Findings, .. more] };
        }
    }

    /// <summary>Reads all rows as they stand, without taking any for a header.</summary>
    /// <param name="source">The input; it stays open.</param>
    /// <param name="dialect">How the text is spelled, such as <see cref="TextDialect.Recognise"/> tells it.</param>
    /// <param name="limits">Limits; absent means the default ones.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The rows. An input without any gives one row with its finding.</returns>
    public static async IAsyncEnumerable<TableRow> ReadAsync(FormatSource source, TextDialect dialect, TableLimits? limits = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(dialect);
        limits ??= new TableLimits();
        var rows = new CsvRowMaker(source.Name, limits, dialect, source.Peek);
        var text = Lines(source.Stream, limits, dialect) ?? source.Stream;
        var reader = CsvReader.Create(text, Options(limits, dialect) with { OnMalformedRecord = rows.AddMalformed }, leaveOpen: true);
        await using (reader.ConfigureAwait(false))
        {
            if (dialect.SeparatorLine)
                await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                bool more;
                TableRow? last = null;
                try
                {
                    more = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                }
                catch (CsvFormatException)
                {
                    // The one thing these options let it throw: a row that outgrows the buffer.
                    more = false;
                    last = rows.Stop(TabularDiagnostics.RowTooLong, limits.MaxRowBytes);
                }

                if (more)
                    yield return rows.Take(reader);
                else if (last is not null || rows.IsEmpty)
                    yield return last ?? rows.Stop(TabularDiagnostics.Empty, null);
                if (!more || rows.Stopped)
                    yield break;
            }
        }
    }

    /// <summary>The first row of what was peeked of an input, to recognise a format by.</summary>
    /// <param name="peek">The first bytes of the input.</param>
    /// <returns>The header cells as spelled; empty where there is no row.</returns>
    public static IReadOnlyList<string> PeekHeader(ReadOnlyMemory<byte> peek)
    {
        var rows = PeekRows(peek, 1);
        return rows.Count == 0 ? [] : rows[0].Cells;
    }

    /// <summary>The first rows of what was peeked; the last one may be cut.</summary>
    internal static IReadOnlyList<TableRow> PeekRows(ReadOnlyMemory<byte> peek, int most)
    {
        var dialect = TextDialect.Recognise(peek);
        var limits = new TableLimits();
        var maker = new CsvRowMaker("", limits, dialect, peek);
        using var stream = new MemoryStream(peek.ToArray());
        using var lines = Lines(stream, limits, dialect);
        using var reader = CsvReader.Create(lines ?? (Stream)stream, Options(limits, dialect), leaveOpen: true);
        var rows = new List<TableRow>();
        if (dialect.SeparatorLine)
            reader.Read();
        while (rows.Count < most && !maker.Stopped && reader.Read())
            rows.Add(maker.Take(reader));
        return rows;
    }

    private static CsvReaderOptions Options(TableLimits limits, TextDialect dialect) => new()
    {
        Separator = dialect.Separator,
        DetectSeparatorHint = false,
        HasHeader = false,
        SkipEmptyLines = false,
        TrackLineNumbers = true,
        MaxRecordSize = limits.MaxRowBytes,
        IncludeValuesInExceptions = false,
        Encoding = Transcoded(dialect),
    };

    /// <summary>The lines as they were before a spreadsheet put each into one cell, in UTF-8 where they are in UTF-16; null where none did.</summary>
    private static WholeLineStream? Lines(Stream text, TableLimits limits, TextDialect dialect)
        => dialect.SavedWith is not { } saved ? null
            : new(IsWide(dialect) ? Encoding.CreateTranscodingStream(text, dialect.GetEncoding(), Encoding.UTF8, leaveOpen: true) : text, (byte)saved, (byte)dialect.Separator, limits.MaxRowBytes);

    private static bool IsWide(TextDialect dialect) => dialect.Encoding.StartsWith("utf-16", StringComparison.Ordinal);

    /// <summary>The encoding the whole text is turned from; absent for UTF-8 and for what is decided cell by cell.</summary>
    private static Encoding? Transcoded(TextDialect dialect)
        => dialect.SavedWith is not null && IsWide(dialect) ? null
            : (dialect.EncodingNamed && dialect.Encoding != "utf-8") || (!dialect.ByteOrderMark && IsWide(dialect))
            ? dialect.GetEncoding()
            : null;
}
