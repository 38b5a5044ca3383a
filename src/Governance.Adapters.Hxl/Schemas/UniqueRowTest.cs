using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hxl;

/// <summary>Each key once. What the key is, the rule says; its target does not matter.</summary>
/// <param name="key">The patterns of its columns; null for the whole row.</param>
internal sealed class UniqueRowTest(IReadOnlyList<TagPattern>? key) : SchemaTest
{
    public override TestRun Start(RuleTable table) => new Run(table, key is null ? table.All : table.Of(key));

    private sealed class Run(RuleTable table, IReadOnlyList<TaggedColumn> columns) : HoldingRun(table)
    {
        private readonly RuleTable _table = table;
        private readonly RowKey _key = new(columns, table.Fingerprint);
        private HashSet<UInt128> _seen = [];

        public override IEnumerable<Diagnostic> Begin() => columns.Count == 0 ? [_table.OfTable(SchemaDiagnostics.NoKey)] : [];

        public override void Check(CheckedRow row, List<Diagnostic> findings)
        {
            if (GaveUp || columns.Count == 0)
                return;
            if (!_seen.Add(_key.Of(row)))
                findings.Add(_table.Broken(SchemaDiagnostics.RowTwice, row, null));
            else
                Hold(SchemaMemory.PerFingerprint);
        }

        protected override void Forget() => _seen = [];
    }
}
