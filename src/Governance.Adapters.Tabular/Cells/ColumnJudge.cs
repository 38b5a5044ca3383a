using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Decides how the cells of each column are spelled: by what the caller says, by the column itself, by its header
/// (<c>Date (jj/mm/aaaa)</c>), by the other columns of the table where these agree, and by the separator of the file. What nothing decides is a finding.
/// </summary>
internal static class ColumnJudge
{
    /// <summary>Sets use and dialect of all columns.</summary>
    /// <returns>What stays ambiguous, where it first shows.</returns>
    public static List<Diagnostic> Judge(Table table, IReadOnlyList<TableRow> data, TableLayout layout, ReadOptions options, out bool[] numeric)
    {
        var evidence = new ColumnEvidence[table.Columns.Count];
        for (var c = 0; c < evidence.Length; c++)
        {
            table.Columns[c].Use = layout.Use?.Invoke(table.Columns[c]);
            evidence[c] = new ColumnEvidence(table.Columns[c].Use is { IsExact: true, Kind: ColumnKind.Date });
        }

        var isRespelled = table.Dialect?.Separator == ';';
        foreach (var row in data)
        {
            for (var c = 0; c < Math.Min(row.Cells.Count, evidence.Length); c++)
            {
                if (Missing(table.Columns[c], layout).Contains(row.Cells[c]))
                    continue;
                isRespelled |= table.Columns[c].Use is { IsExact: true, Kind: ColumnKind.YesNo } && row.Cells[c] is not ("true" or "false");
                evidence[c].Add(row.Cells[c], row.Kinds?[c] ?? CellKind.Text, c, row.Start);
            }
        }

        // A table that a program spelled has texts that a spreadsheet leaves alone: of it only the columns that the spreadsheet spells anew are heard.
        var isOurs = table.Columns.Any(c => c.Use is { IsExact: true });
        IEnumerable<TableColumn> Heard(ColumnKind kind) => table.Columns.Where(c => !isOurs || (c.Use is { IsExact: true } use && use.Kind == kind));
        var decimals = Only(Heard(ColumnKind.Number).Select(c => evidence[c.Index].Decimal));
        // Programs pair the two: a country that writes decimals with a comma separates cells with a semicolon.
        if (decimals is null && !Heard(ColumnKind.Number).Any(c => evidence[c.Index].HasBoth))
            decimals = table.Dialect?.Separator switch { ',' => DecimalMark.Point, ';' => DecimalMark.Comma, _ => null };
        var dates = Only(Heard(ColumnKind.Date).Select(c => Declared(c.Name) ?? evidence[c.Index].Dates));
        isRespelled |= isOurs && Heard(ColumnKind.Date).Any(c => evidence[c.Index].Dates is not null || evidence[c.Index].EitherDate is not null);
        var findings = new List<Diagnostic>();
        numeric = new bool[evidence.Length];
        foreach (var column in table.Columns)
        {
            var own = evidence[column.Index];
            var mark = options.DecimalMark ?? own.Decimal ?? decimals;
            var order = options.Dates ?? Declared(column.Name) ?? own.Dates ?? dates;
            var kind = column.Use?.Kind ?? (own.IsNumber ? ColumnKind.Number : own.IsDate ? ColumnKind.Date : ColumnKind.Text);
            column.Cells = new CellDialect { Kind = kind, Decimal = mark ?? DecimalMark.Point, Dates = order, Missing = Missing(column, layout), IsExact = column.Use?.IsExact == true, IsRespelled = isRespelled, Years = own.Years };
            numeric[column.Index] = kind == ColumnKind.Number || (column.Use is null && own.IsNumber);
            if (kind == ColumnKind.Number && mark is null && own.EitherNumber is { } number)
                findings.Add(new Diagnostic(TabularDiagnostics.AmbiguousNumber) { Origin = number });
            if (kind is ColumnKind.Date or ColumnKind.Period && order is null && own.EitherDate is { } date)
                findings.Add(new Diagnostic(TabularDiagnostics.AmbiguousDate) { Origin = date });
        }

        return findings;
    }

    private static MissingMarkers Missing(TableColumn column, TableLayout layout) => column.Use?.Missing ?? layout.Missing;

    /// <summary>The order that a column name spells out, such as <c>(dd/mm/yyyy)</c> or <c>jj-mm-aaaa</c>.</summary>
    private static DayMonthOrder? Declared(string name)
    {
        Span<char> letters = stackalloc char[64];
        var length = 0;
        foreach (var c in name)
        {
            if (char.IsAsciiLetter(c) && length < letters.Length)
                letters[length++] = char.ToLowerInvariant(c);
        }

        var text = (ReadOnlySpan<char>)letters[..length];
        return text.Contains("ddmmyy", StringComparison.Ordinal) || text.Contains("jjmmaa", StringComparison.Ordinal) ? DayMonthOrder.DayFirst
            : text.Contains("mmddyy", StringComparison.Ordinal) || text.Contains("mmjjaa", StringComparison.Ordinal) ? DayMonthOrder.MonthFirst
            : null;
    }

    /// <summary>What all say who say anything; null where nobody does or they differ.</summary>
    private static T? Only<T>(IEnumerable<T?> sayings)
        where T : struct, Enum
    {
        var distinct = sayings.OfType<T>().Distinct().Take(2).ToList();
        return distinct.Count == 1 ? distinct[0] : null;
    }
}
