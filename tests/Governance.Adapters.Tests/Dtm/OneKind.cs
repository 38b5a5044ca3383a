using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Dtm;

/// <summary>The writer as it is for one kind of record: a table holds no other.</summary>
internal sealed class OneKind(FormatWriter writer, string layout, Type kind) : FormatWriter
{
    public override FormatInfo Format { get; } = new()
    {
        Id = writer.Format.Id,
        NameEn = writer.Format.NameEn,
        NameFr = writer.Format.NameFr,
        Extensions = writer.Format.Extensions,
        MediaTypes = writer.Format.MediaTypes,
        Reads = [kind],
        Writes = [kind],
        CodePrefix = writer.Format.CodePrefix,
        Codes = writer.Format.Codes,
    };

    public override Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
        => writer.WriteAsync(records, target, options with { Layout = layout }, cancellationToken);
}
