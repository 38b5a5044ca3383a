using System.Runtime.CompilerServices;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Writes a table of one of the kinds of records a format has: the one of the layout asked for, else of the first record.
/// Records of the others are in the report.
/// </summary>
/// <param name="format">The format.</param>
/// <param name="choose">The writer for the layout asked for, null for none, and the first record, null where there is none.</param>
public sealed class FirstRecordWriter(FormatInfo format, Func<string?, Record?, FormatWriter> choose) : FormatWriter
{
    /// <inheritdoc/>
    public override FormatInfo Format => format;

    /// <inheritdoc/>
    public override async Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(options);
        var enumerator = records.GetAsyncEnumerator(cancellationToken);
        await using var _ = enumerator.ConfigureAwait(false);
        var more = await enumerator.MoveNextAsync().ConfigureAwait(false);
        var writer = choose(options.Layout, more ? enumerator.Current : null);
        return await writer.WriteAsync(AllAsync(enumerator, more, cancellationToken), target, options, cancellationToken).ConfigureAwait(false);
    }

    private static async IAsyncEnumerable<Record> AllAsync(IAsyncEnumerator<Record> records, bool more, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (; more; more = await records.MoveNextAsync().ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return records.Current;
        }
    }
}
