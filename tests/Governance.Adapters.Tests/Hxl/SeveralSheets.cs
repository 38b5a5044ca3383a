using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Hxl;

/// <summary>A workbook whose sheets differ in their tags: each has its own columns, when it is read and when it is written.</summary>
public class SeveralSheets
{
    private static readonly (string Sheet, string[][] Rows)[] Sheets =
    [
        ("Sites", [["Pays", "Site", "Déplacés", "Note"], ["#country+code", "#loc+name", "#affected+idps+ind", ""], ["MLI", "Site Exemple", "120", "vu"], ["MLI", "Site Modèle", "40", ""]]),
        ("Morts", [["#date", "#affected+killed", "#cause"], ["2021-06", "2", "Accident"]]),
        ("Retours", [["Rapport"], ["Région", "Retournés", "Mois"], ["#adm1+name", "#affected+returnees", "#date"], ["Gao", "75", "2021-06"]]),
        ("Lisez-moi", [["Exemple de remarque"]]),
        ("Taux", [["Taux"], ["#indicator+exemple+pct", "#country+code", "#date"], ["12.5", "MLI", "2020"]]),
    ];

    [Fact]
    public async Task Every_sheet_gets_its_own_rows_and_columns_back()
    {
        var workbook = await WorkbookAsync();
        var (target, report) = await HxlRun.WriteAsync(await HxlRun.RecordsAsync(workbook), "out.xlsx");
        Assert.Empty(report.Losses);
        var expected = (await SeveralKinds.SheetsAsync(workbook)).Where(r => r.Start.Sheet != "Lisez-moi");
        Assert.Equal(expected.Select(Cells), (await SeveralKinds.SheetsAsync(target.Main.ToArray())).Select(Cells));

        static string Cells(TableRow row) => $"{row.Start.Sheet}!{row.Start.Row}: {string.Join('|', row.Cells).TrimEnd('|')}";
    }

    [Fact]
    public async Task Rows_of_two_sheets_have_different_ids()
    {
        var records = (await HxlRun.RecordsAsync(await WorkbookAsync())).Where(r => r is not Indicator);
        Assert.Equal(["hxl:row-3", "hxl:row-4", "hxl:table-2-row-2", "hxl:table-3-row-4", "hxl:table-4-row-3"], records.Select(r => r.Id));
    }

    [Fact]
    public async Task Sheet_without_tags_is_no_error_beside_one_that_has_them()
    {
        const string tagged = "Région,Retournés,Mois\n#adm1+name,#affected+returnees,#date\nGao,75,2021-06\n";
        var beside = await HxlRun.ReadAsync(await Workbooks.OfAsync(("Lisez-moi", "Source,Exemple\nContact,Exemple\n"), ("Titre", "Retours\n"), ("Retours", tagged)));
        Assert.Single(beside, i => i.Record is MobilityCount);
        Assert.Equal([("GC3202", "Lisez-moi", Severity.Warning, "1"), ("GC3202", "Titre", Severity.Note, "0")], Said(beside));
        Assert.Equal([("GC3202", "A", Severity.Error, "1"), ("GC3202", "B", Severity.Error, "1")], Said(await HxlRun.ReadAsync(await Workbooks.OfAsync(("A", "Lieu,Combien\nX,5\n"), ("B", "Lieu,Combien\nX,5\n")))));

        static IEnumerable<(string, string?, Severity, string)> Said(IEnumerable<ReadItem> items)
            => items.SelectMany(i => i.Findings).Select(f => (f.Code, f.Origin.Sheet, f.Severity, f.Arguments[0].Value!.ToString()!));
    }

    [Fact]
    public async Task Sheets_of_two_workbooks_with_one_name_become_two_sheets()
    {
        var records = await HxlRun.RecordsAsync(await WorkbookAsync());
        var (target, _) = await HxlRun.WriteAsync([.. records, .. await HxlRun.RecordsAsync(await WorkbookAsync())], "out.xlsx");
        Assert.Contains("Sites (2)", (await SeveralKinds.SheetsAsync(target.Main.ToArray())).Select(r => r.Start.Sheet));
        Assert.Equal(2 * records.Count(r => r is not Indicator), (await HxlRun.RecordsAsync(target.Main.ToArray())).Count(r => r is not Indicator));
    }

    [Fact]
    public async Task As_text_the_sheets_of_one_kind_are_one_table_and_what_the_others_lose_is_said()
    {
        var (target, report) = await HxlRun.WriteAsync(await HxlRun.RecordsAsync(await WorkbookAsync()), "out.csv");
        Assert.Equal(["out-counts.csv", "out-incidents.csv", "out-indicators.csv"], target.Beside.Keys);
        Assert.Contains(report.Losses, l => l.RecordType == "MobilityCount");
    }

    private static async Task<byte[]> WorkbookAsync()
    {
        var stream = new MemoryStream();
        await using (var writer = new XlsxTableWriter(stream))
        {
            foreach (var (sheet, rows) in Sheets)
            {
                await writer.BeginSheetAsync(new XlsxSheetLayout(sheet), TestContext.Current.CancellationToken);
                foreach (var row in rows)
                    await writer.WriteAsync(row, cancellationToken: TestContext.Current.CancellationToken);
            }
        }

        return stream.ToArray();
    }
}
