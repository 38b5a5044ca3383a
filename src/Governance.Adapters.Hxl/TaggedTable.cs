using Governance.Adapters.Tabular;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>A table whose rows are read into records.</summary>
internal abstract class TaggedTable
{
    /// <summary>Keeps a row that is no data for the record behind it.</summary>
    public abstract void Pass(TableItem item);

    /// <summary>The records of a row of data, each behind the record of the indicator it is the first one of.</summary>
    public abstract IEnumerable<ReadItem> Read(TableItem item);

    /// <summary>What is to be said of the table once all its rows are read; null for nothing.</summary>
    public abstract ReadItem? End();
}
