using Governance.Adapters.Tabular;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>A table whose rows are read into records.</summary>
internal abstract class TaggedTable
{
    /// <summary>Keeps a row that is no data for the record behind it.</summary>
    public abstract void Pass(TableItem item);

    /// <summary>The record of a row of data.</summary>
    public abstract ReadItem Read(TableItem item);
}
