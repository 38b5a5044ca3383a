namespace Governance.Adapters.Kobo;

/// <summary>What the cells of a member of a record come to.</summary>
/// <param name="Json">The member as JSON in UTF-8; null where they say nothing of it.</param>
/// <param name="Wrong">The numbers of the cells that are not understood.</param>
internal sealed record MemberValue(byte[]? Json, IReadOnlyList<int> Wrong)
{
    /// <summary>The value of the member, where records can share it; null until one has it.</summary>
    public object? Shared { get; set; }
}
