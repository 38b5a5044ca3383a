using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>Every rule and every code of this assembly. The lists are written out: nothing is found by scanning.</summary>
public static class RuleList
{
    /// <summary>Codes that no rule reports: those of shape and syntax, of formats and of the run. One set a line.</summary>
    private static readonly IReadOnlyList<DiagnosticDescriptor>[] OtherSets =
    [
        Schemas.ShapeDescriptors.All,
        Json.ForeignJson.All,
        RunDescriptors.All,
    ];

    /// <summary>The checks of one record, ordered by code.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
        [.. PeopleRules.Rules.Concat(GovernanceRules.Rules).OrderBy(r => r.Descriptor.Code, StringComparer.Ordinal)];

    /// <summary>The checks that need more than one record, ordered by code.</summary>
    public static IReadOnlyList<DatasetRule> DatasetRules { get; } =
        [.. GovernanceRules.DatasetRules.OrderBy(r => r.Descriptor.Code, StringComparer.Ordinal)];

    /// <summary>All codes, ordered.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
        [.. OtherSets.SelectMany(s => s)
            .Concat(Rules.Select(r => r.Descriptor))
            .Concat(DatasetRules.Select(r => r.Descriptor))
            .OrderBy(d => d.Code, StringComparer.Ordinal)];
}
