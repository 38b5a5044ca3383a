using Governance.Adapters.Tabular;

namespace Governance.Adapters.Hxl;

/// <summary>A column of the table that is checked, with its tag.</summary>
/// <param name="Column">The column.</param>
/// <param name="Tag">Its tag.</param>
internal sealed record TaggedColumn(TableColumn Column, Tag Tag)
{
    /// <summary>The tag in canonical form: columns that agree in it are compared together.</summary>
    public string Spec { get; } = Tag.ToString();

    /// <summary>The columns of a table that have a tag.</summary>
    public static IReadOnlyList<TaggedColumn> Of(Table table)
        => [.. table.Columns.Select(c => Tag.Parse(c.Tag) is { } tag ? new TaggedColumn(c, tag) : null).OfType<TaggedColumn>()];
}
