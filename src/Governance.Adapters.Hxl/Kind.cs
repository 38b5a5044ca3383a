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

    /// <summary>Whether a record is of this kind.</summary>
    public abstract bool Is(Record record);

    /// <summary>Binds a table.</summary>
    public abstract TaggedTable Bind(Table table, IReadOnlyList<string> header, ReadOptions options);

    /// <summary>A writer for the header of a first record, or for a new one.</summary>
    public abstract FormatWriter Writer(Record? first);
}
