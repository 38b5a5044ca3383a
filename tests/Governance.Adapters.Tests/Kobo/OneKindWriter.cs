using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Kobo;

/// <summary>A writer of many kinds of records that says it takes the one its form is of.</summary>
internal sealed class OneKindWriter(FormatWriter inner, Type kind) : FormatWriter
{
    public override FormatInfo Format { get; } = OneKindReader.Of(inner.Format, kind);

    public override Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
        => inner.WriteAsync(records, target, options, cancellationToken);
}
