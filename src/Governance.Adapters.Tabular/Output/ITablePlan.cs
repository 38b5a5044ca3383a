using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>What an output needs to know of a table, whatever its records are.</summary>
internal interface ITablePlan
{
    /// <summary>The sheet it came from; null where it has no name.</summary>
    string? Sheet { get; }

    /// <summary>The name of a new sheet; null where the layout gives none.</summary>
    string? NewSheet { get; }

    /// <summary>The rows above the data; the last one names the columns. None where the source had none.</summary>
    IReadOnlyList<IReadOnlyList<string>> Head { get; }

    /// <summary>The names of the columns.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>How the cells of each column are spelled in the source; empty for a new table.</summary>
    IReadOnlyList<CellDialect?> Spelling { get; }

    /// <summary>What the cells of each column are; null where the map does not know it.</summary>
    IReadOnlyList<ColumnKind?> Kinds { get; }
}
