using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>A kind of record a tagged table may hold.</summary>
internal abstract class Kind
{
    /// <summary>Name of the layout.</summary>
    public abstract string Id { get; }

    /// <summary>Whether a table with these tags holds such records.</summary>
    public abstract bool IsOf(IReadOnlyList<Tag> tags);

    /// <summary>Whether a record is of the kind.</summary>
    public abstract bool Is(Record record);

    /// <summary>Whether a record is the first one of a table of the kind, and tells how that was made.</summary>
    public bool Begins(Record record) => record.Source?.Format == $"{HxlFormat.Id}/{Id}" && TableForm.Of(record, HxlFormat.Id) is not null;

    /// <summary>Binds a table to the map of its tags.</summary>
    /// <param name="table">The table.</param>
    /// <param name="ordinal">Which of the tables of its input it is, from 1.</param>
    /// <param name="options">What the caller knows of the input.</param>
    public abstract TaggedTable Bind(Table table, int ordinal, ReadOptions options);

    /// <summary>Writes tables of the kind, with the header that their first records came under, else the one of a new table.</summary>
    public abstract Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, TableFile file, WriteOptions options, CancellationToken cancellationToken);
}
