using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hxl;

/// <summary>Rows that agree in some columns agree in this one: a name has one code. Of several values of a key the commonest is right, of two as common the first.</summary>
/// <param name="key">The patterns of the columns that go with it.</param>
internal sealed class CorrelationTest(IReadOnlyList<TagPattern> key) : SchemaTest
{
    public override bool NeedsScan => true;

    public override TestRun Start(RuleTable table) => new Run(table, table.Of(key));

    private sealed class Run(RuleTable table, IReadOnlyList<TaggedColumn> columns) : HoldingRun(table)
    {
        private const int PerValue = 64;

        private readonly RuleTable _table = table;
        private readonly RowKey _key = new(columns, table.Fingerprint);
        private Dictionary<UInt128, Seen> _values = [];
        private Dictionary<UInt128, UInt128> _commonest = [];

        public override IEnumerable<Diagnostic> Begin() => columns.Count == 0 && _table.Columns.Count > 0 ? [_table.OfTable(SchemaDiagnostics.NoKey)] : [];

        public override void Scan(CheckedRow row)
        {
            foreach (var (_, group, value) in Values(row))
            {
                if (GaveUp)
                    return;
                if (_values.TryGetValue(value, out var seen))
                    _values[value] = seen with { Count = seen.Count + 1 };
                else
                    Add(group, value);
            }
        }

        public override void EndScan()
        {
            var best = new Dictionary<UInt128, Seen>();
            foreach (var (value, seen) in _values)
            {
                if (best.TryGetValue(seen.Group, out var known) && (known.Count > seen.Count || (known.Count == seen.Count && known.Order < seen.Order)))
                    continue;
                if (!best.ContainsKey(seen.Group))
                    Hold(PerValue);
                if (GaveUp)
                    return;
                best[seen.Group] = seen;
                _commonest[seen.Group] = value;
            }

            _values = [];
        }

        public override void Check(CheckedRow row, List<Diagnostic> findings)
        {
            if (GaveUp)
                return;
            foreach (var (column, group, value) in Values(row))
            {
                if (_commonest.TryGetValue(group, out var right) && right != value)
                    findings.Add(_table.Broken(SchemaDiagnostics.Unrelated, row, column));
            }
        }

        protected override void Forget() => (_values, _commonest) = ([], []);

        private void Add(UInt128 group, UInt128 value)
        {
            Hold(PerValue);
            if (!GaveUp)
                _values.Add(value, new Seen(group, 1, _values.Count));
        }

        /// <summary>The filled cells of the rule: what they belong to, which is the key and their tag, and that with their text.</summary>
        private IEnumerable<(TaggedColumn Column, UInt128 Group, UInt128 Value)> Values(CheckedRow row)
        {
            if (columns.Count == 0)
                yield break;
            var key = _key.Of(row);
            foreach (var column in _table.Columns)
            {
                if (!row.TryText(column, out var text))
                    continue;
                var group = Join(key, column.Spec);
                yield return (column, group, Join(group, text));
            }
        }

        private UInt128 Join(UInt128 hash, string text)
        {
            _table.Fingerprint.Begin();
            _table.Fingerprint.Add(hash);
            _table.Fingerprint.Add(text);
            return _table.Fingerprint.End();
        }

        private readonly record struct Seen(UInt128 Group, int Count, int Order);
    }
}
