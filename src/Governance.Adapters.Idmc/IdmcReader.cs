using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Idmc;

/// <summary>Reads figures of events, else series by country and year. The list of territories that goes with them is refused by name.</summary>
internal sealed class IdmcReader : FormatReader
{
    private static readonly TableFormatReader<MobilityCount> Figures = new(IdmcFormat.Info, FigureMap.Map) { Layout = IdmcFormat.Layout };
    private static readonly TableFormatReader<Observation> Series = new(IdmcFormat.Info, SeriesMap.Map) { Layout = IdmcFormat.Layout };
    private static readonly TableLayout Heads = IdmcFormat.Layout(new TableLayout { Knows = name => name is "iso3" or "ISO3" or "year" or "Year" or "idmc_short_name" || IsOfEvents(name) });

    public override FormatInfo Format => IdmcFormat.Info;

    public override async ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default)
        => await IsFiguresAsync(source, cancellationToken).ConfigureAwait(false)
            || await IsSeriesAsync(source, cancellationToken).ConfigureAwait(false)
            || await IsTerritoriesAsync(source, cancellationToken).ConfigureAwait(false);

    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Layout is null && await IsTerritoriesAsync(source, cancellationToken).ConfigureAwait(false))
        {
            var origin = new Origin { Input = source.Name };
            yield return new ReadItem(null, new RowOrigin(origin), [new Diagnostic(IdmcDiagnostics.NotFigures) { Origin = origin }]);
            yield break;
        }

        var isSeries = options.Layout is { } named ? SeriesMap.Map.Layout(named) is not null : await IsSeriesAsync(source, cancellationToken).ConfigureAwait(false);
        FormatReader reader = isSeries ? Series : Figures;
        await foreach (var item in reader.ReadAsync(source, options, cancellationToken).ConfigureAwait(false))
            yield return item;
    }

    /// <summary>A map of GIDD has pages of text before its features, beyond what is looked at: its text says what it is.</summary>
    private static async ValueTask<bool> IsFiguresAsync(FormatSource source, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        return (source.Peek.Span.IndexOf("\"FeatureCollection\""u8) >= 0 && source.Peek.Span.IndexOf("Global Internal Displacement Database"u8) >= 0)
            || await Figures.RecognisesAsync(source, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A table of events has columns of the same names as one of conflicts by year: it is never taken for that.</summary>
    private static async ValueTask<bool> IsSeriesAsync(FormatSource source, CancellationToken cancellationToken)
        => await Series.RecognisesAsync(source, cancellationToken).ConfigureAwait(false) && !await HasAsync(source, IsOfEvents, cancellationToken).ConfigureAwait(false);

    private static ValueTask<bool> IsTerritoriesAsync(FormatSource source, CancellationToken cancellationToken)
        => HasAsync(source, name => name == "idmc_short_name", cancellationToken);

    private static bool IsOfEvents(string name)
        => name.StartsWith("event", StringComparison.OrdinalIgnoreCase) || name.StartsWith("hazard", StringComparison.OrdinalIgnoreCase);

    private static async ValueTask<bool> HasAsync(FormatSource source, Func<string, bool> column, CancellationToken cancellationToken)
    {
        await foreach (var head in Tables.PeekHeadsAsync(source, Heads, cancellationToken).ConfigureAwait(false))
        {
            if (head.Columns.Any(c => column(c.Name.Trim())))
                return true;
        }

        return false;
    }
}
