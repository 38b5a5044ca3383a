namespace Governance.Core.Gazetteers;

/// <summary>What speaks for a proposed p-code.</summary>
public enum PlaceProof
{
    /// <summary>The list has the name, or one of its other spellings, at the level.</summary>
    Name,

    /// <summary>The code that the record states means a place of this name in the edition.</summary>
    Code,

    /// <summary>The place lies, by the list, in the unit that the record says it lies in.</summary>
    Parent,

    /// <summary>The edition was valid at the time of the record.</summary>
    Date,

    /// <summary>The code means the same in every edition that comes into question.</summary>
    EveryEdition,
}
