namespace Governance.Adapters.Iati;

/// <summary>What an activity says once for all in it.</summary>
/// <param name="Language">Language of narratives that name none.</param>
/// <param name="Currency">Currency of values that name none.</param>
internal readonly record struct Scope(string? Language, string? Currency);
