namespace Governance.Adapters.OperationalPresence;

/// <summary>What a column of a common operational dataset says.</summary>
internal enum CodPart
{
    /// <summary>Name of an administrative unit.</summary>
    Name,

    /// <summary>P-code of an administrative unit.</summary>
    Code,

    /// <summary>Year of the population.</summary>
    Year,

    /// <summary>How many people, in all or in a part.</summary>
    Population,

    /// <summary>Since when a place is on the list, or what it lies within: what only a list of places has.</summary>
    Validity,
}
