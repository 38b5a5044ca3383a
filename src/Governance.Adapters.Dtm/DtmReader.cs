using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>Reads every layout: the header of a table, or the layout that is named, chooses the map.</summary>
internal sealed class DtmReader : FormatReader
{
    public override FormatInfo Format => DtmFormat.Info;

    public override async ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (IsHeadless(source))
            return true;
        await foreach (var head in Tables.PeekHeadsAsync(source, Kinds.Tables, cancellationToken).ConfigureAwait(false))
        {
            IReadOnlyList<string> header = [.. head.Columns.Select(c => c.Name)];
            if (!head.HasRecordTag && ((Kinds.Of(header) is { } kind && PeopleTags.AreRead(head, kind)) || SideTables.Name(header) is not null))
                return true;
        }

        return false;
    }

    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        if (JsonTableReader.IsEmpty(source.Peek))
            yield break;
        if (options.Layout is null && IsHeadless(source))
            options = options with { Layout = Iraq2014.Id };
        Table? table = null;
        BoundRows? bound = null;
        var (isSaid, isOpen) = (false, false);
        await foreach (var item in Tables.ReadAsync(source, Layout(options), options, cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (item.Table != table)
            {
                (table, isOpen) = (item.Table, false);
                bound = Bind(item, options);
                isSaid |= bound is not null;
                if (bound is null && Refusal(table, source.Name) is { } refusal)
                {
                    isSaid |= refusal.Severity == Severity.Error;
                    yield return new ReadItem(null, new RowOrigin(refusal.Origin), [refusal]);
                }
            }

            if (bound is not null && item.Role == RowRole.Data)
            {
                foreach (var read in Overlaps.Link(bound.Read(item)))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    var isFirst = !isOpen && read.Record is MobilityCount { Measure: Measure.Flow, Period: { Start: null, End: not null } };
                    isOpen |= isFirst;
                    yield return read.Record is null ? read with { Findings = [.. read.Findings.Select(Lighter)] } : isFirst ? read with { Findings = [.. read.Findings, NoBeginning(read.Origin)] } : read;
                }

                continue;
            }

            bound?.Pass(item);
            if (item.Findings.Count > 0 && (bound is not null || item.Role == RowRole.Unread))
            {
                isSaid |= item.Findings.Any(f => f.Severity == Severity.Error);
                yield return new ReadItem(null, new RowOrigin(item.Row.Start), item.Findings);
            }
        }

        var whole = new Origin { Input = source.Name };
        if (!isSaid)
            yield return new ReadItem(null, new RowOrigin(whole), [new Diagnostic(TabularDiagnostics.NoKnownTable) { Origin = whole }]);
    }

    /// <summary>Whether a text is of the one layout whose files have no header.</summary>
    private static bool IsHeadless(FormatSource source) => Iraq2014.IsRow(CsvTableReader.PeekHeader(source.Peek));

    /// <summary>The one layout whose files have no header gives their columns.</summary>
    private static TableLayout Layout(ReadOptions options) => options.Layout == Iraq2014.Id ? Kinds.Tables with { Names = Iraq2014.Names } : Kinds.Tables;

    private static BoundRows? Bind(TableItem first, ReadOptions options)
    {
        var table = first.Table;
        if ((options.Layout is null ? Kinds.Of(table.Names) : Kinds.Named(options.Layout)) is { } kind && Fits(first, kind, options))
            return kind.Bind(table, options);
        options.Parts?.Invoke(table.Part(layout: null, kept: []));
        return null;
    }

    /// <summary>
    /// A layout that is named is tried where the table has a column that makes its records, and is none of those that lie beside
    /// the data; on a table without a header, whose columns the layout names itself, where its first row reaches as far as the
    /// position of the place. Where none is named, tags of people go before a layout that only takes them as displaced.
    /// </summary>
    private static bool Fits(TableItem first, Kind kind, ReadOptions options)
        => options.Layout is null
            ? !BaselineLayouts.NamesNobody(LocationMap.Map.Recognise(first.Table.Names)?.Id) || PeopleTags.AreRead(first.Table.Head, kind)
            : (kind.Counts(first.Table.Names, options.Layout) && SideTables.Name(first.Table.Names) is null
                && (first.Table.Head.Rows.Count > 0 || first.Role == RowRole.Unread || first.Row.Cells.Count >= Iraq2014.LeastCells));

    private static Diagnostic NoBeginning(RecordOrigin row) => new(DtmDiagnostics.NoBeginning) { Pointer = "/period", Origin = row.Locate("/period") };

    /// <summary>A place that was visited and where nobody was counted is a row without a record, and no fault.</summary>
    private static Diagnostic Lighter(Diagnostic finding)
        => finding.Code == TabularDiagnostics.NoRecord.Code ? new Diagnostic(DtmDiagnostics.NobodyCounted) { Origin = finding.Origin } : finding;

    /// <summary>What is said of a table that is not read; nothing of an empty one, and of one that is a whole input what is said at its end.</summary>
    private static Diagnostic? Refusal(Table table, string input)
    {
        var origin = new Origin { Input = input, Sheet = table.Sheet };
        if (SideTables.Name(table.Names) is { } name)
            return new Diagnostic(DtmDiagnostics.NotCounts, new DiagnosticArgument("table", name)) { Origin = origin };
        return table.Sheet is null || table.Columns.Count == 0 ? null : new Diagnostic(TabularDiagnostics.OtherSheet) { Origin = origin };
    }
}
