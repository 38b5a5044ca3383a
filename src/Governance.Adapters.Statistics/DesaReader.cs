using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Statistics;

/// <summary>Reads tables of UN DESA, one or many observations a row. The lists that go with them are refused by name.</summary>
internal sealed class DesaReader : FormatReader
{
    public override FormatInfo Format => DesaFormat.Info;

    public override async ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        await foreach (var head in Tables.PeekHeadsAsync(source, DesaFormat.Tables, cancellationToken).ConfigureAwait(false))
        {
            IReadOnlyList<string> header = [.. head.Columns.Select(c => c.Name)];
            if (DesaLists.Of(header, source.Name) is not null || DesaMap.LayoutOf(header) is not null)
                return true;
        }

        return false;
    }

    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        await foreach (var item in BoundTables.ReadAsync(source, DesaFormat.Tables, options, (table, ordinal) => Bind(source, table, ordinal, options), table => Refuse(source, table, options), cancellationToken).ConfigureAwait(false))
            yield return RowFindings.Settle(item, isWide: true);
    }

    private static BoundTable<Observation>? Bind(FormatSource source, Table table, int ordinal, ReadOptions options)
    {
        if (Refuse(source, table, options) is not null || LayoutOf(table, options) is not { } layout)
            return null;
        var map = DesaMap.For(source.Name, layout, table.Names);
        return new BoundTable<Observation>(map, map.Layout(layout)!, table, header: null, options) { KeepsHeader = true, Ordinal = ordinal };
    }

    private static string? LayoutOf(Table table, ReadOptions options)
        => options.Layout is { } named ? DesaMap.Layouts.Contains(named) ? named : null : DesaMap.LayoutOf(table.Names);

    private static Diagnostic? Refuse(FormatSource source, Table table, ReadOptions options)
    {
        if (options.Layout is null && DesaLists.Of(table.Names, source.Name) is { } list)
            return new Diagnostic(StatisticsDiagnostics.NotFigures, new DiagnosticArgument("list", list));
        return LayoutOf(table, options) == DesaMap.Years && !table.Names.Any(n => DesaColumn.OfYear(n, table.Names, source.Name) is not null) ? new Diagnostic(StatisticsDiagnostics.UnnamedMeasure) : null;
    }
}
