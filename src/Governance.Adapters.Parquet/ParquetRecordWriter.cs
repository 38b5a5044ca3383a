using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Adapters.Parquet;

/// <summary>Writes each kind of record as a file of its own; where the output has no name, the first kind alone, and the others are in the report.</summary>
internal sealed class ParquetRecordWriter : FormatWriter
{
    public override FormatInfo Format => ParquetFormat.Info;

    public override async Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(options);
        var only = options.Layout is { } layout ? ParquetFormat.Kinds.FirstOrDefault(k => k.Id == layout) ?? throw new ArgumentException("The format has no layout of this name.", nameof(options)) : null;
        var outputs = new List<KindOutput>();
        try
        {
            var (read, written) = (0L, 0L);
            var losses = new LossCounter();
            await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                ArgumentNullException.ThrowIfNull(record, nameof(records));
                read++;
                var kind = ParquetFormat.Kinds.First(k => k.Type == record.GetType());
                only ??= target.Name is null ? kind : null;
                if (only is not null && kind != only)
                {
                    losses.Add(record, "", LossReason.NotCarried);
                    continue;
                }

                if (WriteGate.Pass(record, Format.ImpliedAudience, options, losses) is not { } admitted)
                    continue;
                var output = outputs.Find(o => o.Kind == kind);
                if (output is null)
                    outputs.Add(output = new KindOutput(kind, losses));
                await output.AddAsync(admitted, cancellationToken).ConfigureAwait(false);
                written++;
            }

            await CopyAsync(outputs, target, only, losses, cancellationToken).ConfigureAwait(false);
            return new WriteReport(read, written, losses.Losses);
        }
        finally
        {
            foreach (var output in outputs)
                await output.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Gives the files their places. Where nothing was written, an empty table says so.</summary>
    private static async Task CopyAsync(List<KindOutput> outputs, FormatTarget target, KindTable? only, LossCounter losses, CancellationToken cancellationToken)
    {
        if (outputs.Count == 0)
            outputs.Add(new KindOutput(only ?? ParquetFormat.Kinds[0], losses));
        foreach (var output in outputs)
        {
            var file = outputs.Count == 1 ? target.CreateMain() : target.Create($"{Path.GetFileNameWithoutExtension(target.Name)}-{output.Kind.Id}{Path.GetExtension(target.Name)}");
            await using var _ = file.ConfigureAwait(false);
            await output.CopyToAsync(file, cancellationToken).ConfigureAwait(false);
        }
    }
}
