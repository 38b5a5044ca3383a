using Governance.Core.Comparison;

namespace Governance.Core.Cli.Reports;

/// <summary>What became of the records of two datasets.</summary>
internal sealed record DiffTotals
{
    /// <summary>Whether both datasets were read to their end: else nothing was compared.</summary>
    public bool IsWhole { get; init; }

    public long Added { get; init; }

    public long Removed { get; init; }

    public long Changed { get; init; }

    public long Same { get; init; }

    /// <summary>Records of either dataset that could not be compared, as their shape is wrong.</summary>
    public long NotCompared { get; init; }

    /// <summary>The totals with one change more.</summary>
    public DiffTotals With(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => this with { Added = Added + 1 },
        ChangeKind.Removed => this with { Removed = Removed + 1 },
        _ => this with { Changed = Changed + 1 },
    };
}
