namespace Governance.Core.Rules;

/// <summary>A place of the dataset, in the order of the dataset, with what is found there.</summary>
/// <param name="Place">The place.</param>
/// <param name="Index">Tells several findings of one record apart.</param>
internal readonly record struct PlaceInOrder(RecordPlace Place, int Index = -1) : IComparable<PlaceInOrder>
{
    public int CompareTo(PlaceInOrder other) => (Place.Input, Place.Ordinal, Index).CompareTo((other.Place.Input, other.Place.Ordinal, other.Index));
}
