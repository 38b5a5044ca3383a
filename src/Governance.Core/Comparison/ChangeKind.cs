namespace Governance.Core.Comparison;

/// <summary>What happened to a record or a field between two datasets.</summary>
public enum ChangeKind
{
    /// <summary>It is in the dataset after alone.</summary>
    Added,

    /// <summary>It is in the dataset before alone.</summary>
    Removed,

    /// <summary>It is in both and says something else.</summary>
    Changed,

    /// <summary>The items of a list, known by their ids, stand in another order; for fields alone.</summary>
    Reordered,
}
