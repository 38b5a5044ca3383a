using Governance.Core.Schemas;
using Parquet.Schema;

namespace Governance.Adapters.Parquet;

/// <summary>A field with the levels by which nested columns say how much of the way to a value is there.</summary>
internal sealed class Node
{
    private Node(SchemaField field, string pointer) => (Field, Pointer) = (field, pointer);

    /// <summary>The field.</summary>
    public SchemaField Field { get; }

    /// <summary>Where it is in a record, with <c>*</c> for indexes.</summary>
    public string Pointer { get; }

    /// <summary>Definition level of a value, or of an object or list that is there; an empty list has one less.</summary>
    public int Defined { get; private init; }

    /// <summary>Repetition level of a further item of a list.</summary>
    public int Repeated { get; private init; }

    /// <summary>The fields of an object, or the item of a list; empty for a value.</summary>
    public IReadOnlyList<Node> Inner { get; private init; } = [];

    /// <summary>All columns below, its own for a value.</summary>
    public IReadOnlyList<Column> Columns { get; private init; } = [];

    /// <summary>The tree of a field.</summary>
    public static Node Of(SchemaField field, Field column, string pointer)
    {
        IReadOnlyList<Node> inner = column switch
        {
            StructField fields => [.. field.Fields.Zip(fields.Fields, (f, c) => Of(f, c, $"{pointer}/{f.Name}"))],
            ListField list => [Of(field.Item!, list.Item, pointer + "/*")],
            _ => [],
        };
        return new Node(field, pointer)
        {
            Defined = column.MaxDefinitionLevel,
            Repeated = column.MaxRepetitionLevel,
            Inner = inner,
            Columns = column is DataField data ? [Column.Of(data, field.Kind)] : [.. inner.SelectMany(i => i.Columns)],
        };
    }
}
