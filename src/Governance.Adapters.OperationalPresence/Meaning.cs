using Governance.Core;

namespace Governance.Adapters.OperationalPresence;

/// <summary>What a word or code of a partner means in the core.</summary>
/// <param name="Core">The core code; null where none means the same, or nearly so.</param>
/// <param name="Match">How close it is.</param>
/// <param name="Scheme">The partner's list; null for a word of our own.</param>
internal sealed record Meaning(string? Core, MatchKind? Match, string? Scheme);
