using System.IO.Compression;
using Governance.Core.Schemas;

namespace Governance.Core.Cli.Tests;

/// <summary><c>governance template</c>: an empty file to fill in.</summary>
public class Templates
{
    [Fact]
    public void Template_is_written_to_a_file_or_to_standard_output_and_read_as_its_format()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("template", "recommendations", "--to", "xlsx", "--lang", "fr", "-o", folder.File("t.xlsx"));
        Assert.Equal((0, "", $"Modèle écrit dans {folder.File("t.xlsx")}.\n"), (run.Exit, run.Output, run.Error));
        using (var file = ZipFile.OpenRead(folder.File("t.xlsx")))
        using (var data = new ZipArchive(new MemoryStream(ToolRun.Of("template", "recommendations", "--lang", "fr", "-o", "-").Data)))
            Assert.Equal(file.Entries.Select(e => (e.FullName, e.Crc32)), data.Entries.Select(e => (e.FullName, e.Crc32)));
        var read = ToolRun.Of("validate", folder.File("t.xlsx"), "--format", "json");
        Assert.Equal((0, "recommendations", 0), (read.Exit, (string)read.Json["inputs"]![0]!["format"]!, (int)read.Json["summary"]!["warnings"]!));
    }

    [Theory]
    [InlineData("migrant", "xlsform")]
    [InlineData("mobility-count", "xlsx")]
    public void Form_of_a_kind_of_record_is_written_and_its_workbook_reads_as_its_format(string kind, string form)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, ToolRun.Of("template", kind, "--to", form, "--lang", "fr", "-o", folder.File("t.xlsx")).Exit);
        if (form == "xlsx")
            Assert.Equal("form-" + kind, (string)ToolRun.Of("validate", folder.File("t.xlsx"), "--format", "json").Json["inputs"]![0]!["format"]!);
    }

    [Fact]
    public void Lists_that_a_cell_takes_several_of_are_beside_the_instructions()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, ToolRun.Of("template", "migrant", "--lang", "fr", "-o", folder.File("t.xlsx")).Exit);
        using var book = ZipFile.OpenRead(folder.File("t.xlsx"));
        using var text = new StreamReader(book.GetEntry("xl/worksheets/sheet2.xml")!.Open());
        var instructions = text.ReadToEnd();
        Assert.All(new[] { "Besoins", "Égypte" }, word => Assert.Contains(word, instructions, StringComparison.Ordinal));
        Assert.Contains(CodeList.Get("vulnerability").Items[0].Label("fr"), instructions, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no template for \"jsonl\". Formats that have one: activity, facility, incident, migrant, mobility-count, recommendations.\n", "jsonl", "-o", "x")]
    [InlineData("--to takes one of: xlsx.\n", "recommendations", "--to", "csv", "-o", "x")]
    [InlineData("The option --output is missing: name a file, or - for standard output.\n", "recommendations")]
    public void What_cannot_be_had_is_a_usage_error(string error, params string[] args)
    {
        var run = ToolRun.Of(["template", .. args]);
        Assert.Equal((2, error), (run.Exit, run.Error));
    }
}
