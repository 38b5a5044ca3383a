using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hxl;

/// <summary>How many cells of a row are to be filled. Where the table has too few columns for that, it is said once and not for every row.</summary>
/// <param name="least">The least number; null where there is none.</param>
/// <param name="most">The greatest number; null where there is none.</param>
internal sealed class RequiredTest(int? least, int? most) : SchemaTest
{
    public override TestRun Start(RuleTable table) => new Run(table, least ?? 0, most ?? int.MaxValue);

    private sealed class Run(RuleTable table, int least, int most) : TestRun
    {
        private readonly bool _lacksColumns = table.Columns.Count < least;

        public override IEnumerable<Diagnostic> Begin() => _lacksColumns ? [table.BrokenByTable(SchemaDiagnostics.TooFewColumns)] : [];

        public override void Check(CheckedRow row, List<Diagnostic> findings)
        {
            if (_lacksColumns)
                return;
            var filled = 0;
            TaggedColumn? firstEmpty = null, lastFilled = null;
            foreach (var column in table.Columns)
            {
                if (row.TryText(column, out _))
                    (filled, lastFilled) = (filled + 1, column);
                else
                    firstEmpty ??= column;
            }

            if (filled < least)
                findings.Add(table.Broken(SchemaDiagnostics.TooFew, row, firstEmpty));
            if (filled > most)
                findings.Add(table.Broken(SchemaDiagnostics.TooMany, row, lastFilled));
        }
    }
}
