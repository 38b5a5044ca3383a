using System.Security.Cryptography;
using Governance.Core.Tests.InStep;

namespace Governance.Core.Cli.Tests;

/// <summary>HXL schemas through the tool, as a user gives them.</summary>
public class HxlSchemas
{
    private const string Schema = "#valid_tag,#valid_severity,#valid_datatype,#valid_unique\n#date,error,date,\n#affected,warning,number,\n#meta+id,info,,true\n";

    private const string Table = "Cercle,Date,PDI,Id\n#adm2+name,#date,#affected+idps+ind,#meta+id\nGao,2021-06-30,120,1\nAnsongo,2021-06-30,80,1\n";

    [Fact]
    public void Table_is_checked_by_the_schema_and_its_severities_decide()
    {
        using var folder = new TemporaryFolder();
        var (schema, table) = (folder.Write("regles.csv", Schema), folder.Write("deplaces.csv", Table));
        var run = ToolRun.Of("validate", table, "--hxl-schema", schema, "--format", "json");
        Assert.Equal(0, run.Exit);
        var finding = Assert.Single(run.Json["diagnostics"]!.AsArray(), d => (string)d!["code"]! == "GC3258")!;
        Assert.Equal(("note", 4, "D", "#meta+id"), ((string)finding["severity"]!, (int)finding["row"]!, (string)finding["cellColumn"]!, (string)finding["field"]!));
        Assert.Equal(1, ToolRun.Of("validate", table, "--hxl-schema", schema, "--fail-on", "note").Exit);
        Assert.Contains("la ligne 4 du schéma", ToolRun.Of("validate", table, "--hxl-schema", schema, "--lang", "fr").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Input_that_is_read_twice_is_measured_once()
    {
        using var folder = new TemporaryFolder();
        var (schema, table) = (folder.Write("regles.csv", "#valid_tag,#valid_value+spelling\n#adm2,true\n"), folder.Write("deplaces.csv", Table));
        var input = ToolRun.Of("validate", table, "--hxl-schema", schema, "--format", "json").Json["inputs"]![0]!;
        Assert.Equal((File.ReadAllBytes(table).Length, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(table)))), ((int)input["bytes"]!, (string)input["sha256"]!));
        Assert.Equal(2, (int)ToolRun.With(Table, "validate", "-", "--hxl-schema", schema, "--format", "json").Json["summary"]!["records"]!);
    }

    [Theory]
    [InlineData("#x,#y\n1,a\n", 0)]
    [InlineData("#x,#y\nb,a\n", 1)]
    [InlineData("x,y\n1,a\n", 3)]
    public void Tagged_table_without_records_passes_or_fails_by_the_schema(string table, int exit)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(exit, ToolRun.Of("validate", folder.Write("table.csv", table), "--from", "hxl", "--hxl-schema", folder.Write("regles.csv", "#valid_tag,#valid_datatype\n#x,number\n")).Exit);
    }

    [Theory]
    [InlineData("#valid_tag,#valid_datatype\n#affected,nombre\n", "GC3242")]
    [InlineData("#valid_tag,#valid_value+url\n#adm2,https://example.org/cercles.csv\n", "GC3243")]
    [InlineData("#org\nONG\n", "GC3240")]
    public void Rule_that_is_not_run_is_something_not_checked(string schema, string code)
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("validate", folder.Write("deplaces.csv", Table), "--hxl-schema", folder.Write("regles.csv", schema));
        Assert.Equal(5, run.Exit);
        Assert.Contains(code, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void List_at_an_address_is_given_as_a_file_of_its_name()
    {
        using var folder = new TemporaryFolder();
        var schema = folder.Write("regles.csv", "#valid_tag,#valid_value+url,#valid_value+target_tag\n#adm2+name,https://example.org/cercles.csv,#adm2+name\n");
        var run = ToolRun.Of("validate", folder.Write("deplaces.csv", Table), "--hxl-schema", schema, "--with", folder.Write("cercles.csv", "#adm2+name\nGao\n"));
        Assert.Equal(1, run.Exit);
        Assert.Contains("column A (#adm2+name): error GC3255", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_for_an_input_of_another_format_is_something_not_checked()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("validate", folder.Write("suivi.csv", "N°;Recommandation;Responsable;Date;État\n1;Gérer les données;Région;2021-06-05;En cours\n"), "--hxl-schema", folder.Write("regles.csv", Schema));
        Assert.Equal(5, run.Exit);
        Assert.Contains("GC8011", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_that_is_not_there_is_not_found()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("validate", folder.Write("deplaces.csv", Table), "--hxl-schema", folder.File("rien.csv"));
        Assert.Equal(3, run.Exit);
        Assert.Contains("GC8001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Conversion_and_inspection_take_a_schema_too()
    {
        using var folder = new TemporaryFolder();
        var (schema, table) = (folder.Write("regles.csv", Schema), folder.Write("deplaces.csv", Table));
        Assert.Contains("GC3258", ToolRun.Of("convert", table, "--to", "jsonl", "-o", folder.File("out.jsonl"), "--hxl-schema", schema).Output, StringComparison.Ordinal);
        Assert.Contains("GC3258", ToolRun.Of("inspect", table, "--hxl-schema", schema).Output, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of("convert", table, "--to", "hxl", "-o", schema, "--hxl-schema", schema).Exit);
    }

    [Fact]
    public void Sample_schema_is_understood_whole_and_the_sample_table_breaks_it_where_it_says()
    {
        var run = ToolRun.Of("validate", Repository.File("samples/hxl-schema/deplaces.csv"), "--hxl-schema", Repository.File("samples/hxl-schema/schema.csv"), "--format", "json");
        Assert.Equal(1, run.Exit);
        Assert.Equal(
            ["GC3253 5 D", "GC3255 6 A", "GC3257 6 B", "GC3259 7 "],
            run.Json["diagnostics"]!.AsArray().Where(d => string.CompareOrdinal((string)d!["code"]!, "GC3240") >= 0 && ((string)d["code"]!).StartsWith("GC32", StringComparison.Ordinal)).Select(d => $"{d!["code"]} {d["row"]} {d["cellColumn"]}"));
    }
}
