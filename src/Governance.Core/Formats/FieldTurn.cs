namespace Governance.Core.Formats;

/// <summary>When a field is read.</summary>
public enum FieldTurn
{
    /// <summary>With its row, in the order of the layout.</summary>
    First,

    /// <summary>After all fields of the first turn, blank or not, because what it means depends on them.</summary>
    Late,

    /// <summary>
    /// Late, and only a check on what other fields say, such as a year beside a date: a cell that contradicts them is a
    /// finding.
    /// </summary>
    Check,
}
