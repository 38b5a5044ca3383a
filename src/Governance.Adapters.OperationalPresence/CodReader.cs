using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.OperationalPresence;

/// <summary>Reads populations, one observation a row, and says of lists of places that no record holds them.</summary>
internal sealed class CodReader : FormatReader
{
    public override FormatInfo Format => CodFormat.Info;

    public override async ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        await foreach (var head in Tables.PeekHeadsAsync(source, CodFormat.Tables, cancellationToken).ConfigureAwait(false))
        {
            string[] names = [.. head.Columns.Select(c => c.Name)];
            if (PopulationMap.IsOf(names) || PopulationMap.IsListOfPlaces(names) || PopulationRows.IsOf(names))
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
        Table? table = null;
        BoundTable<Observation>? bound = null;
        IReadOnlyList<(string? Sex, string? Band)> parts = [];
        var (tables, rows) = (0, 0L);
        var isSaid = false;
        await foreach (var item in Tables.ReadAsync(source, CodFormat.Tables, options, cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (item.Table != table)
            {
                if (Refused(source, table, bound, rows) is { } other)
                    yield return other;
                (table, bound, rows) = (item.Table, null, 0);
                if (PopulationRows.IsOf(table.Names))
                {
                    parts = [];
                    bound = new BoundTable<Observation>(PopulationRows.Map, PopulationRows.Map.Layouts[0], table, header: null, options) { Ordinal = ++tables };
                }
                else if (PopulationMap.IsOf(table.Names))
                {
                    parts = PopulationMap.PartsOf(table.Names);
                    var map = PopulationMap.For(table.Names);
                    bound = new BoundTable<Observation>(map, map.Layouts[0], table, header: null, options) { KeepsHeader = true, Ordinal = ++tables };
                    if (!table.Names.Any(n => CodColumn.Of(n)?.Is == CodPart.Year))
                        yield return Said(CodDiagnostics.NoYear, new Origin { Input = source.Name, Sheet = table.Sheet });
                }
                else
                {
                    options.Parts?.Invoke(table.Part(layout: null, kept: []));
                }
            }

            rows += item.Role == RowRole.Data ? 1 : 0;
            if (item.Role != RowRole.Data)
                bound?.Pass(item);
            if (bound is not null && item.Role == RowRole.Data)
            {
                var read = bound.Read(item);
                yield return read.Record is Observation observation ? read with { Origin = new PopulationOrigin(read.Origin, observation, parts) } : read;
            }
            else if (item.Findings.Count > 0 && (bound is not null || item.Role == RowRole.Unread))
            {
                isSaid |= item.Findings.Any(f => f.Severity == Severity.Error);
                yield return new ReadItem(null, new RowOrigin(item.Row.Start), item.Findings);
            }
        }

        if (Refused(source, table, bound, rows) is { } last)
            yield return last;
        else if (tables == 0 && !isSaid)
            yield return Said(TabularDiagnostics.NoKnownTable, new Origin { Input = source.Name });
    }

    /// <summary>The finding for a table that was not read; an empty sheet is none.</summary>
    private static ReadItem? Refused(FormatSource source, Table? table, BoundTable<Observation>? bound, long rows)
    {
        if (table is null || bound is not null || table.Columns.Count == 0)
            return null;
        var origin = new Origin { Input = source.Name, Sheet = table.Sheet };
        if (PopulationMap.IsListOfPlaces(table.Names))
            return Said(CodDiagnostics.ListOfPlaces, origin, new DiagnosticArgument("rows", rows));
        return table.Sheet is null ? null : Said(TabularDiagnostics.OtherSheet, origin);
    }

    private static ReadItem Said(DiagnosticDescriptor what, Origin origin, params DiagnosticArgument[] arguments)
        => new(null, new RowOrigin(origin), [new Diagnostic(what, arguments) { Origin = origin }]);
}
