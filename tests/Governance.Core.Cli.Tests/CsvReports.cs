namespace Governance.Core.Cli.Tests;

/// <summary><c>--format csv</c></summary>
public class CsvReports
{
    [Theory]
    [InlineData("en", "\uFEFFSeverity,Code,File,")]
    [InlineData("fr", "\uFEFFGravité;Code;Fichier;")]
    public void Header_and_separator_are_those_of_the_language(string language, string start)
    {
        using var data = new ReportDataset();
        var report = data.Report("csv", language);
        Assert.StartsWith(start, report, StringComparison.Ordinal);
        Assert.All(report.TrimEnd().Split("\r\n"), line => Assert.DoesNotContain('\n', line));
    }

    [Fact]
    public void File_name_that_looks_like_a_formula_is_text()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("validate", "=1+cmd.json", "--format", "csv");
        Assert.Contains(",'=1+cmd.json,", run.Output, StringComparison.Ordinal);
    }
}
