using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>Writes records as tagged tables, each kind as tables of its own; or the one kind that is named, and the others are in the report.</summary>
internal sealed class HxlWriter : FormatWriter
{
    public override FormatInfo Format => HxlFormat.Info;

    public override async Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(options);
        var named = options.Layout is null ? null : Kinds.All.FirstOrDefault(k => k.Id == options.Layout) ?? throw new ArgumentException("The format has no layout of this name.", nameof(options));
        var enumerator = records.GetAsyncEnumerator(cancellationToken);
        await using var _ = enumerator.ConfigureAwait(false);
        var output = new KindsOutput(enumerator, target, named, options);
        await using var __ = output.ConfigureAwait(false);
        return await output.WriteAsync(cancellationToken).ConfigureAwait(false);
    }
}
