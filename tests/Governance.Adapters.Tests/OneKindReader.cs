using Governance.Core.Formats;

namespace Governance.Adapters.Tests;

/// <summary>A reader of many kinds of records that says it has the one its form is of, as the kit asks of a subject, and what may stand within that.</summary>
internal sealed class OneKindReader(FormatReader inner, Type kind, params Type[] within) : FormatReader
{
    public override FormatInfo Format { get; } = Of(inner.Format, kind, within);

    public override ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default) => inner.RecognisesAsync(source, cancellationToken);

    public override IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, CancellationToken cancellationToken = default) => inner.ReadAsync(source, options, cancellationToken);

    public static FormatInfo Of(FormatInfo format, Type kind, params Type[] within) => new()
    {
        Id = format.Id,
        NameEn = format.NameEn,
        NameFr = format.NameFr,
        Versions = format.Versions,
        Extensions = format.Extensions,
        MediaTypes = format.MediaTypes,
        Reads = [kind, .. within],
        Writes = [kind],
        CodePrefix = format.CodePrefix,
        Codes = format.Codes,
        IsGeneral = format.IsGeneral,
    };
}
