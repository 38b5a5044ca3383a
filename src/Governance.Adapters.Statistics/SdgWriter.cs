using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Statistics;

/// <summary>
/// Writes observations as the table that is asked for, else the one they came in, else the one of UNSD. A national table and
/// one of DDF are of one indicator, the first; those of others are in the report.
/// </summary>
internal sealed class SdgWriter : FormatWriter
{
    public override FormatInfo Format => SdgFormat.Info;

    public override async Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Layout is { } named && !SdgLayouts.All.Contains(named))
            throw new ArgumentException("The format has no layout of this name.", nameof(options));
        var losses = new LossCounter(SdgFormat.Id);
        var held = new HeldIndicators(losses, IndicatorsOfRows.IsMade, IndicatorsOfRows.Of);
        var enumerator = records.GetAsyncEnumerator(cancellationToken);
        await using var _ = enumerator.ConfigureAwait(false);
        var first = await NextAsync(enumerator, held).ConfigureAwait(false);
        var writer = new TableFormatWriter<Observation>(SdgFormat.Info, MapOf(first as Observation, options, target.Name ?? "")) { Layout = static _ => SdgFormat.Tables, TakesObjects = true };
        var report = await writer.WriteAsync(AllAsync(enumerator, first, held, cancellationToken), target, options, cancellationToken).ConfigureAwait(false);
        held.End();
        return held.Add(report);
    }

    private static FieldMap<Observation> MapOf(Observation? first, WriteOptions options, string output)
    {
        if (first is null)
            return SdgMap.Documented;
        var came = first.Source?.Format is { } format && format.StartsWith(SdgFormat.Id + "/", StringComparison.Ordinal) ? format[(SdgFormat.Id.Length + 1)..] : null;
        var layout = options.Layout ?? came ?? SdgLayouts.Unsd;

        // What a reader of the output will find: its name may say the indicator, and nothing says the country.
        var context = layout switch
        {
            SdgLayouts.National => new TableContext { IndicatorId = SeriesCodes.NumberInName(output) is { } number ? SeriesCodes.OfNumber(number) : null },
            SdgLayouts.Ddf => new TableContext { IndicatorId = SeriesCodes.Series(first.IndicatorId) is { } code && SeriesCodes.IsSeries(code) ? first.IndicatorId : SeriesCodes.OfCode("SERIES") },
            _ => TableContext.None,
        };
        var header = came == layout ? SdgMap.Documented.HeaderOf(first) : null;

        // The value of an indicator that is none of the goals would be that of another one to whoever reads the table.
        Predicate<Observation> carries = layout switch
        {
            SdgLayouts.Ddf => o => o.IndicatorId == first.IndicatorId,
            SdgLayouts.National when header is not null && SdgColumns.SaysArea(header) => static o => IndicatorsOfRows.IsMade(o.IndicatorId),
            SdgLayouts.National => o => o.Area?.Country == first.Area?.Country && IndicatorsOfRows.IsMade(o.IndicatorId),
            _ => static o => IndicatorsOfRows.IsMade(o.IndicatorId),
        };
        return SdgMap.For(context, header is null ? null : layout, header, carries);
    }

    /// <summary>The next record that is no indicator of a table.</summary>
    private static async ValueTask<Record?> NextAsync(IAsyncEnumerator<Record> records, HeldIndicators held)
    {
        while (await records.MoveNextAsync().ConfigureAwait(false))
        {
            // A record that is null is a mistake of the caller, and no end: those behind it would be lost.
            ArgumentNullException.ThrowIfNull(records.Current, nameof(records));
            if (!held.Take(records.Current))
                return records.Current;
        }

        return null;
    }

    private static async IAsyncEnumerable<Record> AllAsync(IAsyncEnumerator<Record> records, Record? first, HeldIndicators held, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var record = first; record is not null; record = await NextAsync(records, held).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            held.See(record);
            yield return record;
        }
    }
}
