namespace Governance.Core.Rules;

/// <summary>One step of the way to a text: a member or an index.</summary>
/// <param name="NameStart">Where the member's name starts in the JSON.</param>
/// <param name="NameLength">Length of the name in bytes.</param>
/// <param name="Ordinal">Ordinal of the member from 1, or index of the item from 0.</param>
/// <param name="InArray">Whether it is an index.</param>
internal record struct TextStep(int NameStart, int NameLength, int Ordinal, bool InArray);
