using Governance.Adapters.Tabular;
using Governance.Core.Formats;

namespace Governance.Adapters.Kobo;

/// <summary>A table of submissions whose rows are read into records.</summary>
internal abstract class SubmissionTable
{
    /// <summary>Whether a column of it fills a field.</summary>
    public abstract bool IsMapped { get; }

    /// <summary>Keeps a row that is no data for the record behind it.</summary>
    public abstract void Pass(TableItem item);

    /// <summary>The record of a submission.</summary>
    public abstract ReadItem Read(TableItem item);
}
