namespace Governance.Adapters.Tabular;

/// <summary>A worksheet of a workbook.</summary>
/// <param name="Name">The name on its tab.</param>
/// <param name="Number">Its place among the tabs, from 1; sheets without cells, such as charts, are counted and not listed.</param>
/// <param name="IsHidden">Whether its tab is hidden.</param>
public sealed record XlsxSheet(string Name, int Number, bool IsHidden)
{
    /// <summary>The hidden name that marks such a sheet, in its own scope.</summary>
    internal const string AsideName = "_governance.aside";

    /// <summary>The hidden name that marks the findings of an annotated copy, so that the next copy replaces them.</summary>
    internal const string FindingsName = "_governance.findings";

    /// <summary>Whether it holds no data but speaks of the other sheets: the findings of an annotated copy, the instructions of a template.</summary>
    public bool IsAside { get; init; }

    /// <summary>Its merged cells in the order of the file; empty where they were not asked for.</summary>
    public IReadOnlyList<XlsxRange> Merged { get; init; } = [];
}
