namespace Governance.Core.Rules;

/// <summary>A place within a record.</summary>
/// <param name="Place">The place.</param>
/// <param name="Pointer">Where it stands.</param>
/// <param name="OfPerson">Whether it says where a person is, was or goes.</param>
internal readonly record struct PlaceAt(Place Place, PointerTo Pointer, bool OfPerson);
