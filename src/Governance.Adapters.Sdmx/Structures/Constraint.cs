namespace Governance.Adapters.Sdmx;

/// <summary>What a structure, flow or agreement allows of what its code lists and formats would.</summary>
/// <param name="Selections">What it says of single components; each holds by itself.</param>
/// <param name="KeySets">What it says of components together.</param>
internal sealed record Constraint(IReadOnlyList<CodeSelection> Selections, IReadOnlyList<KeySet> KeySets)
{
    /// <summary>Whether another one says the same in the same order.</summary>
    public bool IsSame(Constraint other)
        => Selections.Count == other.Selections.Count && Selections.Zip(other.Selections).All(s => s.First.IsSame(s.Second))
            && KeySets.Count == other.KeySets.Count && KeySets.Zip(other.KeySets).All(k => k.First.IsSame(k.Second));
}
