using Governance.Adapters.Tabular;
using Governance.Core.Formats;

namespace Governance.Core.Testing.Tests.Toy;

internal sealed class ToyWriter(ToyFormat toy) : FormatWriter
{
    public override FormatInfo Format => toy.Info;

    public override async Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
    {
        FieldRowWriter<Incident>? rows = null;
        await using var output = target.CreateMain();
        await using var writer = new CsvTableWriter(output);
        await foreach (var record in records)
        {
            if (toy.Broken != KitCategory.Cancellation)
                cancellationToken.ThrowIfCancellationRequested();
            if (rows is null)
            {
                rows = Begin(record as Incident, options);
                await writer.WriteAsync(rows.Binding.Header, CancellationToken.None);
            }

            if (rows.Row(record) is not { } row)
                continue;
            if (toy.Broken == KitCategory.RecordRoundTrip)
                row[4] = row[4].Length > 10 ? row[4][..10] : row[4];
            await writer.WriteAsync(row, CancellationToken.None);
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (rows is null)
            await writer.WriteAsync(Begin(null, options).Binding.Header, cancellationToken);
        var report = rows?.Report ?? new WriteReport(0, 0, []);
        return toy.Broken == KitCategory.Losses ? report with { Losses = [.. report.Losses.Where(l => l.Field != "/description")] } : report;
    }

    private FieldRowWriter<Incident> Begin(Incident? first, WriteOptions options)
    {
        var header = first is null ? null : toy.Map.HeaderOf(first);
        return new FieldRowWriter<Incident>(toy.Info, new FieldBinding<Incident>(toy.Map, toy.Map.Layouts[0], header), options, firstRow: 2) { Carries = ToyMap.Carries };
    }
}
