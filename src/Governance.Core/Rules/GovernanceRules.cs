namespace Governance.Core.Rules;

/// <summary>The rules on events, recommendations, indicators, bodies and whole datasets, ordered by code, one a line.</summary>
internal static class GovernanceRules
{
    internal static readonly Rule[] Rules = [];

    internal static readonly DatasetRule[] DatasetRules = [];
}
