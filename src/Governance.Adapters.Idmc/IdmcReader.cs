using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Idmc;

/// <summary>Reads each table as figures of events or as series by country and year. The list of territories that goes with them is refused by name.</summary>
internal sealed class IdmcReader : FormatReader
{
    private static readonly TableLayout Layout = IdmcFormat.Layout(TableLayout.Of(FigureMap.Map).Or(TableLayout.Of(SeriesMap.Map)).Or(new TableLayout { Knows = IsOfTerritories }));

    public override FormatInfo Format => IdmcFormat.Info;

    /// <summary>A map of GIDD has pages of text before its features, beyond what is looked at: its text says what it is.</summary>
    public override async ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.Peek.Span.IndexOf("\"FeatureCollection\""u8) >= 0 && source.Peek.Span.IndexOf("Global Internal Displacement Database"u8) >= 0)
            return true;
        await foreach (var head in Tables.PeekHeadsAsync(source, Layout, cancellationToken).ConfigureAwait(false))
        {
            IReadOnlyList<string> header = [.. head.Columns.Select(c => c.Name)];
            if (header.Any(IsOfTerritories) || FigureMap.Map.Recognise(header) is not null || (SeriesMap.Map.Recognise(header) is not null && !header.Any(IsOfEvents)))
                return true;
        }

        return false;
    }

    public override IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, CancellationToken cancellationToken = default)
        => BoundTables.ReadAsync(source, Layout, options, (table, ordinal) => Bind(table, ordinal, options), table => Refuse(table, options), cancellationToken).Select(Settle);

    /// <summary>IDMC lists events and years of which it has no figure: such a row makes no record, and that is no fault.</summary>
    private static ReadItem Settle(ReadItem item)
        => item.Findings is [{ } only] && only.Descriptor == TabularDiagnostics.NoRecord
            ? item with { Findings = [new Diagnostic(IdmcDiagnostics.NoFigure) { Origin = only.Origin with { CellColumn = null, Field = null } }] }
            : item;

    /// <summary>A table of events has columns of the same names as one of conflicts by year: it is never taken for that.</summary>
    private static TableBinding? Bind(Table table, int ordinal, ReadOptions options)
    {
        if (Refuse(table, options) is not null)
            return null;
        return TableBinding.Of(FigureMap.Map, table, ordinal, options)
            ?? (options.Layout is null && table.Names.Any(IsOfEvents) ? null : TableBinding.Of(SeriesMap.Map, table, ordinal, options));
    }

    private static Diagnostic? Refuse(Table table, ReadOptions options)
        => options.Layout is null && table.Names.Any(IsOfTerritories) ? new Diagnostic(table.Sheet is null ? IdmcDiagnostics.NotFigures : IdmcDiagnostics.NotFigures.At(Severity.Note)) : null;

    private static bool IsOfTerritories(string name) => name.Trim() == "idmc_short_name";

    private static bool IsOfEvents(string name)
        => name.AsSpan().TrimStart().StartsWith("event", StringComparison.OrdinalIgnoreCase) || name.AsSpan().TrimStart().StartsWith("hazard", StringComparison.OrdinalIgnoreCase);
}
