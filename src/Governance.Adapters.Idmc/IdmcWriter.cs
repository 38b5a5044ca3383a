using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Idmc;

/// <summary>Writes one kind of records, the one of the layout asked for, else of the first record; others are in the report.</summary>
internal sealed class IdmcWriter : FormatWriter
{
    private static readonly TableFormatWriter<MobilityCount> Figures = new(IdmcFormat.Info, FigureMap.Map) { Layout = IdmcFormat.Layout, TakesObjects = true };
    private static readonly TableFormatWriter<Observation> Series = new(IdmcFormat.Info, SeriesMap.Map) { Layout = IdmcFormat.Layout, TakesObjects = true };

    public override FormatInfo Format => IdmcFormat.Info;

    public override async Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(options);
        var enumerator = records.GetAsyncEnumerator(cancellationToken);
        await using var _ = enumerator.ConfigureAwait(false);
        var more = await enumerator.MoveNextAsync().ConfigureAwait(false);
        var isFigures = options.Layout is { } named ? FigureMap.Map.Layout(named) is not null : more && enumerator.Current is MobilityCount;
        FormatWriter writer = isFigures ? Figures : Series;
        return await writer.WriteAsync(AllAsync(enumerator, more, cancellationToken), target, options, cancellationToken).ConfigureAwait(false);
    }

    private static async IAsyncEnumerable<Record> AllAsync(IAsyncEnumerator<Record> records, bool more, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (; more; more = await records.MoveNextAsync().ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return records.Current;
        }
    }
}
