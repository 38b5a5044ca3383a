namespace Governance.Adapters.Tabular;

/// <summary>What a worksheet says a cell is. Text tables such as CSV have no kinds: all their cells are text.</summary>
public enum CellKind
{
    /// <summary>Nothing is in the cell.</summary>
    Blank,

    /// <summary>Text; a number shown as a share of a hundred too: <c>75%</c>.</summary>
    Text,

    /// <summary>A number; its text is the shortest that gives it back, with a point, without grouping.</summary>
    Number,

    /// <summary>A number shown as a date or a time; its text is ISO 8601, <c>2021-06-30</c> or <c>2021-06-30T14:05:00</c>.</summary>
    Date,

    /// <summary>A boolean; its text is <c>TRUE</c> or <c>FALSE</c>.</summary>
    Boolean,

    /// <summary>An error such as <c>#REF!</c>; its text is that word.</summary>
    Error,
}
