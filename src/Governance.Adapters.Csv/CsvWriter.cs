using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Csv;

/// <summary>
/// Writes each kind of record as a file of its own with the descriptions beside them; where the output has no name, beside
/// which nothing can lie, the first kind alone, spelled as the text it came in, and the others are in the report.
/// </summary>
internal sealed class CsvWriter : FormatWriter
{
    public override FormatInfo Format => CsvFormat.Info;

    public override async Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(options);
        var only = options.Layout is { } layout ? Kinds.Get(layout) ?? throw new ArgumentException("The format has no layout of this name.", nameof(options)) : null;
        if (target.Name is null)
            return await WriteOneAsync(records, only, target, options, cancellationToken).ConfigureAwait(false);
        var files = new DescribedFiles(target, target.Name, options);
        await using var _ = files.ConfigureAwait(false);
        return await files.WriteAsync(records, only, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<WriteReport> WriteOneAsync(IAsyncEnumerable<Record> records, Kind? only, FormatTarget target, WriteOptions options, CancellationToken cancellationToken)
    {
        var enumerator = records.GetAsyncEnumerator(cancellationToken);
        await using var _ = enumerator.ConfigureAwait(false);
        var more = await enumerator.MoveNextAsync().ConfigureAwait(false);
        var output = target.CreateMain();
        await using var __ = output.ConfigureAwait(false);
        if ((only ?? (more ? Kinds.Of(enumerator.Current) : null)) is not { } kind)
            return new WriteReport(0, 0, []);
        var file = new TableFile(name: null, output);
        await using var ___ = file.ConfigureAwait(false);
        return await kind.WriteAsync(AllAsync(), file, options, keepsForm: true, cancellationToken).ConfigureAwait(false);

        async IAsyncEnumerable<Record> AllAsync()
        {
            for (; more; more = await enumerator.MoveNextAsync().ConfigureAwait(false))
                yield return enumerator.Current;
        }
    }
}
