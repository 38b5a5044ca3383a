using System.IO.Compression;
using System.Text.Json.Nodes;
using Governance.Core.Tests.InStep;

namespace Governance.Core.Cli.Tests;

/// <summary>Four files of partners about Gao become one dataset, as the README of the sample says.</summary>
public class GaoTable
{
    private static readonly string Sample = Repository.File("samples/gao-table");

    [Fact]
    public void Each_file_is_recognised_and_judged_in_french()
    {
        var run = ToolRun.Of("validate", Sample, "--format", "json", "--lang", "fr", "--today", "2021-07-15");
        Assert.Equal(0, run.Exit);
        Assert.Equal(["dtm", "missing-migrants", "operational-presence", "recommendations"], run.Json["inputs"]!.AsArray().Select(i => (string)i!["format"]!));
        Assert.Equal(["GC1903", "GC2005", "GC2005", "GC2005", "GC2005", "GC2005"], run.Json["diagnostics"]!.AsArray().Select(d => (string)d!["code"]!));
    }

    [Fact]
    public void One_dataset_gets_its_p_codes_and_counts_nobody_twice()
    {
        using var folder = new TemporaryFolder();
        var repaired = ToolRun.Of("repair", "places", Sample, "--country", "MLI", "-o", folder.File("gao.json"), "--today", "2021-07-15");
        Assert.Equal(0, repaired.Exit);
        Assert.Contains("1 proposal is doubtful and was not applied.", repaired.Error, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("validate", folder.File("gao.json"), "--today", "2021-07-15").Exit);
        var records = JsonNode.Parse(File.ReadAllText(folder.File("gao.json")))!.AsArray();
        var counts = records.Where(r => (string)r!["type"]! == "MobilityCount").ToList();
        var persons = counts.Where(r => (string)r!["unit"]! == "person").ToList();
        Assert.Equal(2050, persons.Sum(r => (int)r!["count"]!["value"]!));
        Assert.Equal(persons.Select(r => (string)r!["id"]!), counts.Where(r => (string)r!["unit"]! == "household").Select(r => (string)r!["overlapIds"]![0]!));
        Assert.Equal(["ML0701", "ML0702", "ML0703"], persons.Select(r => (string)r!["places"]![0]!["pCode"]!["code"]!));
        Assert.All(persons, r => Assert.Equal("2015-04-08", (string)r!["places"]![0]!["pCode"]!["edition"]!));
    }

    [Fact]
    public void Dataset_goes_out_as_tagged_files_a_workbook_and_the_matrix()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, ToolRun.Of("repair", "places", Sample, "--country", "MLI", "-o", folder.File("gao.json"), "--today", "2021-07-15").Exit);
        Assert.Equal(0, ToolRun.Of("convert", folder.File("gao.json"), "--to", "hxl", "-o", folder.File("hxl.csv"), "--today", "2021-07-15").Exit);
        Assert.Equal(["hxl-activities.csv", "hxl-counts.csv", "hxl-incidents.csv"], Directory.EnumerateFiles(Path.GetDirectoryName(folder.File("hxl.csv"))!, "hxl-*.csv").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(0, ToolRun.Of("convert", folder.File("gao.json"), "--to", "hxl", "-o", folder.File("gao.xlsx"), "--today", "2021-07-15").Exit);
        using var book = ZipFile.OpenRead(folder.File("gao.xlsx"));
        Assert.Equal(3, book.Entries.Count(e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)));
        Assert.Equal(0, ToolRun.Of("convert", folder.File("gao.json"), "--to", "recommendations", "--layout", "fr", "-o", folder.File("suivi.csv"), "--today", "2021-07-15").Exit);
        Assert.Equal(6, File.ReadLines(folder.File("suivi.csv")).Count());
    }
}
