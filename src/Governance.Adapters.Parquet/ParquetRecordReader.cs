using System.Runtime.CompilerServices;
using Governance.Core.Formats;

namespace Governance.Adapters.Parquet;

/// <summary>Reads the files of the writer, one group of rows after the other. Files of others are refused by name.</summary>
internal sealed class ParquetRecordReader : FormatReader
{
    public override FormatInfo Format => ParquetFormat.Info;

    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);

        // The library fails there in ways that look like a damaged file, which would be told of data that are whole.
        if (!RuntimeFeature.IsDynamicCodeSupported)
            throw new PlatformNotSupportedException("Parquet is not read in a program that is compiled to native code.");
        var stream = await source.OpenSeekableAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = stream.ConfigureAwait(false);
        var input = new ParquetInput(source.Name, stream);
        await using var __ = input.ConfigureAwait(false);
        var refusal = await input.OpenAsync(cancellationToken).ConfigureAwait(false);
        while (refusal is null && input.HasMore)
        {
            cancellationToken.ThrowIfCancellationRequested();
            refusal = await input.NextGroupAsync(cancellationToken).ConfigureAwait(false);
            foreach (var item in input.Items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }
        }

        if (refusal is not null)
            yield return new ReadItem(null, new RowOrigin(refusal.Origin), [refusal]);
    }
}
