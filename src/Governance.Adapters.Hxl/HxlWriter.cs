using System.Runtime.CompilerServices;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>
/// Writes records of one kind as a tagged table: of the kind that is named, else of the first record that has one. The others
/// are in the report.
/// </summary>
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
        var skipped = new LossCounter();
        var before = 0L;
        Record? first = null;
        var kind = named ?? Kinds.All[^1];
        while (first is null && await enumerator.MoveNextAsync().ConfigureAwait(false))
        {
            if ((named is null ? Kinds.All.FirstOrDefault(k => k.Is(enumerator.Current)) : named.Is(enumerator.Current) ? named : null) is { } own)
            {
                (kind, first) = (own, enumerator.Current);
                continue;
            }

            skipped.Add(enumerator.Current, "", LossReason.NotCarried);
            before++;
        }

        var report = await kind.Writer(first).WriteAsync(Rest(first, enumerator, cancellationToken), target, options with { Layout = kind.Id }, cancellationToken).ConfigureAwait(false);
        return before == 0 ? report : new WriteReport(report.Read + before, report.Written, Sum(report.Losses, skipped.Losses));
    }

    private static async IAsyncEnumerable<Record> Rest(Record? first, IAsyncEnumerator<Record> enumerator, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (first is null)
            yield break;
        yield return first;
        while (await enumerator.MoveNextAsync().ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return enumerator.Current;
        }
    }

    private static IReadOnlyList<FieldLoss> Sum(IReadOnlyList<FieldLoss> losses, IReadOnlyList<FieldLoss> more)
        => [.. losses.Concat(more).GroupBy(l => (l.RecordType, l.Field, l.Reason)).Select(g => g.First() with { Count = g.Sum(l => l.Count) })
            .OrderBy(l => l.RecordType, StringComparer.Ordinal).ThenBy(l => l.Field, StringComparer.Ordinal).ThenBy(l => l.Reason)];
}
