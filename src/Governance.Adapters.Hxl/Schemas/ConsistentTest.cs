using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hxl;

/// <summary>All cells of a column are of the datatype that most of them are of: date under <c>#date</c>, number, or text.</summary>
internal sealed class ConsistentTest : SchemaTest
{
    private const int Types = 3;

    public override bool NeedsScan => true;

    public override TestRun Start(RuleTable table) => new Run(table);

    private sealed class Run(RuleTable table) : TestRun
    {
        /// <summary>How many cells of each type a tag has, and which row had the first: of two as common the first one holds.</summary>
        private readonly Dictionary<string, (long Count, long First)[]> _seen = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _usual = new(StringComparer.Ordinal);
        private long _cells;

        public override void Scan(CheckedRow row)
        {
            foreach (var column in table.Columns)
            {
                if (!row.TryText(column, out var text))
                    continue;
                if (!_seen.TryGetValue(column.Spec, out var types))
                    _seen[column.Spec] = types = new (long, long)[Types];
                ref var type = ref types[TypeOf(column, text)];
                type = (type.Count + 1, type.Count == 0 ? _cells : type.First);
                _cells++;
            }
        }

        public override void EndScan()
        {
            foreach (var (spec, types) in _seen)
                _usual[spec] = Enumerable.Range(0, Types).OrderByDescending(t => types[t].Count).ThenBy(t => types[t].First).First();
        }

        public override void Check(CheckedRow row, List<Diagnostic> findings)
        {
            foreach (var column in table.Columns)
            {
                if (row.TryText(column, out var text) && _usual.TryGetValue(column.Spec, out var usual) && TypeOf(column, text) != usual)
                    findings.Add(table.Broken(SchemaDiagnostics.Inconsistent, row, column));
            }
        }

        private static int TypeOf(TaggedColumn column, string text)
            => column.Tag.Name == "#date" && PlainDate.TryRead(text, column.Column.Cells, out _) ? 0
                : PlainNumber.TryRead(text, column.Column.Cells, out _) ? 1
                : 2;
    }
}
