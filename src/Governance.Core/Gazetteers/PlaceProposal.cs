namespace Governance.Core.Gazetteers;

/// <summary>A p-code proposed for a place of a record, or why none is.</summary>
public sealed record PlaceProposal
{
    /// <summary>JSON pointer of the place or unit in the record.</summary>
    public required string Pointer { get; init; }

    /// <summary>The proposed code with its edition; without one where it means the same in all. Null where nothing is proposed.</summary>
    public PCode? Code { get; init; }

    /// <summary>The country whose list has it; null where nothing is proposed.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The unit as the list has it; null where nothing is proposed.</summary>
    public PlaceUnit? Unit { get; init; }

    /// <summary>Other codes that come into question.</summary>
    public IReadOnlyList<PCode> Others { get; init; } = [];

    /// <summary>What speaks for it.</summary>
    public IReadOnlyList<PlaceProof> Proofs { get; init; } = [];

    /// <summary>What speaks against it, or why there is none; empty where it is certain.</summary>
    public IReadOnlyList<PlaceDoubt> Doubts { get; init; } = [];

    /// <summary>Whether nothing speaks against it: such a proposal may be applied.</summary>
    public bool IsCertain => Code is not null && Doubts.Count == 0;
}
