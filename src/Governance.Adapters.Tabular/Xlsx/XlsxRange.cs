namespace Governance.Adapters.Tabular;

/// <summary>A rectangle of cells that are shown as one; its first cell holds the value.</summary>
/// <param name="FirstRow">Its first row, from 1.</param>
/// <param name="FirstColumn">Its first column, from 0.</param>
/// <param name="LastRow">Its last row, from 1.</param>
/// <param name="LastColumn">Its last column, from 0.</param>
public readonly record struct XlsxRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn);
