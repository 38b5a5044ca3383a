using System.Text.Json.Nodes;

namespace Governance.Core.Cli.Tests;

/// <summary><c>--format sarif</c></summary>
public class SarifReports
{
    private const string Matrix = "N°,Recommandation,Source,Date,Responsable,Priorité,État\n1,Une,Une conférence,30/06/2021,Un service,Autre,En cours\n";

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Log_is_valid_by_its_published_schema(string language)
    {
        using var data = new ReportDataset();
        await ReportSchema.AcceptAsync(data.Report("sarif", language), "sarif-2.1.0.json");
        await ReportSchema.AcceptAsync(ToolRun.Of("validate", data.File("nothing"), "--format", "sarif", "--lang", language).Output, "sarif-2.1.0.json");
        await ReportSchema.AcceptAsync(ToolRun.With(Matrix, "validate", "-", "--format", "sarif", "--lang", language).Output, "sarif-2.1.0.json");
    }

    [Fact]
    public async Task Schema_refuses_a_log_with_a_column_before_the_first()
    {
        using var data = new ReportDataset();
        var log = data.Report("sarif").Replace("\"startColumn\": 1,", "\"startColumn\": 0,", StringComparison.Ordinal).Replace("\"startColumn\": 1\n", "\"startColumn\": 0\n", StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => ReportSchema.AcceptAsync(log, "sarif-2.1.0.json"));
    }

    [Fact]
    public void Rules_explain_every_code_that_results_point_at()
    {
        using var data = new ReportDataset();
        var run = Run(data.Report("sarif", "fr"));
        Assert.Equal("fr", (string)run["language"]!);
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.All(run["results"]!.AsArray(), result =>
        {
            var rule = rules[(int)result!["ruleIndex"]!]!;
            Assert.Equal((string)result["ruleId"]!, (string)rule["id"]!);
            Assert.Contains("## Pourquoi c’est important", (string)rule["help"]!["markdown"]!, StringComparison.Ordinal);
        });
        Assert.Equal(rules.Count, run["results"]!.AsArray().Select(r => (string)r!["ruleId"]!).Distinct().Count());
    }

    [Fact]
    public void Finding_in_a_text_has_line_and_column_and_one_in_a_workbook_its_cell()
    {
        using var data = new ReportDataset();
        Assert.All(Run(data.Report("sarif"))["results"]!.AsArray().Select(r => r!["locations"]?[0]!["physicalLocation"]?["region"]).OfType<JsonNode>(), region =>
        {
            Assert.True((int)region["startLine"]! >= 1);
            Assert.True(region["startColumn"] is null || (int)region["startColumn"]! >= 1);
        });
        using var folder = new TemporaryFolder();
        ToolRun.Of("convert", folder.Write("m.csv", Matrix), "--to", "recommendations", "-o", folder.File("le classeur.xlsx"));
        var result = Run(ToolRun.Of("validate", folder.File("le classeur.xlsx"), "--format", "sarif").Output)["results"]!.AsArray().Single(r => (string)r!["ruleId"]! == "GC3302")!;
        Assert.Null(result["locations"]![0]!["physicalLocation"]!["region"]);
        Assert.EndsWith("/le%20classeur.xlsx", (string)result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!, StringComparison.Ordinal);
        Assert.Equal("Recommandations!F2", (string)result["locations"]![0]!["logicalLocations"]![0]!["fullyQualifiedName"]!);
        Assert.StartsWith("Recommandations: row 2, column F (", (string)result["message"]!["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Fingerprints_are_one_each_and_survive_what_comes_before()
    {
        using var data = new ReportDataset();
        var before = Marks(data.Report("sarif"));
        Assert.Equal(before.Count, before.Distinct().Count());
        var records = File.ReadAllText(data.Inputs[1]);
        File.WriteAllText(data.Inputs[1], "{\"type\":\"Organisation\",\"id\":\"org-0\",\"name\":{\"fr\":\"Un service\"},\"kind\":\"ngo-international\"}\n" + records);
        Assert.Empty(before.Except(Marks(data.Report("sarif"))));

        static List<string> Marks(string log) => [.. Run(log)["results"]!.AsArray().Select(r => (string)r!["partialFingerprints"]!["governanceFinding/v1"]!)];
    }

    [Fact]
    public void Invocation_says_what_was_not_run_and_how_it_ended()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("validate", folder.File("none.json"), "--format", "sarif");
        var invocation = Run(run.Output)["invocations"]![0]!;
        Assert.Equal((3, 3, false), (run.Exit, (int)invocation["exitCode"]!, (bool)invocation["executionSuccessful"]!));
        Assert.Equal("GC8001", (string)invocation["toolExecutionNotifications"]![0]!["descriptor"]!["id"]!);
        Assert.Equal("1 check was not run.", (string)invocation["toolExecutionNotifications"]![1]!["message"]!["text"]!);
        using var data = new ReportDataset();
        Assert.True((bool)Run(data.Report("sarif"))["invocations"]![0]!["executionSuccessful"]!);
    }

    private static JsonNode Run(string log) => JsonNode.Parse(log)!["runs"]![0]!;
}
