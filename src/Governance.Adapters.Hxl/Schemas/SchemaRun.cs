using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>A schema on its way through an input. Rules that must know the whole table first have it read twice.</summary>
internal sealed class SchemaRun
{
    private readonly HxlSchema _schema;
    private readonly SchemaMemory _memory = new();
    private readonly Fingerprint _fingerprint = new();

    private SchemaRun(string name, HxlSchema schema)
    {
        _schema = schema;
        About = schema.Findings.Count == 0 ? null : new ReadItem(null, new RowOrigin(new Origin { Input = name }), schema.Findings);
    }

    /// <summary>What was found in the schema itself; null where there is nothing.</summary>
    public ReadItem? About { get; }

    /// <summary>Reads the schema that the options name; null where they name none.</summary>
    public static async Task<SchemaRun?> OpenAsync(FormatSource source, ReadOptions options, CancellationToken cancellationToken)
    {
        if (options.Schema is not { } name)
            return null;
        var lists = new ListFiles([.. source.Companions.Where(c => c.Name != name)], options.MaxRecordBytes);
        var schema = source.Companions.FirstOrDefault(c => c.Name == name) is { } companion
            ? await SchemaReader.ReadAsync(companion, lists, options.MaxRecordBytes, cancellationToken).ConfigureAwait(false)
            : new HxlSchema([], [new Diagnostic(SchemaDiagnostics.NoSchema) { Origin = new Origin { Input = name } }]);
        return new SchemaRun(name, schema);
    }

    /// <summary>Whether the rows of a table are checked.</summary>
    public bool Checks(Table table) => _schema.Rules.Count > 0 && table.Head.TagRow is not null;

    /// <summary>The rows of an input, each with what the rules find in it.</summary>
    public async IAsyncEnumerable<TableItem> CheckAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var scanned = _schema.NeedsScan ? await ScanAsync(source, options, cancellationToken).ConfigureAwait(false) : [];
        Table? table = null;
        TableRun? run = null;
        await foreach (var item in HxlReader.ItemsAsync(source, options, cancellationToken).ConfigureAwait(false))
        {
            if (item.Table != table)
            {
                if (End(source, table, run) is { } end)
                    yield return end;
                table = item.Table;
                run = scanned.TryDequeue(out var learnt) ? learnt : Begin(table);
            }

            yield return run!.Check(item);
        }

        if (End(source, table, run) is { } last)
            yield return last;
    }

    /// <summary>Reads all tables once, for the rules that must know the whole; the input then begins anew.</summary>
    private async Task<Queue<TableRun>> ScanAsync(FormatSource source, ReadOptions options, CancellationToken cancellationToken)
    {
        var runs = new Queue<TableRun>();
        Table? table = null;
        TableRun? run = null;
        await using var first = (await source.OpenSeekableAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        await foreach (var item in HxlReader.ItemsAsync(source, options with { Parts = null }, cancellationToken).ConfigureAwait(false))
        {
            if (item.Table != table)
            {
                run?.EndScan();
                (table, run) = (item.Table, Begin(item.Table));
                runs.Enqueue(run);
            }

            run!.Scan(item);
        }

        run?.EndScan();
        await using var second = (await source.OpenSeekableAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        return runs;
    }

    private TableRun Begin(Table table) => new(_schema, table, _memory, _fingerprint);

    /// <summary>What is to be said behind the last row of a table; null where there is nothing.</summary>
    private static TableItem? End(FormatSource source, Table? table, TableRun? run)
    {
        if (table is null || run?.End() is not { Count: > 0 } findings)
            return null;
        return new TableItem(table, new TableRow(new Origin { Input = source.Name, Sheet = table.Sheet }, [], findings), RowRole.Unread, findings);
    }
}
