using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hxl;

/// <summary>No number is further than three standard deviations from the mean of its column. Other cells are not its matter.</summary>
internal sealed class OutlierTest : SchemaTest
{
    private const int Deviations = 3;

    public override bool NeedsScan => true;

    public override TestRun Start(RuleTable table) => new Run(table);

    private sealed class Run(RuleTable table) : TestRun
    {
        private readonly Dictionary<string, Spread> _spreads = table.Columns.Select(c => c.Spec).Distinct(StringComparer.Ordinal).ToDictionary(s => s, _ => new Spread(), StringComparer.Ordinal);

        public override void Scan(CheckedRow row)
        {
            foreach (var column in table.Columns)
            {
                if (TryNumber(row, column, out var number))
                    _spreads[column.Spec].Add(number);
            }
        }

        public override void EndScan()
        {
            foreach (var spread in _spreads.Values)
                spread.End();
        }

        public override IEnumerable<Diagnostic> Begin()
            => table.Columns.Where(c => _spreads[c.Spec].IsTooVaried).Select(c => table.OfTable(SchemaDiagnostics.TooVaried, c));

        public override void Check(CheckedRow row, List<Diagnostic> findings)
        {
            foreach (var column in table.Columns)
            {
                var spread = _spreads[column.Spec];
                if (!spread.IsTooVaried && TryNumber(row, column, out var number) && Math.Abs(number - spread.Mean) > Deviations * spread.Deviation)
                    findings.Add(table.Broken(SchemaDiagnostics.Outlier, row, column));
            }
        }

        private static bool TryNumber(CheckedRow row, TaggedColumn column, out double number)
            => PlainNumber.TryRead(row.Text(column), column.Column.Cells, out number);
    }
}
