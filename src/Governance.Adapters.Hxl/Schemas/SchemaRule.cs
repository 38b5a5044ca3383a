using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hxl;

/// <summary>What a schema asks of the columns of one tag pattern.</summary>
/// <param name="Target">The columns it is about.</param>
/// <param name="Row">The row of the schema, headers counted.</param>
/// <param name="Severity">How bad it is to break it.</param>
/// <param name="Tests">What it asks.</param>
internal sealed record SchemaRule(TagPattern Target, long Row, Severity Severity, IReadOnlyList<SchemaTest> Tests)
{
    /// <summary>What every finding about it says: facts of the schema.</summary>
    public IReadOnlyList<DiagnosticArgument> Arguments { get; } = [new("tag", Target.ToString()), new("rule", Row)];
}
