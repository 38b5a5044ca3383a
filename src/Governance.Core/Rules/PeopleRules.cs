namespace Governance.Core.Rules;

/// <summary>The rules on people, incidents, counts, places and privacy, ordered by code, one a line.</summary>
internal static class PeopleRules
{
    internal static readonly Rule[] Rules =
    [
        new LegEndsBeforeItStarts(),
    ];
}
