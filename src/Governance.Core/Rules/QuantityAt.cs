namespace Governance.Core.Rules;

/// <summary>A quantity within a record.</summary>
/// <param name="Quantity">The quantity.</param>
/// <param name="Pointer">Where it stands.</param>
/// <param name="IsCount">Whether it counts people, households, cases or movements, whatever unit it states.</param>
internal readonly record struct QuantityAt(Quantity Quantity, PointerTo Pointer, bool IsCount);
