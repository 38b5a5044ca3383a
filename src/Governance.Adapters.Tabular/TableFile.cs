namespace Governance.Adapters.Tabular;

/// <summary>
/// A file that takes tables one after the other, of one kind of record or several: the sheets of a workbook where its name
/// ends in <c>.xlsx</c>, else one table.
/// </summary>
/// <param name="name">Name of the file, by whose ending its form is chosen; null where there is none.</param>
/// <param name="output">Where it goes; it stays open.</param>
public sealed class TableFile(string? name, Stream output) : IAsyncDisposable
{
    private TableOutput? _output;

    /// <summary>Its name; null where there is none.</summary>
    internal string? Name => name;

    /// <summary>Whether more than one table fits in.</summary>
    public bool HasSheets => name?.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>How many tables were begun.</summary>
    internal int Tables { get; private set; }

    /// <summary>Ends the file.</summary>
    /// <returns>When all is written.</returns>
    public ValueTask DisposeAsync() => _output?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Begins a table; the first one says how a text is spelled.</summary>
    /// <returns>The name of its sheet; null where there are none.</returns>
    internal ValueTask<string?> BeginAsync(ITablePlan plan, string language, TextDialect? dialect, JsonForm json, CancellationToken cancellationToken)
    {
        _output ??= TableOutput.Of(name, output, language, dialect, json);
        Tables++;
        return _output.BeginAsync(plan, cancellationToken);
    }

    /// <summary>Number of the first row of data of the table that was begun.</summary>
    internal int FirstRow(ITablePlan plan) => _output!.FirstRow(plan);

    /// <summary>Writes a row of data of the table that was begun.</summary>
    internal ValueTask WriteAsync(IReadOnlyList<string> cells, CancellationToken cancellationToken) => _output!.WriteAsync(cells, cancellationToken);
}
