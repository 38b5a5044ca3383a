using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>Finds what spreadsheets did to the codes of a table.</summary>
internal sealed class CodeCells(Table table)
{
    private readonly TableColumn[] _columns = [.. table.Columns.Where(c => c.Use?.Kind is ColumnKind.Code or ColumnKind.AgeBand)];

    /// <summary>Adds what is wrong with the codes of a row.</summary>
    public void Add(TableRow row, ref List<Diagnostic>? findings)
    {
        foreach (var column in _columns)
        {
            if (column.Index >= row.Cells.Count || column.Cells.Missing.Contains(row.Cells[column.Index]))
                continue;
            var cell = row.Cells[column.Index];
            if (column.Use!.Codes?.Contains(cell.Trim()) == true)
                continue;
            var kind = row.Kinds?[column.Index] ?? CellKind.Text;
            var what = (column.Use.IsExact ? (row.Kinds is null ? column.Cells.IsRespelled : kind == CellKind.Date) && ExcelDamage.IsShownDate(cell, kind) : ExcelDamage.IsDate(cell, kind)) ? TabularDiagnostics.CodeTurnedDate
                : ExcelDamage.IsRounded(cell) ? TabularDiagnostics.RoundedCode
                : column.Use.Codes is { } codes && ExcelDamage.LostZeros(cell, codes) ? TabularDiagnostics.LostZero
                : null;
            if (what is not null)
                (findings ??= []).Add(new Diagnostic(what) { Origin = row.Start with { CellColumn = column.Letters } });
        }
    }
}
