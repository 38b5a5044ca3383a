using System.Text;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Adapters.Tests.Formats;

/// <summary>What rules find in a column that no field reads stands in that column.</summary>
public class UnreadColumns
{
    [Fact]
    public async Task Identifier_in_a_column_that_is_kept_is_found_in_its_cell()
    {
        var items = await FormatRun.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes("Recommandation,Responsable,Divers,Statut\r\nFormer les agents,Région,+223 00 00 00 00,En cours\r\n")), new ReadOptions(), "recommendations");
        var found = new List<Diagnostic>();
        var check = Validator.Default.Begin(new ValidationOptions { Today = new DateOnly(2026, 1, 1) }, found.Add);
        check.BeginInput("matrix.csv");
        foreach (var item in items)
            check.Check(item);
        check.Complete();
        var finding = Assert.Single(found, f => f.Code == "GC9001");
        Assert.Equal((2L, "C"), (finding.Origin.Row, finding.Origin.CellColumn));
        Assert.DoesNotContain("Divers", finding.Pointer, StringComparison.Ordinal);
    }
}
