using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Csv;

/// <summary>A kind of record and its table.</summary>
/// <param name="type">The class of the record.</param>
/// <param name="id">Its name in kebab-case, which is the name of its layout too.</param>
internal abstract class Kind(Type type, string id)
{
    private readonly Lazy<IReadOnlyList<CsvColumn>> _columns = new(() => CsvColumn.Of(type));

    public Type Type => type;

    public string Id => id;

    /// <summary>The columns of a new table.</summary>
    public IReadOnlyList<CsvColumn> Columns => _columns.Value;

    /// <summary>Binds a table.</summary>
    public abstract TableBinding Bind(Table table, ReadOptions options);

    /// <summary>The header a record came under, where it is not the one of a new table; else null.</summary>
    public abstract IReadOnlyList<string>? HeaderOf(Record record);

    /// <summary>Writes records of the kind; those of others are reported as lost.</summary>
    /// <param name="records">The records.</param>
    /// <param name="file">Where they go.</param>
    /// <param name="options">How to write.</param>
    /// <param name="keepsForm">Whether the text is spelled as the one that the records came in.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public abstract Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, TableFile file, WriteOptions options, bool keepsForm, CancellationToken cancellationToken);
}
