namespace Governance.Core.Gazetteers;

/// <summary>An administrative unit as one edition of a list of places has it.</summary>
public sealed record PlaceUnit
{
    /// <summary>Its p-code, leading zeros and all.</summary>
    public required string Code { get; init; }

    /// <summary>Administrative level, 1 being the first below the country.</summary>
    public required int Level { get; init; }

    /// <summary>Its names in that edition: the list's own first, then those in other languages and former spellings.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>P-code of the unit it lies in, as the list says it; null at the first level.</summary>
    public string? Parent { get; init; }
}
