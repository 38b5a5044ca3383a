namespace Governance.Adapters.Sdmx;

/// <summary>A flow with its data structure, or an agreement with its flow.</summary>
/// <param name="Reference">What it is cited by.</param>
/// <param name="Cited">What it is of.</param>
/// <param name="Dimensions">
/// The dimensions it has of those of its structure; null for all. Of a structure that may get more of them (SDMX 3.1), a flow says which
/// it has, so that its data stay as they are.
/// </param>
internal sealed record Flow(StructureRef Reference, StructureRef Cited, HashSet<string>? Dimensions)
{
    /// <summary>Whether another one says the same.</summary>
    public bool IsSame(Flow other) => Cited == other.Cited && (Dimensions is null ? other.Dimensions is null : other.Dimensions is not null && Dimensions.SetEquals(other.Dimensions));
}
