using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>The names a map is bound by, and what people read above them.</summary>
/// <param name="Names">The tag of each column as spelled; where it has none, its header.</param>
/// <param name="Titles">The cells of the row above the tags; empty where there is none.</param>
internal sealed record Header(IReadOnlyList<string> Names, IReadOnlyList<string> Titles)
{
    public static Header Of(Table table)
        => new(Heads.Names(table), TitlesIn([.. table.Head.Rows.Select(r => r.Row.Cells)]));

    /// <summary>The header that a reader kept with the first record of its table; null where the record is none.</summary>
    public static Header? Of<T>(FieldMap<T> map, T record)
        where T : Record
        => map.HeaderOf(record) is { } names ? new Header(names, TitlesIn(TableForm.Of(record, HxlFormat.Id)?.Head ?? [])) : null;

    /// <summary>What stands above a column; null where nothing does.</summary>
    public string? Title(int column) => column >= 0 && column < Titles.Count && Titles[column].Trim() is { Length: > 0 } title ? title : null;

    /// <summary>The tags are the last row above the data.</summary>
    private static IReadOnlyList<string> TitlesIn(IReadOnlyList<IReadOnlyList<string>> head) => head.Count < 2 ? [] : head[^2];
}
