using System.Globalization;
using System.Runtime.CompilerServices;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Reads tables as people make them: what stands above the header, how columns are spelled, and what each row is. The one
/// door for every format that comes as rows.
/// </summary>
public static class Tables
{
    /// <summary>How many rows of a table are read before the first one is given: its columns are judged by them.</summary>
    public const int SampleRows = 1000;

    private const int PeekedSheets = 16;

    private const int SampleCharacters = 4 * 1024 * 1024;

    /// <summary>Reads an input, a text or a workbook, or a list of JSON objects where the layout takes it, as its bytes show.</summary>
    /// <param name="source">The input; it stays open.</param>
    /// <param name="layout">What the format knows of its tables; absent means nothing.</param>
    /// <param name="options">What the caller knows of this input; absent means nothing.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Every row, with what it is in which table. Memory stays flat.</returns>
    /// <exception cref="ArgumentException">The options name an encoding that does not exist.</exception>
    public static IAsyncEnumerable<TableItem> ReadAsync(FormatSource source, TableLayout? layout = null, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var limits = LimitsOf(options);
        if (layout?.Json is { } json && JsonTableReader.IsJson(source.Peek.Span))
        {
            // A list has no sheet and no header row: its members have names.
            var plain = (options ?? new ReadOptions()) with { Sheet = null, HeaderRow = null };
            return ReadAsync(JsonTableReader.ReadAsync(source, json, options, cancellationToken), null, layout with { IsPlain = true }, plain, cancellationToken);
        }

        if (IsContainer(source.Peek.Span))
            return ReadAsync(XlsxTableReader.ReadAsync(source, limits, select: null, withMerged: true, cancellationToken), null, layout, options, cancellationToken);
        if (OtherFile.Of(source) is { } other)
            return new[] { Refused(other) }.ToAsyncEnumerable();
        var dialect = TextDialect.Recognise(source.Peek, options);
        return ReadAsync(CsvTableReader.ReadAsync(source, dialect, limits, cancellationToken), dialect, layout, options, cancellationToken);
    }

    /// <summary>Reads rows that come from somewhere else, such as one of several files in an archive.</summary>
    /// <param name="rows">The rows; those of one sheet follow each other.</param>
    /// <param name="dialect">How their text is spelled; absent for worksheets.</param>
    /// <param name="layout">What the format knows of its tables; absent means nothing.</param>
    /// <param name="options">What the caller knows of this input; absent means nothing.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Every row, with what it is in which table. Memory stays flat.</returns>
    public static async IAsyncEnumerable<TableItem> ReadAsync(IAsyncEnumerable<TableRow> rows, TextDialect? dialect, TableLayout? layout = null, ReadOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        layout ??= TableLayout.Unknown;
        options ??= new ReadOptions();
        var sample = new List<TableRow>();
        var last = new LastRow();
        var characters = 0L;
        BodyReader? body = null;
        string? sheet = null;
        string? input = null;
        var found = options.Sheet is null;
        await foreach (var row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            input ??= row.Start.Input;
            if (row.Start.Sheet is { } name && options.Sheet is not null && !string.Equals(name, options.Sheet, StringComparison.OrdinalIgnoreCase))
                continue;
            found |= row.Start.Sheet is not null || dialect is not null;
            if (row.Start.Sheet != sheet && (body is not null || sample.Count > 0))
            {
                foreach (var item in Begin(sample, body, dialect, layout, options, isWhole: true, out _))
                {
                    foreach (var ready in last.Take(item))
                        yield return ready;
                }

                (body, characters) = (null, 0);
                sample.Clear();
            }

            sheet = row.Start.Sheet;
            if (body is not null)
            {
                foreach (var ready in last.Take(body.Take(row)))
                    yield return ready;
                continue;
            }

            sample.Add(row);
            foreach (var cell in row.Cells)
                characters += cell.Length;
            if (sample.Count < SampleRows && characters < SampleCharacters)
                continue;
            foreach (var item in Begin(sample, null, dialect, layout, options, isWhole: false, out body))
            {
                foreach (var ready in last.Take(item))
                    yield return ready;
            }

            sample.Clear();
        }

        foreach (var item in Begin(sample, body, dialect, layout, options, isWhole: true, out _))
        {
            foreach (var ready in last.Take(item))
                yield return ready;
        }

        foreach (var ready in last.End())
            yield return ready;
        if (!found)
            yield return NoSheet(input, options.Sheet!);
    }

