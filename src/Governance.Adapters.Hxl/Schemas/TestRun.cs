using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hxl;

/// <summary>A test on its way through a table: all rows once to learn from, where it needs that, then all rows to judge.</summary>
internal abstract class TestRun
{
    /// <summary>What the columns alone show, before any row.</summary>
    public virtual IEnumerable<Diagnostic> Begin() => [];

    /// <summary>Learns from a row.</summary>
    public virtual void Scan(CheckedRow row)
    {
    }

    /// <summary>Ends the learning.</summary>
    public virtual void EndScan()
    {
    }

    /// <summary>Judges a row.</summary>
    public abstract void Check(CheckedRow row, List<Diagnostic> findings);

    /// <summary>What is to be said at the end of the table.</summary>
    public virtual IEnumerable<Diagnostic> End() => [];
}
