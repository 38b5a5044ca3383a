using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hxl;

/// <summary>A schema: its rules, and what was found while reading it.</summary>
/// <param name="Rules">The rules, one a tag pattern, in the order of the schema.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed record HxlSchema(IReadOnlyList<SchemaRule> Rules, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>Whether a rule must have seen the whole table before it can judge a cell.</summary>
    public bool NeedsScan => Rules.Any(r => r.Tests.Any(t => t.NeedsScan));
}
