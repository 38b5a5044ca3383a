using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>A family of layouts that share a map.</summary>
internal abstract class Kind
{
    /// <summary>Names of its layouts.</summary>
    public abstract IReadOnlyList<string> Layouts { get; }

    /// <summary>How many columns of one of its layouts a header has; 0 where it is of none.</summary>
    public abstract int Matches(IReadOnlyList<string> header);

    /// <summary>
    /// Whether a header has a column that makes a record in one of its layouts: one that counts, or, where a row is a person, one
    /// that every file of the layout has.
    /// </summary>
    public abstract bool Counts(IReadOnlyList<string> header, string layout);

    /// <summary>Which columns of a header, by their positions, have a name that its layout knows; not those that are understood by their words alone, and none where the layout only takes people as displaced.</summary>
    public abstract Predicate<int> Names(IReadOnlyList<string> header);

    /// <summary>Whether a record is of the kind the map makes.</summary>
    public abstract bool Is(Record record);

    /// <summary>What is known of the columns of its layouts.</summary>
    public abstract TableLayout Columns { get; }

    /// <summary>Binds a table to the layout that is named, or that its header is of.</summary>
    public abstract BoundRows Bind(Table table, ReadOptions options);

    /// <summary>Writes records into a file.</summary>
    public abstract Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken);
}
