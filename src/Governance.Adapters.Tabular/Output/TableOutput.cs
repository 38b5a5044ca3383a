namespace Governance.Adapters.Tabular;

/// <summary>A text or a workbook that takes tables row by row.</summary>
internal abstract class TableOutput : IAsyncDisposable
{
    /// <summary>Whether more than one table fits in.</summary>
    public abstract bool HasSheets { get; }

    /// <summary>Chooses by the name of the output.</summary>
    /// <param name="name">The name; null for none.</param>
    /// <param name="output">The output; it stays open.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="dialect">How a text is to be spelled; absent means RFC 4180.</param>
    /// <param name="json">Which list in JSON is a table of the format.</param>
    public static TableOutput Of(string? name, Stream output, string language, TextDialect? dialect, JsonForm json)
    {
        if (json != JsonForm.None && name?.EndsWith(".json", StringComparison.OrdinalIgnoreCase) == true)
            return json == JsonForm.Rows ? new JsonOutput(output) : new ObjectsOutput(output, json == JsonForm.Nested);
        if (name?.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) == true)
            return new WorkbookOutput(output, language);
        var isTabbed = name?.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) == true;
        return new TextOutput(output, dialect ?? TextDialect.Rfc4180 with { Separator = isTabbed ? '\t' : ',' });
    }

    /// <summary>Number of the first row of data.</summary>
    public virtual int FirstRow(ITablePlan plan) => plan.Head.Count + 1;

    /// <summary>Begins a table.</summary>
    /// <returns>The name of its sheet; null where there are none.</returns>
    public abstract ValueTask<string?> BeginAsync(ITablePlan plan, CancellationToken cancellationToken);

    /// <summary>Writes a row of data.</summary>
    public abstract ValueTask WriteAsync(IReadOnlyList<string> cells, CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
