using System.Text;
using System.Text.Json;
using Governance.Core.Schemas;
using Parquet.Schema;

namespace Governance.Adapters.Parquet;

/// <summary>A kind of record as nested columns, made from its schema.</summary>
internal sealed class KindTable
{
    private readonly Lazy<ParquetSchema> _columns;
    private readonly Lazy<Schema> _schema;

    /// <summary>Makes the table.</summary>
    /// <param name="type">The class of the record.</param>
    public KindTable(Type type)
    {
        Type = type;
        Id = JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name);
        _columns = new(() => new ParquetSchema(SchemaField.Of(type).Select(f => Column(f, f.Name)).ToArray()));
        _schema = new(() => Schema.Compile(Encoding.UTF8.GetBytes(PublishedFiles.Find(Id)!)));
    }

    /// <summary>The class of the record.</summary>
    public Type Type { get; }

    /// <summary>Its name in kebab-case.</summary>
    public string Id { get; }

    /// <summary>The columns of a file.</summary>
    public ParquetSchema Columns => _columns.Value;

    /// <summary>The schema of a record.</summary>
    public Schema Schema => _schema.Value;

    /// <summary>The fields with their levels and a buffer for each column.</summary>
    public IReadOnlyList<Node> Nodes() => [.. SchemaField.Of(Type).Zip(Columns.Fields, (f, c) => Node.Of(f, c, "/" + f.Name))];

    /// <summary>Every column may be without a value: what must be there is for the schema of the record to say.</summary>
    private static Field Column(SchemaField field, string name) => field.Kind switch
    {
        SchemaFieldKind.Object => new StructField(name, [.. field.Fields.Select(f => Column(f, f.Name))]),
        SchemaFieldKind.List => new ListField(name, Column(field.Item!, ListField.ElementName)),
        SchemaFieldKind.Integer => new DataField<int>(name, true),
        SchemaFieldKind.Number => new DataField<double>(name, true),
        SchemaFieldKind.Boolean => new DataField<bool>(name, true),
        _ => new DataField<string>(name, true),
    };
}
