using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Recommendations;

/// <summary>Writes matrices as any table; numbers that repeat are told apart as the reader tells them.</summary>
internal sealed class RecommendationsWriter : FormatWriter
{
    public override FormatInfo Format => RecommendationsFormat.Info;

    public override Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
    {
        var ids = new RepeatedIds();
        return new TableFormatWriter<Recommendation>(Format, RecommendationsMap.Map) { Settle = (_, readBack) => Ids.Tell(readBack, ids) }.WriteAsync(records, target, options, cancellationToken);
    }
}
