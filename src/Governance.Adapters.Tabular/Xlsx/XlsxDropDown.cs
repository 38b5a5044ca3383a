namespace Governance.Adapters.Tabular;

/// <summary>A column whose cells are chosen from a list that stands on another sheet.</summary>
/// <param name="Column">The column, from 0; all rows below the header are meant.</param>
/// <param name="ListSheet">The name of the sheet with the list; it may be hidden, and written before or after.</param>
/// <param name="List">The cells of the list: one column.</param>
public sealed record XlsxDropDown(int Column, string ListSheet, XlsxRange List)
{
    /// <summary>Whether anything but the list is refused; else the spreadsheet asks.</summary>
    public bool IsStrict { get; init; }
}
