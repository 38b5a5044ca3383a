using System.Net.Sockets;
using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Core.Testing.Tests.Toy;

internal sealed class ToyReader(ToyFormat toy) : FormatReader
{
    private readonly List<ReadItem> _kept = [];
    private int _rows;

    public override FormatInfo Format => toy.Info;

    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        FieldBinding<Incident>? binding = null;
        var isFirst = true;
        var limits = new TableLimits { MaxRowBytes = options.MaxRecordBytes };
        await foreach (var row in CsvTableReader.ReadAsync(source, limits, toy.Broken == KitCategory.Cancellation ? default : cancellationToken))
        {
            if (row.Cells.Count == 0)
            {
                yield return new ReadItem(null, new RowOrigin(row.Start), row.Findings);
                continue;
            }

            if (binding is not null)
            {
                var item = await ItemAsync(binding, row, isFirst);
                isFirst = false;
                if (toy.Broken == KitCategory.Memory)
                    _kept.Add(item);
                yield return item;
                continue;
            }

            if (!ToyFormat.IsOurs(row.Cells))
            {
                yield return new ReadItem(null, new RowOrigin(row.Start), [.. row.Findings, new Diagnostic(ToyDiagnostics.UnknownColumns) { Origin = row.Start }]);
                yield break;
            }

            binding = new FieldBinding<Incident>(toy.Map, toy.Map.Layouts[0], row.Cells);
            List<Diagnostic> findings = [.. row.Findings, .. binding.Absent.Select(c => new Diagnostic(ToyDiagnostics.MissingColumn, new DiagnosticArgument("field", c.Name)) { Origin = row.Start })];
            if (findings.Count > 0)
                yield return new ReadItem(null, new RowOrigin(row.Start), findings);
        }
    }

    private async Task<ReadItem> ItemAsync(FieldBinding<Incident> binding, TableRow row, bool isFirst)
    {
        _rows++;
        var start = toy.Broken == KitCategory.Origin ? row.Start with { Row = row.Start.Row + 1 } : row.Start;
        var number = toy.Broken == KitCategory.Concurrency ? _rows : row.Start.Row!.Value;
        if (toy.Broken == KitCategory.HostileInput && row.Cells.Any(c => c.Contains('\0', StringComparison.Ordinal)))
            throw new FormatException("A NUL.");
        var findings = row.Findings.ToList();
        var origin = new FieldOrigin<Incident>(binding, start);
        var incident = binding.Read(row.Cells, new FieldPlace(binding.Layout.Id, number, null), origin, findings);
        binding.KeepHeader(incident, isFirst);
        if (incident.Minted == true)
            findings.Add(new Diagnostic(ToyDiagnostics.NoId) { Pointer = "/id", Origin = origin.Locate("/id") });
        if (toy.Broken == KitCategory.DamagedValue)
        {
            findings.Clear();
            incident.Extensions?.Clear();
        }

        if (toy.Broken == KitCategory.FileRoundTrip)
            incident.Extensions?[ToyMap.Format].Remove("extra");
        if (toy.Broken == KitCategory.Privacy && incident.Place?.Name is { } name)
            findings.Add(new Diagnostic(ToyDiagnostics.NotConverted, new DiagnosticArgument("field", name)) { Origin = start });
        if (toy.Broken == KitCategory.Isolation)
            incident.Comment = await FollowAsync(incident.Comment);
        return new ReadItem(incident, origin, findings);
    }

    /// <summary>What no reader may do.</summary>
    private static async Task<string?> FollowAsync(string? text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address))
            return text;
        if (address.IsFile)
            return await File.ReadAllTextAsync(address.LocalPath);
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        return text;
    }
}
