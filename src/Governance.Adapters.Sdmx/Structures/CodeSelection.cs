namespace Governance.Adapters.Sdmx;

/// <summary>What a constraint says of one component: the values it may have, or those that it may not.</summary>
/// <param name="Component">Id of the component.</param>
/// <param name="Values">The values.</param>
/// <param name="IsAllowed">Whether no others are allowed; else none of them is.</param>
internal sealed record CodeSelection(string Component, HashSet<string> Values, bool IsAllowed)
{
    /// <summary>Whether a value is allowed.</summary>
    public bool Takes(string value) => Values.Contains(value) == IsAllowed;

    /// <summary>Whether another one says the same.</summary>
    public bool IsSame(CodeSelection other) => Component == other.Component && IsAllowed == other.IsAllowed && Values.SetEquals(other.Values);
}
