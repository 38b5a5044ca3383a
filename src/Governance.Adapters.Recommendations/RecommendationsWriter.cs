using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Recommendations;

/// <summary>
/// Writes matrices as any table; numbers that repeat are told apart as the reader tells them. A new matrix is in the language of
/// its first recommendation: under headers of the other one its texts would be taken for texts of that.
/// </summary>
internal sealed class RecommendationsWriter : FormatWriter
{
    public override FormatInfo Format => RecommendationsFormat.Info;

    public override async Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(options);
        var ids = new RepeatedIds();
        var writer = new TableFormatWriter<Recommendation>(Format, RecommendationsMap.Map) { TakesObjects = true, Settle = (_, readBack) => Ids.Tell(readBack, ids) };
        var enumerator = records.GetAsyncEnumerator(cancellationToken);
        await using var _ = enumerator.ConfigureAwait(false);
        var isAny = await enumerator.MoveNextAsync().ConfigureAwait(false);
        if (isAny && options.Layout is null && enumerator.Current is Recommendation { Text.Language: RecommendationsMap.English } first && first.Source?.Format?.StartsWith(Ids.Format + "/", StringComparison.Ordinal) != true)
            options = options with { Layout = RecommendationsMap.English };
        return await writer.WriteAsync(From(enumerator, isAny), target, options, cancellationToken).ConfigureAwait(false);
    }

    private static async IAsyncEnumerable<Record> From(IAsyncEnumerator<Record> enumerator, bool isAny)
    {
        for (; isAny; isAny = await enumerator.MoveNextAsync().ConfigureAwait(false))
            yield return enumerator.Current;
    }
}
