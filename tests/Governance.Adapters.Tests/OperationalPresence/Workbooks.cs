using Governance.Adapters.Tests.Xlsx;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Adapters.Tests.OperationalPresence;

/// <summary>Workbooks with a matrix in each of two sheets.</summary>
public class Workbooks
{
    [Fact]
    public async Task Rows_of_two_sheets_have_ids_of_their_own_and_come_back_to_their_rows()
    {
        var book = new Book()
            .Sheet("Opérationnelle", Row(1, "Province", "Cluster", "Organisation") + Row(2, "Gao", "WASH", "Aide Exemple") + Row(4, "Kidal", "WASH", "Aide Exemple"))
            .Sheet("Physique", Row(1, "Provinces", "Localite", "Organisation") + Row(2, "Gao", "Wabaria", "Aide Exemple"));
        var records = await ReadAsync(book.Zip());
        Assert.Equal(["operational-presence:row-2", "operational-presence:row-4", "operational-presence:table-2-row-2"], records.Select(r => r.Id));
        Assert.Equal(("Wabaria", "Gao"), (((Activity)records[2]).Places![0].Name, ((Activity)records[2]).Places![0].Within![0].Name));
        await using var target = new MemoryTarget("x.xlsx");
        var report = await FormatRun.Registry.Writer("operational-presence")!.WriteAsync(FormatRun.Stream(records), target, new WriteOptions(), TestContext.Current.CancellationToken);
        Assert.Empty(report.Losses);
        Assert.Equal(records.Select(RecordJson.ToJson), (await ReadAsync(target.Main.ToArray())).Select(RecordJson.ToJson));
    }

    [Theory]
    [InlineData("Site,Commune,Organization,Number of Households,Number of Individuals", false)]
    [InlineData("Site,Commune,Organization,Sector,Number of Households", true)]
    [InlineData("Site,Commune,Organization", true)]
    public async Task List_of_sites_with_their_households_is_none_of_activities(string header, bool isOne)
    {
        await using var source = await FormatSource.OpenAsync("x.csv", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(header + "\nCamp 1,Gao,Aide Exemple,WASH,172\n")), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(isOne, await FormatRun.Registry.Reader("operational-presence")!.RecognisesAsync(source, TestContext.Current.CancellationToken));
    }

    private static string Row(int number, params string[] cells)
        => $"<row r=\"{number}\">{string.Concat(cells.Select((c, i) => $"<c r=\"{(char)('A' + i)}{number}\" t=\"inlineStr\"><is><t>{c}</t></is></c>"))}</row>";

    private static async Task<List<Record>> ReadAsync(byte[] bytes)
        => [.. (await FormatRun.ReadAsync(new MemoryStream(bytes), new ReadOptions(), "operational-presence")).Select(i => i.Record).OfType<Record>()];
}
