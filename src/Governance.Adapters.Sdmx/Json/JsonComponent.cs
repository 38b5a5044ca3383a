namespace Governance.Adapters.Sdmx;

/// <summary>A component in SDMX-JSON.</summary>
/// <param name="Id">Its id.</param>
/// <param name="KeyPosition">Its place in the key; the greatest number where none is said.</param>
/// <param name="Values">The values that indexes lead to; empty where values stand in place of indexes.</param>
internal sealed record JsonComponent(string Id, int KeyPosition, IReadOnlyList<string> Values);
