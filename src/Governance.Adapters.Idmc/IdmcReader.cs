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
    private static readonly TableLayout Heads = IdmcFormat.Layout(new TableLayout { Knows = name => name is "iso3" or "idmc_short_name" });

    public override FormatInfo Format => IdmcFormat.Info;

    public override async ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default)
        => await Figures.RecognisesAsync(source, cancellationToken).ConfigureAwait(false)
            || await Series.RecognisesAsync(source, cancellationToken).ConfigureAwait(false)
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

        var isFigures = options.Layout is { } named ? FigureMap.Map.Layout(named) is not null : await Figures.RecognisesAsync(source, cancellationToken).ConfigureAwait(false);
        FormatReader reader = isFigures ? Figures : Series;
        await foreach (var item in reader.ReadAsync(source, options, cancellationToken).ConfigureAwait(false))
            yield return item;
    }

    private static async ValueTask<bool> IsTerritoriesAsync(FormatSource source, CancellationToken cancellationToken)
    {
        await foreach (var head in Tables.PeekHeadsAsync(source, Heads, cancellationToken).ConfigureAwait(false))
        {
            if (head.Columns.Any(c => c.Name.Trim() == "idmc_short_name"))
                return true;
        }

        return false;
    }
}
