using System.Text;

namespace Governance.Adapters.Tests.Hxl;

/// <summary>What concerns a column is said once.</summary>
public class ColumnFindings
{
    [Fact]
    public async Task Codes_of_another_list_are_one_note_a_column_with_their_exact_number()
    {
        var text = new StringBuilder("#adm1+code,#adm2+code,#affected\n");
        for (var i = 0; i < 5_000; i++)
            text.Append(i % 2 == 0 ? "ML07" : "gao/1").Append(',').Append(i == 3_000 ? "?" : "ML0701").Append(",1\n");
        var items = await HxlRun.ReadAsync(text.ToString());
        Assert.Equal(5_000, items.Count(i => i.Record is not null));
        var notes = Assert.Single(items, i => i.Findings.Count > 0);
        Assert.Null(notes.Record);
        Assert.Equal(
            [("GC3205", 3L, "A", "2500"), ("GC3205", 3_002L, "B", "1")],
            notes.Findings.Select(f => (f.Code, f.Origin.Row!.Value, f.Origin.CellColumn!, f.Arguments.Single(a => a.Name == "rows").Value)));
        Assert.Equal("gao/1", items[1].Record!.Extensions!["hxl"]["#adm1+code"].GetString());
    }

    [Fact]
    public async Task Every_table_of_a_document_has_its_own_notes()
    {
        var items = await HxlRun.ReadAsync("""{"a": [["#adm1+code", "#affected"], ["?", 1]], "b": [["#adm1+code", "#affected"], ["?", 1], ["!", 2]]}""");
        Assert.Equal(["1", "2"], items.SelectMany(i => i.Findings).Select(f => f.Arguments.Single(a => a.Name == "rows").Value));
    }
}
