using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>Writes records by the layout that is named, else by the one the first record came from; what it has no place for is in the report.</summary>
internal sealed class DtmWriter : FormatWriter
{
    public override FormatInfo Format => DtmFormat.Info;

    public override async Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(options);
        var enumerator = records.GetAsyncEnumerator(cancellationToken);
        await using var _ = enumerator.ConfigureAwait(false);
        var hasOne = await enumerator.MoveNextAsync().ConfigureAwait(false);
        var kind = options.Layout is null
            ? Kinds.Of(hasOne ? enumerator.Current : null) ?? Kinds.All[0]
            : Kinds.Named(options.Layout) ?? throw new ArgumentException("The format has no layout of this name.", nameof(options));
        return await kind.WriteAsync(RestAsync(), target, options, cancellationToken).ConfigureAwait(false);

        async IAsyncEnumerable<Record> RestAsync()
        {
            for (; hasOne; hasOne = await enumerator.MoveNextAsync().ConfigureAwait(false))
                yield return enumerator.Current;
        }
    }
}
