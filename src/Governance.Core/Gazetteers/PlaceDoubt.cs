namespace Governance.Core.Gazetteers;

/// <summary>What speaks against a proposed p-code, or why there is none.</summary>
public enum PlaceDoubt
{
    /// <summary>A code without edition has no name beside it, and editions disagree on it.</summary>
    NoName,

    /// <summary>The record does not say in which country the place lies.</summary>
    NoCountry,

    /// <summary>No list of the country is loaded.</summary>
    NoList,

    /// <summary>No edition has the name at the level.</summary>
    NotInList,

    /// <summary>The list has the name, but its code has not the form of a p-code, as the numbers of Tajikistan have not.</summary>
    NoPCode,

    /// <summary>The name is nearly that of the list.</summary>
    Spelling,

    /// <summary>Several places of the list have the name.</summary>
    SeveralPlaces,

    /// <summary>The record does not say of which level the place is: a town and its district often have one name.</summary>
    LevelUnknown,

    /// <summary>The record says that the place lies in another unit than the list says.</summary>
    OtherParent,

    /// <summary>The record has no date, so the edition cannot be told.</summary>
    DateUnknown,

    /// <summary>The record is older than the first edition that is loaded.</summary>
    BeforeFirstEdition,

    /// <summary>Several editions were valid in the time of the record, and they disagree.</summary>
    SeveralEditions,

    /// <summary>Only an edition that was not valid at the time of the record has the name.</summary>
    OtherEdition,

    /// <summary>The record states a code, or an edition, that means another place.</summary>
    CodeDisagrees,
}
