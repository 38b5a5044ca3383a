namespace Governance.Core.Comparison;

/// <summary>What is remembered of a record of the dataset before.</summary>
internal struct KnownRecord
{
    /// <summary>Where the hashes of its fields start.</summary>
    public int Start;

    /// <summary>How many there are.</summary>
    public int Count;

    /// <summary>Whether its id was minted.</summary>
    public bool IsMinted;

    /// <summary>Whether it is in the dataset after.</summary>
    public bool IsFound;
}
