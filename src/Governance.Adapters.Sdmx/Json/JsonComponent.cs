namespace Governance.Adapters.Sdmx;

/// <summary>A component in SDMX-JSON.</summary>
/// <param name="Id">Its id.</param>
/// <param name="KeyPosition">Its place in the key; the greatest number where none is said.</param>
/// <param name="Values">The values that indexes lead to; empty where values stand in place of indexes.</param>
/// <param name="Default">What holds where the data says nothing, which attributes alone may have; null for nothing.</param>
internal sealed record JsonComponent(string Id, int KeyPosition, IReadOnlyList<string> Values, string? Default = null);
