using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hxl;

/// <summary>A test that judges each filled cell by itself.</summary>
/// <param name="what">What is reported where it fails.</param>
/// <param name="passes">Whether a text passes in a column.</param>
/// <param name="more">Further facts of the rule.</param>
internal sealed class CellTest(DiagnosticDescriptor what, Func<TaggedColumn, string, bool> passes, params DiagnosticArgument[] more) : SchemaTest
{
    public override TestRun Start(RuleTable table) => new Run(table, what, passes, more);

    private sealed class Run(RuleTable table, DiagnosticDescriptor what, Func<TaggedColumn, string, bool> passes, DiagnosticArgument[] more) : TestRun
    {
        public override void Check(CheckedRow row, List<Diagnostic> findings)
        {
            foreach (var column in table.Columns)
            {
                if (row.TryText(column, out var text) && !passes(column, text))
                    findings.Add(table.Broken(what, row, column, more));
            }
        }
    }
}
