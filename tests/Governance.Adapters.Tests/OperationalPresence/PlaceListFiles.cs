using System.Text;
using Governance.Adapters.OperationalPresence;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Gazetteers;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.OperationalPresence;

/// <summary>Lists of administrative units as they are published: the global list, a country's workbook, its boundaries.</summary>
public class PlaceListFiles
{
    [Fact]
    public async Task Global_list_is_one_edition_a_country()
    {
        var (editions, findings) = await ReadAsync("list.csv", """
            Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date
            #country+code,#geo+admin_level,#adm+code,#adm+name,#adm+code+parent,#date+start
            MLI,0,ML,Mali,,2021-12-20
            NAM,1,NA01,Erongo,NAM,2020-01-01
            THA,1,TH55,Nan,THA,2022-01-22
            MLI,1,ML07,Gao,MLI,2021-12-20
            MLI,2,ML0701,Ansongo,ML07,2021-12-20
            """);
        Assert.Empty(findings);
        Assert.Equal(["NAM", "THA", "MLI"], editions.Select(e => e.Country.Alpha3));
        Assert.Equal("ML07", editions[2].Find("ML0701")!.Parent);
        Assert.Equal("Nan", Assert.Single(editions[1].Units).Names[0]);
        Assert.Null(editions[2].Find("ML07")!.Parent);
        Assert.Equal(PartialDate.Parse("2021-12-20"), editions[2].ValidFrom);
    }

    [Fact]
    public async Task Boundaries_give_all_names_of_the_lowest_level()
    {
        var (editions, findings) = await ReadAsync("cercles.json", """
            { "type": "FeatureCollection", "features": [ { "type": "Feature", "properties": {
              "admin0Name": "Mali", "admin0Pcod": "ML", "admin1Name": "Gao", "admin1Pcod": "ML07", "admin2Name": "Bourem", "admin2Pcod": "ML0703",
              "admin2RefN": "Bourem", "admin2AltN": "Burem", "date": "2015/04/08", "validOn": "2015/04/08" }, "geometry": null } ] }
            """);
        Assert.Empty(findings);
        var unit = Assert.Single(Assert.Single(editions).Units);
        Assert.Equal(("ML0703", 2, "ML07"), (unit.Code, unit.Level, unit.Parent));
        Assert.Equal(["Bourem", "Burem"], unit.Names);
        Assert.Equal(PartialDate.Parse("2015-04-08"), editions[0].ValidFrom);
    }

    [Fact]
    public async Task Row_without_a_unit_and_country_without_a_day_are_named()
    {
        var (editions, findings) = await ReadAsync("list.csv", """
            Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date
            MLI,1,,Gao,MLI,2021-12-20
            NER,1,NE008,Niamey,NER,
            """);
        Assert.Empty(editions);
        Assert.Equal([("GC3911", 2L), ("GC3912", 3L)], findings.Select(f => (f.Descriptor.Code, f.Origin.Row!.Value)));
    }

    [Fact]
    public async Task Other_table_is_refused()
        => Assert.Equal("GC3910", Assert.Single((await ReadAsync("other.csv", "a,b\n1,2\n")).Findings).Descriptor.Code);

    [Fact]
    public async Task Published_lists_are_read_whole()
    {
        var folder = Path.Combine(Repository.Shared, "data", "3w_codab");
        Assert.SkipUnless(Directory.Exists(folder), "not run: no folder shared/data/3w_codab beside the repository");
        string[] lists = ["global_pcodes*.csv", "afg_adminboundaries*.xlsx", "mli_admin2*.json"];
        foreach (var file in lists.SelectMany(l => Directory.EnumerateFiles(folder, l)))
        {
            var findings = new List<Diagnostic>();
            await using var source = await FormatSource.OpenAsync(file, File.OpenRead(file), null, TestContext.Current.CancellationToken);
            var editions = await PlaceLists.ReadAsync(source, findings.Add, TestContext.Current.CancellationToken);
            TestContext.Current.TestOutputHelper!.WriteLine($"{Path.GetFileName(file)}: {editions.Count} editions, {editions.Sum(e => e.Units.Count)} units, {findings.Count} findings {string.Join(" ", findings.Select(f => f.Descriptor.Code + " " + f.Origin))}");
            Assert.NotEmpty(editions);
            Assert.Empty(findings);
        }
    }

    private static async Task<(IReadOnlyList<PlaceEdition> Editions, List<Diagnostic> Findings)> ReadAsync(string name, string text)
    {
        var findings = new List<Diagnostic>();
        await using var source = await FormatSource.OpenAsync(name, new MemoryStream(Encoding.UTF8.GetBytes(text)), null, TestContext.Current.CancellationToken);
        return (await PlaceLists.ReadAsync(source, findings.Add, TestContext.Current.CancellationToken), findings);
    }
}
