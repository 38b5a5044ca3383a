using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>
/// Writes records of several kinds, each kind as tables of its own: sheets of one workbook, or one file a kind. One kind is
/// written as its records come; the others wait in temporary files.
/// </summary>
/// <param name="records">The records.</param>
/// <param name="target">Where they go.</param>
/// <param name="only">The one kind that is wanted; null for all.</param>
/// <param name="options">How to write.</param>
internal sealed class KindsOutput(IAsyncEnumerator<Record> records, FormatTarget target, Kind? only, WriteOptions options) : IAsyncDisposable
{
    private readonly LossCounter _losses = new(HxlFormat.Id);
    private readonly OrderedDictionary<Kind, RecordSpool> _waiting = [];
    private readonly List<WriteReport> _reports = [];
    private (Kind Kind, Record Record)? _next;
    private HeldIndicators? _indicators;
    private long _skipped;

    private HeldIndicators Held => _indicators ??= new HeldIndicators(_losses, Indicators.IsMade, Indicators.Of);

    public async Task<WriteReport> WriteAsync(CancellationToken cancellationToken)
    {
        await AdvanceAsync(cancellationToken).ConfigureAwait(false);
        if (target.Name?.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) == true)
            await WriteBookAsync(cancellationToken).ConfigureAwait(false);
        else if (only is not null || target.Name is null)
            await WriteOneAsync(cancellationToken).ConfigureAwait(false);
        else
            await WriteFilesAsync(target.Name, cancellationToken).ConfigureAwait(false);
        Held.End();
        return new WriteReport(
            _reports.Sum(r => r.Read) + Held.Read + _skipped,
            _reports.Sum(r => r.Written) + Held.Written,
            [.. _reports.SelectMany(r => r.Losses).Concat(_losses.Losses).GroupBy(l => (l.RecordType, l.Field, l.Reason)).Select(g => g.First() with { Count = g.Sum(l => l.Count) })
                .OrderBy(l => l.RecordType, StringComparer.Ordinal).ThenBy(l => l.Field, StringComparer.Ordinal).ThenBy(l => l.Reason)]);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var spool in _waiting.Values)
            await spool.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Sheet after sheet, in the order the tables come in.</summary>
    private async Task WriteBookAsync(CancellationToken cancellationToken)
    {
        var output = target.CreateMain();
        await using var _ = output.ConfigureAwait(false);
        var file = new TableFile(target.Name, output);
        await using var __ = file.ConfigureAwait(false);
        do
            await WriteKindAsync(file, cancellationToken).ConfigureAwait(false);
        while (_next is not null);
        foreach (var (kind, spool) in _waiting)
            _reports.Add(await kind.WriteAsync(spool.ReadAsync(cancellationToken), file, options, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>One kind, where the output takes no other; the others are in the report.</summary>
    private async Task WriteOneAsync(CancellationToken cancellationToken)
    {
        only ??= _next?.Kind;
        var output = target.CreateMain();
        await using var _ = output.ConfigureAwait(false);
        var file = new TableFile(target.Name, output);
        await using var __ = file.ConfigureAwait(false);
        await WriteKindAsync(file, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The first kind waits for its name: it has the one that was asked for only if it is alone.</summary>
    private async Task WriteFilesAsync(string name, CancellationToken cancellationToken)
    {
        var first = _next?.Kind ?? Kinds.Usual;
        var copy = TemporaryFile.Create();
        await using var _ = copy.ConfigureAwait(false);
        var file = new TableFile(name, copy);
        await using (file.ConfigureAwait(false))
            await WriteKindAsync(file, cancellationToken).ConfigureAwait(false);
        copy.Position = 0;
        var main = _waiting.Count == 0 ? target.CreateMain() : target.Create(NameOf(first));
        await using (main.ConfigureAwait(false))
            await copy.CopyToAsync(main, cancellationToken).ConfigureAwait(false);
        foreach (var (kind, spool) in _waiting)
        {
            var output = target.Create(NameOf(kind));
            await using var __ = output.ConfigureAwait(false);
            var other = new TableFile(name, output);
            await using var ___ = other.ConfigureAwait(false);
            _reports.Add(await kind.WriteAsync(spool.ReadAsync(cancellationToken), other, options, cancellationToken).ConfigureAwait(false));
        }

        string NameOf(Kind kind) => $"{Path.GetFileNameWithoutExtension(name)}-{kind.Id}{Path.GetExtension(name)}";
    }

    private async Task WriteKindAsync(TableFile file, CancellationToken cancellationToken)
    {
        var kind = _next?.Kind ?? only ?? Kinds.Usual;
        _reports.Add(await kind.WriteAsync(OfKindAsync(kind, file.HasSheets, cancellationToken), file, options, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The records of a kind, up to a record that begins a sheet of another kind. Others wait.</summary>
    private async IAsyncEnumerable<Record> OfKindAsync(Kind kind, bool hasSheets, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (; _next is { } next; await AdvanceAsync(cancellationToken).ConfigureAwait(false))
        {
            if (next.Kind != kind && hasSheets && next.Kind.Begins(next.Record))
                yield break;
            Held.See(next.Record);
            if (next.Kind == kind)
                yield return next.Record;
            else
                await WaitAsync(next.Kind, next.Record, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask WaitAsync(Kind kind, Record record, CancellationToken cancellationToken)
    {
        if (!_waiting.TryGetValue(kind, out var spool))
            _waiting[kind] = spool = new RecordSpool();
        await spool.AddAsync(record, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Goes to the next record of a kind that is written.</summary>
    private async ValueTask AdvanceAsync(CancellationToken cancellationToken)
    {
        _next = null;
        while (_next is null && await records.MoveNextAsync().ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var record = records.Current;
            if (Held.Take(record))
                continue;
            if (Kinds.All.FirstOrDefault(k => k.Is(record)) is { } kind && (only is null || kind == only))
            {
                _next = (kind, record);
                continue;
            }

            _losses.Add(record, "", LossReason.NotCarried);
            _skipped++;
        }
    }
}
