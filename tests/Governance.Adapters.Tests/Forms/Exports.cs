using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Forms;

/// <summary>What servers export of the forms beside the answers themselves.</summary>
public class Exports
{
    private const string Count = "count_date,measure,count,unit,country,place_name";

    [Theory]
    [InlineData("reasons/conflict-violence,reasons/disaster", "1,0")]
    [InlineData("group/reasons/conflict-violence,group/reasons/disaster", "TRUE,FALSE")]
    [InlineData("group-reasons-conflict-violence,group-reasons-disaster", "1,")]
    [InlineData("reasons.conflict-violence,reasons.disaster", "1.0,0.0")]
    public async Task Question_with_a_column_for_each_choice_and_none_for_all_is_read_and_comes_back(string columns, string ticks)
    {
        var text = $"{Count},{columns}\n2021-06-30,flow,120,person,MLI,Gao,{ticks}\n2021-07-01,flow,80,person,MLI,Gao,,\n";
        var items = await ReadAsync("form-mobility-count", text);
        Assert.Empty(items.SelectMany(i => i.Findings));
        var counts = items.ConvertAll(i => (MobilityCount)i.Record!);
        Assert.Equal(["conflict-violence"], counts[0].Reasons!.Select(r => r.Code));
        Assert.Null(counts[1].Reasons);
        var (written, report) = await FormatRun.WriteAsync(counts, format: "form-mobility-count");
        Assert.Empty(report.Losses);
        Assert.Equal(text, Encoding.UTF8.GetString(written));
    }

    [Theory]
    [InlineData("16.27 -0.04 0 5", 16.27, -0.04)]
    [InlineData("16.27, -0.04", 16.27, -0.04)]
    [InlineData("16.27,-0.04", 16.27, -0.04)]
    [InlineData("16,27 -0,04", 16.27, -0.04)]
    [InlineData("16,27, -0,04", 16.27, -0.04)]
    [InlineData("16,27,-0,04", null, null)]
    public async Task Position_is_read_with_decimal_commas_where_they_are_sure(string cell, double? latitude, double? longitude)
    {
        var items = await ReadAsync("form-mobility-count", $"{Count},position\n2021-06-30,flow,120,person,MLI,Gao,\"{cell}\"\n");
        var point = ((MobilityCount)Assert.Single(items).Record!).Places![0].Point;
        Assert.Equal(((decimal?)latitude, (decimal?)longitude), (point?.Latitude, point?.Longitude));
        Assert.Equal(latitude is null, items[0].Findings.Count > 0);
    }

    [Fact]
    public async Task Header_with_the_apostrophe_of_keyboards_is_known()
    {
        var text = "Identifiant de l'enregistrement;Type d'incident;Date de l'incident;Pays;Lieu\nI-1;Décès;13/05/2024;Mali;Gao\n";
        await using var source = await FormatSource.OpenAsync("x.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Contains("form-incident", (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id));
        var incident = (Incident)Assert.Single(await ReadAsync("form-incident", text)).Record!;
        Assert.Equal(("I-1", "2024-05-13", "MLI"), (incident.Id, incident.Period!.Value.Start.ToString(), incident.Place!.Country.ToString()));
    }

    [Fact]
    public async Task Tick_that_is_neither_yes_nor_no_is_found()
    {
        var items = await ReadAsync("form-mobility-count", $"{Count},reasons/conflict-violence,reasons/disaster\n2021-06-30,flow,120,person,MLI,Gao,perhaps,1\n");
        var finding = Assert.Single(items.SelectMany(i => i.Findings));
        Assert.Equal(("GC4101", "G"), (finding.Code, finding.Origin.CellColumn));
        Assert.Equal(["disaster"], ((MobilityCount)items[0].Record!).Reasons!.Select(r => r.Code));
    }

    [Theory]
    [InlineData("phonenumber")]
    [InlineData("deviceid")]
    [InlineData("_submitted_by")]
    [InlineData("username")]
    [InlineData("meta-instanceName")]
    public async Task Device_or_user_makes_a_record_strictly_confidential(string column)
    {
        var items = await ReadAsync("form-facility", $"facility_name,facility_kind,place_name,country,{column}\nMaison,migrant-house,Gao,MLI,agent1\nMaison,migrant-house,Gao,MLI,\n");
        Assert.Equal([true, false], items.Select(i => i.Record!.EffectiveSensitivity == Sensitivity.StrictlyConfidential));
        var (_, report) = await FormatRun.WriteAsync(items.Select(i => i.Record!), format: "form-facility");
        Assert.Empty(report.Losses);
    }

    private static async Task<List<ReadItem>> ReadAsync(string format, string text)
        => await FormatRun.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), new ReadOptions(), format);
}
