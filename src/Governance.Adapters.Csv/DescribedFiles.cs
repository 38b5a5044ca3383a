using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Csv;

/// <summary>One file a kind of record, and what describes them.</summary>
/// <param name="target">Where they go.</param>
/// <param name="name">Name of the main output.</param>
/// <param name="options">How to write.</param>
internal sealed class DescribedFiles(FormatTarget target, string name, WriteOptions options) : IAsyncDisposable
{
    private readonly SortedDictionary<string, RecordSpool> _waiting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>?> _headers = [];
    private readonly LossCounter _losses = new(CsvFormat.Id);
    private readonly List<WriteReport> _reports = [];
    private readonly List<DescribedTable> _tables = [];

    private bool IsTabbed => name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);

    public async Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, Kind? only, CancellationToken cancellationToken)
    {
        // All kinds wait: what a file is called depends on whether its kind is alone.
        var skipped = 0L;
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var kind = Kinds.Of(record);
            if (only is null || kind == only)
            {
                await WaitAsync(kind, record, cancellationToken).ConfigureAwait(false);
                continue;
            }

            _losses.Add(record, "", LossReason.NotCarried);
            skipped++;
        }

        foreach (var (id, spool) in _waiting)
        {
            var kind = Kinds.Get(id)!;
            var file = _waiting.Count == 1 ? name : $"{Path.GetFileNameWithoutExtension(name)}-{id}{Path.GetExtension(name)}";
            await WriteAsync(kind, spool, file, _waiting.Count == 1 ? target.CreateMain() : target.Create(file), cancellationToken).ConfigureAwait(false);
        }

        if (_tables.Count == 0)
            await target.CreateMain().DisposeAsync().ConfigureAwait(false);
        else
            await DescribeAsync(cancellationToken).ConfigureAwait(false);
        return new WriteReport(
            _reports.Sum(r => r.Read) + skipped,
            _reports.Sum(r => r.Written),
            [.. _reports.SelectMany(r => r.Losses).Concat(_losses.Losses).OrderBy(l => l.RecordType, StringComparer.Ordinal).ThenBy(l => l.Field, StringComparer.Ordinal).ThenBy(l => l.Reason)]);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var spool in _waiting.Values)
            await spool.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask WaitAsync(Kind kind, Record record, CancellationToken cancellationToken)
    {
        if (!_waiting.TryGetValue(kind.Id, out var spool))
        {
            _waiting[kind.Id] = spool = new RecordSpool();
            _headers[kind.Id] = kind.HeaderOf(record);
        }

        await spool.AddAsync(record, cancellationToken).ConfigureAwait(false);
    }

    private async Task WriteAsync(Kind kind, RecordSpool spool, string file, Stream output, CancellationToken cancellationToken)
    {
        await using var _ = output.ConfigureAwait(false);
        // Whatever the file is called, it is text: by its ending only the separator is chosen.
        var table = new TableFile(IsTabbed ? ".tsv" : ".csv", output);
        await using var __ = table.ConfigureAwait(false);
        _reports.Add(await kind.WriteAsync(spool.ReadAsync(cancellationToken), table, options, keepsForm: false, cancellationToken).ConfigureAwait(false));
        _tables.Add(new DescribedTable(kind, file, _headers[kind.Id] ?? [.. kind.Columns.Select(c => c.Name)], IsTabbed ? '\t' : ','));
    }

    private async Task DescribeAsync(CancellationToken cancellationToken)
    {
        var language = options.Language == "fr" ? "fr" : "en";
        await PutAsync(DataPackage.FileName, DataPackage.Of(Path.GetFileNameWithoutExtension(name), _tables, language)).ConfigureAwait(false);
        await PutAsync(CsvwMetadata.FileName, CsvwMetadata.Of(_tables, language)).ConfigureAwait(false);

        async Task PutAsync(string file, byte[] json)
        {
            var output = target.Create(file);
            await using var _ = output.ConfigureAwait(false);
            await output.WriteAsync(json, cancellationToken).ConfigureAwait(false);
        }
    }
}
