namespace Governance.Adapters.Kobo;

/// <summary>What the members of an item of a repeat are.</summary>
/// <param name="Names">Their names.</param>
/// <param name="IsKnown">Whether anything is known of one of them.</param>
/// <param name="Questions">The questions that fill something, and which of the members answer each.</param>
internal sealed record RepeatItem(IReadOnlyList<string> Names, bool IsKnown, IReadOnlyList<(QuestionAnswer Answer, string Inner, IReadOnlyList<int> Places)> Questions);
