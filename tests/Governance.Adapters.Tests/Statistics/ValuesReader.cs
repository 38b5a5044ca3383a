using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Statistics;

/// <summary>The observations of a reader without the records of their indicators, which are read again from each of them, as the kit counts records.</summary>
internal sealed class ValuesReader(FormatReader inner) : FormatReader
{
    public override FormatInfo Format { get; } = OneKindReader.Of(inner.Format, typeof(Observation));

    public override ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default) => inner.RecognisesAsync(source, cancellationToken);

    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var item in inner.ReadAsync(source, options, cancellationToken))
        {
            if (item.Record is not Indicator)
                yield return item;
        }
    }
}
