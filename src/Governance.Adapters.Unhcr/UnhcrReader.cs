using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Unhcr;

/// <summary>
/// Reads UNHCR's tables, one or several records a row. The lists that come with them are refused by name, and so is a table
/// whose columns fit several series, unless its own name or the caller says which one it is.
/// </summary>
internal sealed class UnhcrReader : FormatReader
{
    private static readonly TableLayout Layout = UnhcrFormat.Layout(TableLayout.Of(UnhcrMap.Map).Or(TableLayout.Of(SituationMap.Map)).Or(TableLayout.Of(ArrivalMap.Map)).Or(new TableLayout { Knows = KnownLists.IsNamed }));

    public override FormatInfo Format => UnhcrFormat.Info;

    public override async ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default)
    {
        await foreach (var head in Tables.PeekHeadsAsync(source, Layout, cancellationToken).ConfigureAwait(false))
        {
            IReadOnlyList<string> header = [.. head.Columns.Select(c => c.Name)];
            if (KnownLists.Of(header) is not null || UnhcrMap.LacksPopulation(header) || UnhcrMap.Map.Recognise(header) is not null || SituationMap.Map.Recognise(header) is not null || ArrivalMap.Map.Recognise(header) is not null)
                return true;
        }

        return false;
    }

    public override IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        return BoundTables.ReadAsync(source, Layout, options, (table, ordinal) => Bind(source, table, ordinal, options), table => Refuse(source, table, options), cancellationToken);
    }

    private static TableBinding? Bind(FormatSource source, Table table, int ordinal, ReadOptions options)
    {
        if (Refuse(source, table, options) is not null)
            return null;
        return TableBinding.Of(SituationMap.Map, table, ordinal, options)
            ?? TableBinding.Of(ArrivalMap.Map, table, ordinal, options)
            ?? TableBinding.Of(UnhcrMap.Map, table, ordinal, options with { Layout = options.Layout ?? SeriesOf.Named(table, source.Name) });
    }

    private static Diagnostic? Refuse(FormatSource source, Table table, ReadOptions options)
    {
        if (options.Layout is not null)
            return null;
        if (KnownLists.Of(table.Names) is { } list)
            return new Diagnostic(table.Sheet is null ? UnhcrDiagnostics.NotFigures : UnhcrDiagnostics.NotFigures.At(Severity.Note), new DiagnosticArgument("list", list));
        if (UnhcrMap.LacksPopulation(table.Names))
            return new Diagnostic(UnhcrDiagnostics.NoPopulation);
        return SeriesOf.Header(table.Names) is { } series && SeriesOf.Named(table, source.Name) is null
            ? new Diagnostic(UnhcrDiagnostics.UnnamedSeries, new DiagnosticArgument("layouts", string.Join(", ", series)))
            : null;
    }
}
