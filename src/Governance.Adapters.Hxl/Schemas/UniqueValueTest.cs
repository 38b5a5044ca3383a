using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hxl;

/// <summary>Each value once, over all columns of the rule together; case, accents and spaces do not count.</summary>
internal sealed class UniqueValueTest : SchemaTest
{
    public override TestRun Start(RuleTable table) => new Run(table);

    private sealed class Run(RuleTable table) : HoldingRun(table)
    {
        private readonly RuleTable _table = table;
        private HashSet<UInt128> _seen = [];

        public override void Check(CheckedRow row, List<Diagnostic> findings)
        {
            foreach (var column in _table.Columns)
            {
                if (GaveUp || !row.TryText(column, out var text))
                    continue;
                if (!_seen.Add(_table.Fingerprint.Of(PlainText.Fold(text))))
                    findings.Add(_table.Broken(SchemaDiagnostics.NotUnique, row, column));
                else
                    Hold(SchemaMemory.PerFingerprint);
            }
        }

        protected override void Forget() => _seen = [];
    }
}
