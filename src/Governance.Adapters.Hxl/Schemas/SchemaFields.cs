using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hxl;

/// <summary>The columns of a schema by what they say.</summary>
internal sealed class SchemaFields
{
    private static readonly (SchemaField Field, string Text, TagPattern Pattern)[] Known =
    [
        .. new (SchemaField Field, string Text)[]
        {
            (SchemaField.Tag, "#valid_tag"),
            (SchemaField.Severity, "#valid_severity"),
            (SchemaField.Required, "#valid_required-min-max"),
            (SchemaField.Least, "#valid_required+min"),
            (SchemaField.Most, "#valid_required+max"),
            (SchemaField.Datatype, "#valid_datatype-consistent"),
            (SchemaField.Consistent, "#valid_datatype+consistent"),
            (SchemaField.Min, "#valid_value+min"),
            (SchemaField.Max, "#valid_value+max"),
            (SchemaField.Whitespace, "#valid_value+whitespace"),
            (SchemaField.Regex, "#valid_value+regex"),
            (SchemaField.Spelling, "#valid_value+spelling"),
            (SchemaField.Outliers, "#valid_value+outliers"),
            (SchemaField.List, "#valid_value+list"),
            (SchemaField.Url, "#valid_value+url"),
            (SchemaField.ListTag, "#valid_value+target_tag"),
            (SchemaField.Case, "#valid_value+case"),
            (SchemaField.Unique, "#valid_unique-key"),
            (SchemaField.Key, "#valid_unique+key"),
            (SchemaField.Correlation, "#valid_correlation"),
        }.Select(k => (k.Field, k.Text, TagPattern.Parse(k.Text))),
    ];

    private readonly Dictionary<SchemaField, TaggedColumn> _columns = [];

    /// <summary>Finds the columns of a table.</summary>
    public SchemaFields(Table table)
    {
        foreach (var column in TaggedColumn.Of(table).Where(c => c.Tag.Name.StartsWith("#valid_", StringComparison.Ordinal)))
        {
            var meant = Known.Where(k => k.Pattern.Matches(column.Tag)).Select(k => k.Field).ToList();
            if (meant.Count != 1 || !_columns.TryAdd(meant[0], column))
                Unknown.Add(column);
        }
    }

    /// <summary>Columns that say something nobody knows, or that two columns say.</summary>
    public List<TaggedColumn> Unknown { get; } = [];

    /// <summary>Whether the table is a schema.</summary>
    public bool IsSchema => _columns.ContainsKey(SchemaField.Tag);

    /// <summary>The column as the standard spells it.</summary>
    public static string NameOf(SchemaField field) => Known.First(k => k.Field == field).Text.Split('-')[0];

    /// <summary>What a row says; null where it says nothing.</summary>
    public string? Text(CheckedRow row, SchemaField field)
        => _columns.TryGetValue(field, out var column) && row.TryText(column, out var text) ? text : null;

    /// <summary>Where a row says it.</summary>
    public Origin At(CheckedRow row, SchemaField field)
        => row.Row.Start with { CellColumn = _columns.TryGetValue(field, out var column) ? column.Column.Letters : null, Field = NameOf(field) };

    /// <summary>What a row says something about, in the order of the columns known.</summary>
    public IEnumerable<SchemaField> Filled(CheckedRow row) => _columns.Keys.Where(f => Text(row, f) is not null).Order();
}
