using Governance.Core.Formats;

namespace Governance.Adapters.Tests;

/// <summary>A writer of many kinds of records that says it takes the one its table is of, as the kit asks of a subject.</summary>
internal sealed class OneKindWriter(FormatWriter inner, Type kind, string? layout = null) : FormatWriter
{
    public override FormatInfo Format { get; } = OneKindReader.Of(inner.Format, kind);

    public override Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
        => inner.WriteAsync(records, target, options with { Layout = layout ?? options.Layout }, cancellationToken);
}
