using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hxl;

/// <summary>No rare value of a column is spelled nearly like a frequent one.</summary>
/// <param name="withCase">Whether upper and lower case, and accents, differ.</param>
internal sealed class SpellingTest(bool withCase) : SchemaTest
{
    public override bool NeedsScan => true;

    public override TestRun Start(RuleTable table) => new Run(table, withCase);

    private sealed class Run(RuleTable table, bool withCase) : HoldingRun(table)
    {
        private const int PerSpelling = 96;

        private readonly RuleTable _table = table;
        private Dictionary<string, Spellings> _columns = table.Columns.Select(c => c.Spec).Distinct(StringComparer.Ordinal).ToDictionary(s => s, _ => new Spellings(), StringComparer.Ordinal);

        public override void Scan(CheckedRow row)
        {
            foreach (var column in _table.Columns)
            {
                if (!GaveUp && TrySpelling(row, column, out var text) && _columns[column.Spec].Add(text))
                    Hold(PerSpelling + (text.Length * sizeof(char)));
            }
        }

        public override void EndScan()
        {
            if (!_columns.Values.All(c => c.TryEnd()))
                GiveUp();
        }

        public override IEnumerable<Diagnostic> Begin()
            => GaveUp ? [] : _table.Columns.Where(c => _columns[c.Spec].IsTooVaried).Select(c => _table.OfTable(SchemaDiagnostics.TooVaried, c));

        public override void Check(CheckedRow row, List<Diagnostic> findings)
        {
            foreach (var column in _table.Columns)
            {
                if (!GaveUp && TrySpelling(row, column, out var text) && _columns[column.Spec].Odd.Contains(text))
                    findings.Add(_table.Broken(SchemaDiagnostics.Misspelled, row, column));
            }
        }

        protected override void Forget() => _columns = [];

        private bool TrySpelling(CheckedRow row, TaggedColumn column, out string spelling)
        {
            var isFilled = row.TryText(column, out var text);
            spelling = !isFilled ? "" : withCase ? PlainText.Spaced(text) : PlainText.Fold(text);
            return isFilled;
        }
    }
}
