using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>Reads SDMX-CSV.</summary>
internal static class CsvMessage
{
    /// <summary>Within so many rows a table has one of data, or is no table of observations.</summary>
    private const int Soon = 100;

    /// <summary>What says nothing in a value: that it is missing on purpose is something.</summary>
    private static readonly MissingMarkers Unsaid = MissingMarkers.Of([.. MissingMarkers.Usual.Markers.Where(m => !Fields.IsMissing(m))]);

    /// <summary>What is known of its tables: a program wrote them, and every row is data.</summary>
    public static TableLayout Layout { get; } = new()
    {
        OnlyData = true,
        Tags = false,
        IsCased = true,
        Knows = static name => HeaderOfProgram.IdOf(Labels.Id(name)) is var id && (Known.Role(id, ComponentRole.Label) != ComponentRole.Label || id is Known.Area or Known.Series or Known.Indicator),
        Use = static column => HeaderOfProgram.IdOf(Labels.Id(column.Name)) switch
        {
            Known.Value or "Value" => new ColumnUse(ColumnKind.Number) { Missing = Unsaid },
            "UPPER_BOUND" or "LOWER_BOUND" => new ColumnUse(ColumnKind.Number),
            _ => new ColumnUse(ColumnKind.Text),
        },
    };

    /// <summary>How texts stand in cells: what starts like a formula behind an apostrophe, but for the day on which reporting years start.</summary>
    public static CellCodec Codec { get; } = new(static text => StartDay.Parse(text) is null ? FormulaText.Protect(text) : text, FormulaText.Unprotect);

    /// <summary>Reads the observations.</summary>
    public static async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, Structures structures, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Table? table = null;
        CsvTable? bound = null;
        var (tables, records) = (0, 0L);
        var isSaid = false;
        options = options with { Separator = options.Separator ?? CsvHead.Separator(source.Peek.Span) };
        await foreach (var (item, first) in WithFirstAsync(Tables.ReadAsync(source, Layout, options, cancellationToken), cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (item.Table != table)
            {
                table = item.Table;
                bound = Bind(table, tables + 1, structures, DefinitionOf(table.Names, first?.Row.Cells ?? [], structures), options);
                tables += bound is null ? 0 : 1;
                if (bound is null)
                    options.Parts?.Invoke(table.Part(layout: null, kept: []));
                if (bound is null && table.Columns.Count > 0)
                {
                    isSaid = true;
                    yield return Refuse(table, source.Name);
                }
            }

            if (bound is not null && item.Role == RowRole.Data)
            {
                foreach (var read in bound.Read(item))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    records += read.Record is null ? 0 : 1;
                    isSaid |= read.Findings.Count > 0;
                    yield return read;
                }

                continue;
            }

            var findings = bound?.Pass(item) ?? item.Findings;
            if (findings.Count == 0 || (bound is null && item.Role != RowRole.Unread))
                continue;
            isSaid = true;
            yield return new ReadItem(null, new RowOrigin(item.Row.Start), findings);
        }

        if (records == 0 && !isSaid)
        {
            var origin = new Origin { Input = source.Name };
            yield return new ReadItem(null, new RowOrigin(origin), [new Diagnostic(tables == 0 ? SdmxDiagnostics.NotSdmx : SdmxDiagnostics.NoObservations) { Origin = origin }]);
        }
    }

    /// <summary>Binds a table that has a measure, or actions, of which some need none; null for any other.</summary>
    private static CsvTable? Bind(Table table, int ordinal, Structures structures, DataStructure? definition, ReadOptions options)
        => CsvHead.FormOf(table.Names) is { } form && CsvColumns.Of(table.Names, definition).Any(c => c.Role == ComponentRole.Measure || c.Id == Known.Action)
            ? new CsvTable(form, table, ordinal, structures, definition, options)
            : null;

    /// <summary>The definition that tells the columns of a table: the one that its first row of data cites, else the only one that was given.</summary>
    private static DataStructure? DefinitionOf(IReadOnlyList<string> header, IReadOnlyList<string> first, Structures structures)
    {
        var kind = Cell(Known.Structure);
        var cited = StructureRef.Parse(Cell(Known.StructureId) is { Length: > 0 } id ? id : Cell(Known.Dataflow));
        return (cited is null ? null : structures.Of(cited, isFlow: !kind.Equals("datastructure", StringComparison.OrdinalIgnoreCase))) ?? structures.Of(null, isFlow: false);

        string Cell(string name)
        {
            for (var i = 0; i < header.Count && i < first.Count; i++)
            {
                if (HeaderOfProgram.IdOf(Labels.Id(header[i])) == name)
                    return first[i].Trim();
            }

            return "";
        }
    }

    /// <summary>Rows, each with the first one of data in its table, which says what the columns are; null where none comes soon.</summary>
    private static async IAsyncEnumerable<(TableItem Item, TableItem? First)> WithFirstAsync(IAsyncEnumerable<TableItem> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var waiting = new List<TableItem>();
        Table? table = null;
        TableItem? first = null;
        var isSure = false;
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (item.Table != table)
            {
                foreach (var without in waiting)
                    yield return (without, null);
                waiting.Clear();
                (table, first, isSure) = (item.Table, null, false);
            }

            if (!isSure && item.Role != RowRole.Data && waiting.Count < Soon)
            {
                waiting.Add(item);
                continue;
            }

            if (!isSure)
            {
                (isSure, first) = (true, item.Role == RowRole.Data ? item : null);
                foreach (var before in waiting)
                    yield return (before, first);
                waiting.Clear();
            }

            yield return (item, first);
        }

        foreach (var without in waiting)
            yield return (without, null);
    }

    private static ReadItem Refuse(Table table, string input)
    {
        var origin = new Origin { Input = input, Sheet = table.Sheet };
        return new ReadItem(null, new RowOrigin(origin), [new Diagnostic(CsvHead.FormOf(table.Names) is null ? SdmxDiagnostics.NotSdmx : SdmxDiagnostics.NoMeasure) { Origin = origin }]);
    }
}
