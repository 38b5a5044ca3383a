namespace Governance.Adapters.Csv;

/// <summary>A file that was written, for its description.</summary>
/// <param name="Kind">The kind of its records.</param>
/// <param name="File">Its name.</param>
/// <param name="Header">Its header.</param>
/// <param name="Separator">What stands between its cells.</param>
internal sealed record DescribedTable(Kind Kind, string File, IReadOnlyList<string> Header, char Separator)
{
    /// <summary>The columns in their order; null where the column is none of the kind's.</summary>
    public IEnumerable<(string Name, CsvColumn? Column)> Columns
        => Header.Select(h => (h, Kind.Columns.FirstOrDefault(c => c.Name.Equals(h.Trim(), StringComparison.OrdinalIgnoreCase))));
}
