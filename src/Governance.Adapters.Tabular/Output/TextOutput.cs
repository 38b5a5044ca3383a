namespace Governance.Adapters.Tabular;

/// <summary>A table as text.</summary>
internal sealed class TextOutput(Stream output, TextDialect dialect) : TableOutput
{
    private readonly CsvTableWriter _writer = new(output, dialect);

    public override bool HasSheets => false;

    public override async ValueTask<string?> BeginAsync(ITablePlan plan, CancellationToken cancellationToken)
    {
        foreach (var row in plan.Head)
            await _writer.WriteAsync(row, cancellationToken).ConfigureAwait(false);
        return null;
    }

    public override ValueTask WriteAsync(IReadOnlyList<string> cells, CancellationToken cancellationToken) => _writer.WriteAsync(cells, cancellationToken);

    public override ValueTask DisposeAsync() => _writer.DisposeAsync();
}
