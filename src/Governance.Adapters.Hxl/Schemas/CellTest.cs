using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hxl;

/// <summary>A test that judges each filled cell by itself.</summary>
/// <param name="what">What is reported where it fails.</param>
/// <param name="passes">Whether a text passes in a column.</param>
/// <param name="more">Further facts of the rule.</param>
internal sealed class CellTest(DiagnosticDescriptor what, Func<TaggedColumn, string, bool> passes, params DiagnosticArgument[] more) : SchemaTest
{
    public override TestRun Start(RuleTable table) => new Run(this, table);

    private DiagnosticDescriptor What => what;

    private bool Passes(TaggedColumn column, string text) => passes(column, text);

    private DiagnosticArgument[] More => more;

    private sealed class Run(CellTest test, RuleTable table) : TestRun
    {
        public override void Check(CheckedRow row, List<Diagnostic> findings)
        {
            foreach (var column in table.Columns)
            {
                if (row.TryText(column, out var text) && !test.Passes(column, text))
                    findings.Add(table.Broken(test.What, row, column, test.More));
            }
        }
    }
}
