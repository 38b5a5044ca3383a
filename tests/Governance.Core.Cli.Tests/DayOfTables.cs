using System.Text.Json;

namespace Governance.Core.Cli.Tests;

/// <summary>Lists of missions often have their date in the title of the report alone: who knows it says it.</summary>
public class DayOfTables
{
    private const string Mission = "Région,Cercle,Commune,Ménages PDI,Retournés,Date de l’évaluation\nGao,Gao,Gao,12,3,\nGao,Ansongo,Tessit,4,1,31/05/2024\n";

    [Fact]
    public void Rows_without_a_date_get_the_day_that_the_caller_says_and_others_keep_theirs()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("mission.csv", Mission);
        Assert.Equal(2, CodesOf(input).Count(c => c == "GC1301"));
        Assert.DoesNotContain("GC1301", CodesOf(input, "--as-of", "2024-06-30"));
        Assert.Equal(["2024-06-30/2024-06-30", "2024-06-30/2024-06-30", "2024-05-31/2024-05-31", "2024-05-31/2024-05-31"], PeriodsOf(folder, input, "--as-of", "2024-06-30"));
    }

    [Fact]
    public void The_copy_of_a_table_states_the_day_in_its_own_column()
    {
        using var folder = new TemporaryFolder();
        var copy = folder.File("copy.csv");
        var run = ToolRun.Of("convert", folder.Write("mission.csv", Mission), "--to", "dtm", "-o", copy, "--as-of", "2024-06-30");
        Assert.Equal(0, run.Exit);
        Assert.Contains("12,3,2024-06-30", File.ReadAllText(copy), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#adm1+name,#affected+idps\nGao,12\n", "2024-06-30/2024-06-30")]
    [InlineData("#adm1+name,#indicator+value+num,#indicator+name\nGao,12,Taux\n", "2024-06-30/2024-06-30")]
    public void Tagged_tables_take_it_too(string table, string period)
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("t.csv", table);
        Assert.Contains(CodesOf(input), c => c is "GC1301" or "GC1607");
        Assert.Equal([period], PeriodsOf(folder, input, "--as-of", "2024-06-30"));
    }

    [Theory]
    [InlineData("30/06/2024")]
    [InlineData("demain")]
    [InlineData("2024-13")]
    public void A_day_is_spelled_as_ISO_8601(string day)
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("validate", folder.Write("mission.csv", Mission), "--as-of", day);
        Assert.Equal(2, run.Exit);
        Assert.Contains("--as-of", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(day, run.Error, StringComparison.Ordinal);
    }

    private static List<string> CodesOf(string input, params string[] more)
    {
        using var report = JsonDocument.Parse(ToolRun.Of(["validate", input, "--format", "json", "--today", "2024-07-15", .. more]).Output);
        return [.. report.RootElement.GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("code").GetString()!)];
    }

    private static List<string> PeriodsOf(TemporaryFolder folder, string input, params string[] more)
    {
        var output = folder.File("out.jsonl");
        ToolRun.Of(["convert", input, "--to", "jsonl", "-o", output, .. more]);
        return [.. File.ReadLines(output).Select(l => JsonDocument.Parse(l).RootElement).Where(r => r.TryGetProperty("period", out _)).Select(r => $"{Of(r, "start")}/{Of(r, "end")}")];

        static string? Of(JsonElement record, string name) => record.GetProperty("period").TryGetProperty(name, out var date) ? date.GetString() : null;
    }
}
