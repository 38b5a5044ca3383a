using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Statistics;

/// <summary>
/// Reads tables of SDG indicators, one or several observations a row, and in front of the first of an indicator a record of
/// it. What goes with the figures and is none is refused by name.
/// </summary>
internal sealed class SdgReader : FormatReader
{
    public override FormatInfo Format => SdgFormat.Info;

    public override async ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (KnownLists.OfText(source.Peek.Span, source.Name) is not null)
            return true;
        if (ColumnJson.Is(source.Peek.Span))
            return SeriesCodes.NumberInName(source.Name) is not null;
        await foreach (var head in Tables.PeekHeadsAsync(source, SdgFormat.Tables, cancellationToken).ConfigureAwait(false))
        {
            IReadOnlyList<string> header = [.. head.Columns.Select(c => c.Name)];
            if (KnownLists.Of(header, source.Name) is not null || SdgLayouts.Of(header, source.Name) is not null)
                return true;
        }

        return false;
    }

    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        var isColumns = ColumnJson.Is(source.Peek.Span);
        if (!isColumns && KnownLists.OfAny(source.Peek, source.Name) is { } text)
        {
            yield return Said(Refusal(text), new Origin { Input = source.Name });
            yield break;
        }

        var said = new Queue<ReadItem>();
        var given = new MintedIndicators();
        var (isWide, infers) = (false, false);
        BoundTable<Observation>? Bind(Table table, int ordinal)
        {
            var bound = SdgReader.Bind(source, table, ordinal, options, said);
            infers = bound is not null && !bound.Layout.Columns.Any(c => c.Field.Pointers.Contains("/indicatorId"));
            isWide = bound is not null && SdgLayouts.IsWide(bound.Layout.Id);
            return bound;
        }

        Diagnostic? Refused(Table table) => Refuse(source, table, options);

        var items = isColumns
            ? BoundTables.ReadAsync(Tables.ReadAsync(ColumnJson.RowsAsync(source, options, cancellationToken), dialect: null, SdgFormat.Tables, options, cancellationToken), source.Name, options, Bind, Refused, cancellationToken)
            : BoundTables.ReadAsync(source, SdgFormat.Tables, options, Bind, Refused, cancellationToken);
        await foreach (var item in items.ConfigureAwait(false))
        {
            while (said.TryDequeue(out var about))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return about;
            }

            cancellationToken.ThrowIfCancellationRequested();
            if (item.Record is Observation observation && given.New(observation.IndicatorId, () => IndicatorsOfRows.Of(observation)) is { } indicator)
            {
                if (infers && SeriesCodes.Series(indicator.Id) == SeriesCodes.MigrationPolicies && observation.Source?.Format == $"{SdgFormat.Id}/{SdgLayouts.National}" && SeriesCodes.NumberInName(source.Name) is { } number)
                    yield return Said(new Diagnostic(StatisticsDiagnostics.InferredSeries, new DiagnosticArgument("indicator", number), new DiagnosticArgument("series", SeriesCodes.MigrationPolicies)), new Origin { Input = source.Name });
                cancellationToken.ThrowIfCancellationRequested();
                yield return new ReadItem(indicator, item.Origin, []);
            }

            cancellationToken.ThrowIfCancellationRequested();
            yield return RowFindings.Settle(item, isWide);
        }
    }

    private static BoundTable<Observation>? Bind(FormatSource source, Table table, int ordinal, ReadOptions options, Queue<ReadItem> said)
    {
        if (Refuse(source, table, options) is not null || LayoutOf(source, table, options) is not { } layout)
            return null;
        var context = new TableContext { IndicatorId = IndicatorOf(source, table, layout), Country = options.Country };
        var map = SdgMap.For(context, layout, table.Names);
        if (map.Layout(layout)!.Matches(table.Names) == 0)
            return null;
        var hasArea = map.Layout(layout)!.Columns.Any(c => c.Field == Fields.Area || c.Field == Fields.AnyArea || c.Field == Fields.AreaByLetters);
        if (!hasArea && options.Country is null)
            said.Enqueue(Said(new Diagnostic(StatisticsDiagnostics.UnstatedCountry), new Origin { Input = source.Name, Sheet = table.Sheet }));
        return new BoundTable<Observation>(map, map.Layout(layout)!, table, header: null, options) { KeepsHeader = true, Ordinal = ordinal };
    }

    /// <summary>The indicator that a table has for its name rather than in a column; null where its rows say it.</summary>
    private static string? IndicatorOf(FormatSource source, Table table, string layout) => layout switch
    {
        SdgLayouts.Ddf => SeriesCodes.OfCode((SdgLayouts.SeriesColumn(table.Names) ?? table.Names[^1]).Trim().ToUpperInvariant()),
        SdgLayouts.National => SeriesCodes.NumberInName(source.Name) is { } number ? SeriesCodes.OfNumber(number) : null,
        _ => null,
    };

    private static string? LayoutOf(FormatSource source, Table table, ReadOptions options)
        => options.Layout is { } named ? SdgLayouts.All.Contains(named) ? named : null : SdgLayouts.Of(table.Names, source.Name) ?? (SdgLayouts.IsNational(table.Names) ? SdgLayouts.National : null);

    private static Diagnostic? Refuse(FormatSource source, Table table, ReadOptions options)
    {
        if (options.Layout is null && KnownLists.Of(table.Names, source.Name) is { } list)
            return Refusal(list);
        return LayoutOf(source, table, options) == SdgLayouts.National && SeriesCodes.NumberInName(source.Name) is null && !table.Names.Any(n => Names.Subject(n) is "series" or "serie" or "sdgseries")
            ? new Diagnostic(StatisticsDiagnostics.UnnamedIndicator)
            : null;
    }

    private static Diagnostic Refusal(string list) => new(StatisticsDiagnostics.NotFigures, new DiagnosticArgument("list", list));

    private static ReadItem Said(Diagnostic what, Origin origin) => new(null, new RowOrigin(origin), [new Diagnostic(what.Descriptor, [.. what.Arguments]) { Origin = origin }]);
}
