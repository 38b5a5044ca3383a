using System.Runtime.CompilerServices;
using Governance.Core.Formats;

namespace Governance.Adapters.Iati;

/// <summary>Reads activities and organisations, one after another.</summary>
internal sealed class IatiReader : FormatReader
{
    public override FormatInfo Format => IatiFormat.Info;

    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        cancellationToken.ThrowIfCancellationRequested();
        using var file = new IatiFile(source, options);
        while (file.Next() is { } items)
        {
            foreach (var item in items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }

            cancellationToken.ThrowIfCancellationRequested();
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }
}
