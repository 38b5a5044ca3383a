using System.Xml.Linq;

namespace Governance.Core.Cli.Tests;

/// <summary>Reports that services of continuous integration read: JUnit XML, commands of GitHub, code quality of GitLab.</summary>
public class CiReports
{
    private const string WithoutId = "{\"type\":\"Migrant\"}";

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Junit_has_what_its_readers_know_and_counts_that_agree(string language)
    {
        using var data = new ReportDataset();
        var root = XDocument.Parse(data.Report("junit", language)).Root!;
        Assert.Equal("testsuites", root.Name);
        Assert.Equal(data.Inputs, root.Elements("testsuite").Select(s => s.Attribute("name")!.Value));
        foreach (var suite in root.Elements("testsuite").Append(root))
        {
            Assert.Equal(suite.Descendants("testcase").Count(), (int)suite.Attribute("tests")!);
            Assert.Equal(suite.Descendants("failure").Count(), (int)suite.Attribute("failures")!);
            Assert.Equal(suite.Descendants("skipped").Count(), (int)suite.Attribute("skipped")!);
        }

        Assert.NotEmpty(root.Descendants("failure"));
        Assert.All(root.Descendants("failure"), f => Assert.NotEmpty(f.Attribute("message")!.Value));
        Assert.All(root.Descendants("testcase"), c => Assert.NotEmpty(c.Attribute("classname")!.Value + c.Attribute("name")!.Value));
        Assert.All(root.DescendantsAndSelf(), e => Assert.Contains(e.Name.LocalName, new[] { "testsuites", "testsuite", "testcase", "failure", "skipped", "system-out" }));
    }

    [Fact]
    public void Junit_passes_an_input_without_findings_and_skips_what_was_not_run()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", "[]");
        folder.Write("b.bin", "?");
        var root = XDocument.Parse(ToolRun.Of("validate", folder.Root, "--format", "junit").Output).Root!;
        Assert.Equal(["ok", "GC8007 File not checked"], root.Descendants("testcase").Select(c => c.Attribute("name")!.Value));
        Assert.Equal(["0", "1"], root.Elements("testsuite").Select(s => s.Attribute("skipped")!.Value));
        var missing = XDocument.Parse(ToolRun.Of("validate", folder.File("none"), "--format", "junit").Output).Root!;
        Assert.Equal("1", missing.Attribute("failures")!.Value);
    }

    [Fact]
    public void Github_command_escapes_what_would_end_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "not run: Windows has no such file names");
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("validate", folder.Write("a,b:c%\r\n::error::d.json", WithoutId), "--format", "github");
        Assert.NotEmpty(run.Output);
        var file = folder.Root.Replace(":", "%3A", StringComparison.Ordinal) + "/a%2Cb%3Ac%25\uFFFD\uFFFD%3A%3Aerror%3A%3Ad.json";
        Assert.All(run.Output.TrimEnd('\n').Split('\n'), line => Assert.Matches("^::(error|warning|notice) file=" + System.Text.RegularExpressions.Regex.Escape(file) + ",line=1,col=[0-9]+,title=GC[0-9]{4} [^:,]+::.+$", line));
    }

    [Fact]
    public void Github_command_for_a_cell_tells_the_cell_and_one_for_standard_input_no_file()
    {
        using var data = new ReportDataset();
        Assert.Contains("row 2, column F (Priorité): ", data.Report("github"), StringComparison.Ordinal);
        Assert.StartsWith("::error line=1,col=", ToolRun.With("{}", "validate", "-", "--format", "github").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Gitlab_report_has_the_documented_fields(string language)
    {
        using var data = new ReportDataset();
        await ReportSchema.AcceptAsync(data.Report("gitlab", language), "gitlab-code-quality.json");
        await ReportSchema.AcceptAsync(ToolRun.Of("validate", data.File("none"), "--format", "gitlab").Output, "gitlab-code-quality.json");
        await ReportSchema.AcceptAsync(ToolRun.With(WithoutId, "validate", "-", "--format", "gitlab").Output, "gitlab-code-quality.json");
    }

    [Fact]
    public void Gitlab_path_has_no_dot_in_front()
    {
        var sample = Path.GetRelativePath(Directory.GetCurrentDirectory(), Core.Tests.InStep.Repository.File("samples/gao-2021")).Replace('\\', '/');
        Assert.Contains($"\"path\": \"{sample}/", ToolRun.Of("validate", "./" + sample, "--format", "gitlab").Output, StringComparison.Ordinal);
    }
}
