namespace Governance.Core.Gazetteers;

/// <summary>A place or unit of a record that can have a p-code.</summary>
/// <param name="Pointer">Where it stands.</param>
/// <param name="Country">Country; null where the record does not say.</param>
/// <param name="Level">Level; null where the record does not say.</param>
/// <param name="Name">Name as given.</param>
/// <param name="Code">P-code it has.</param>
/// <param name="Parents">Units around it that are stated, from the nearest.</param>
/// <param name="Set">Gives it a p-code, and the country that it is of.</param>
internal sealed record PlaceSlot(string Pointer, CountryCode? Country, int? Level, string? Name, PCode? Code, IReadOnlyList<AdminUnit> Parents, Action<PCode, CountryCode> Set);