    /// <summary>The head of the table that the first bytes of a text show, to recognise a format by.</summary>
    /// <param name="peek">The first bytes of the input.</param>
    /// <param name="layout">What the format knows of its tables; absent means nothing.</param>
    /// <returns>The head.</returns>
    public static TableHead PeekHead(ReadOnlyMemory<byte> peek, TableLayout? layout = null)
        => TableHead.Find(CsvTableReader.PeekRows(peek, TableHead.MostRows * 2), layout);

    internal static TableLimits LimitsOf(ReadOptions? options) => new() { MaxRowBytes = options?.MaxRecordBytes ?? new TableLimits().MaxRowBytes };

    /// <summary>A ZIP container, or the form that old and password-protected workbooks have: the reader of workbooks says which.</summary>
    internal static bool IsContainer(ReadOnlySpan<byte> peek) => peek.StartsWith("PK\u0003\u0004"u8) || peek.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    /// <summary>
    /// Why an input that no format recognises cannot be read, where its bytes tell what it is: an old or protected workbook, a text
    /// document, an archive, a file of a statistics program.
    /// </summary>
    /// <param name="source">The input; it stays open.</param>
    /// <param name="cancellationToken">Stops the look.</param>
    /// <returns>The finding, which says what to do; null where the input is nothing of the kind, or a workbook.</returns>
    public static async Task<Diagnostic?> WhyUnreadAsync(FormatSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (OtherFile.Of(source) is { } other)
            return other;
        if (!IsContainer(source.Peek.Span))
            return null;
        var sheets = await XlsxTableReader.ListAsync(source, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (sheets.Sheets.Count == 0)
            return sheets.Findings.FirstOrDefault(f => f.Severity == Severity.Error);

        // A sheet that is damaged, or breaks a limit, has no head to be recognised by; nor has one whose rows stand in one cell each.
        var rows = 0;
        var lines = new WholeRows();
        await foreach (var row in XlsxTableReader.ReadAsync(source, new TableLimits(), cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            if (row.Findings.FirstOrDefault(f => f.Severity == Severity.Error) is { } why)
                return why;
            if (lines.Take(row) is { } start)
                return new Diagnostic(TabularDiagnostics.WholeRows) { Origin = start };
            if (++rows == SampleRows)
                break;
        }

        return null;
    }

    /// <summary>The heads of the tables of an input, to recognise a format by: of the text, or of the first sheets of a workbook.</summary>
    /// <param name="source">The input; it can be read afterwards.</param>
    /// <param name="layout">What the format knows of its tables; absent means nothing.</param>
    /// <param name="cancellationToken">Stops the look.</param>
    /// <returns>The heads; none where the input is neither.</returns>
    public static async IAsyncEnumerable<TableHead> PeekHeadsAsync(FormatSource source, TableLayout? layout = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (JsonTableReader.IsJson(source.Peek.Span))
        {
            if (layout?.Json is { } json && await JsonTableReader.PeekNamesAsync(source, json, cancellationToken).ConfigureAwait(false) is { Count: > 0 } names)
                yield return TableHead.Find([new TableRow(new Origin(), names, [])], layout with { IsPlain = true });
            yield break;
        }

        if (!IsContainer(source.Peek.Span))
        {
            yield return PeekHead(source.Peek, layout);
            yield break;
        }

        var sheets = await XlsxTableReader.ListAsync(source, cancellationToken: cancellationToken).ConfigureAwait(false);
        foreach (var sheet in sheets.Sheets.Where(s => !s.IsAside).Take(PeekedSheets))
        {
            var rows = new List<TableRow>();
            await foreach (var row in XlsxTableReader.ReadAsync(source, null, s => s == sheet, cancellationToken).ConfigureAwait(false))
            {
                if (row.Start.Sheet is not null)
                    rows.Add(row);
                if (rows.Count == TableHead.MostRows * 2)
                    break;
            }

            yield return TableHead.Find(rows, layout);
        }
    }

    /// <summary>The items of the sampled rows, if they were not given yet, and the reader of the rows behind them.</summary>
    private static List<TableItem> Begin(List<TableRow> sample, BodyReader? before, TextDialect? dialect, TableLayout layout, ReadOptions options, bool isWhole, out BodyReader? body)
    {
        body = before;
        if (before is not null || sample.Count == 0)
            return [];
        var head = TableHead.Find(sample, layout, options.HeaderRow);
        var table = new Table(sample[0].Start.Sheet, dialect, head);
        var data = sample.GetRange(head.Rows.Count, sample.Count - head.Rows.Count);
        var ambiguous = ColumnJudge.Judge(table, data, layout, options, out var numeric);
        body = new BodyReader(table, layout, data, numeric, isWhole);
        var items = new List<TableItem>(sample.Count);
        foreach (var row in head.Rows)
            items.Add(new TableItem(table, row.Row, row.Role, HeadFindings(head, row, data, layout)));
        for (var i = 0; i < data.Count; i++)
        {
            var item = body.Take(data[i]);
            var more = ambiguous.Where(f => f.Origin.Row == item.Row.Start.Row).ToList();
            if (i == 0 && !head.IsNamed && item.Role != RowRole.Unread)
                more.Add(new Diagnostic(TabularDiagnostics.NoHeader) { Origin = item.Row.Start });
            items.Add(more.Count == 0 ? item : item with { Findings = [.. item.Findings, .. more] });
        }

        return items;
    }

    private static IReadOnlyList<Diagnostic> HeadFindings(TableHead head, HeadRow row, List<TableRow> data, TableLayout layout)
    {
        if (row.Role == RowRole.Blank && row.Row.Cells.Count > 0)
            return [.. row.Row.Findings, new Diagnostic(TabularDiagnostics.EmptyLine) { Origin = row.Row.Start }];
        return row.Role == RowRole.Header && row.Row == head.HeaderRows.Last()
            ? [.. row.Row.Findings, .. HeaderFindings.OfNames(row.Row, [.. head.Columns.Take(Used(head, data)).Select(c => c.Name)], layout.IsCased, NumbersRows(head, data) ? 1 : 0)]
            : row.Row.Findings;
    }

    /// <summary>How many columns have a name or anything below: programs that end each line with a separator make a blank one more.</summary>
    private static int Used(TableHead head, List<TableRow> data)
    {
        var used = head.Columns.Count;
        while (used > 0 && string.IsNullOrWhiteSpace(head.Columns[used - 1].Name) && data.TrueForAll(r => r.Cells.Count < used || string.IsNullOrWhiteSpace(r.Cells[used - 1])))
            used--;
        return used;
    }

    /// <summary>Whether a first column without a name numbers the rows, as forms do, and programs for statistics that save their tables: from 0, or from 1.</summary>
    private static bool NumbersRows(TableHead head, List<TableRow> data)
    {
        if (head.Columns.Count == 0 || !string.IsNullOrWhiteSpace(head.Columns[0].Name))
            return false;
        int? last = null;
        foreach (var cell in data.Where(r => r.Cells.Any(c => !string.IsNullOrWhiteSpace(c))).Select(r => r.Cells[0]))
        {
            if (!int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || (last is null ? number > 1 : number != last + 1))
                return false;
            last = number;
        }

        return last is not null;
    }

    private static TableItem NoSheet(string? input, string sheet)
        => Refused(new Diagnostic(TabularDiagnostics.NoSheet) { Origin = new Origin { Input = input, Sheet = sheet } });

    /// <summary>What stands for a table that is not read.</summary>
    private static TableItem Refused(Diagnostic why)
        => new(new Table(why.Origin.Sheet, null, TableHead.Find([])), new TableRow(why.Origin, [], [why]), RowRole.Unread, [why]);
}
