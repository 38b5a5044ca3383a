using System.Diagnostics;
using System.Text;
using Governance.Core.Formats;
using Governance.Core.Tests.InStep;

namespace Governance.Core.Cli.Tests;

/// <summary>What the README shows is what the tool does.</summary>
public class FrontDoor
{
    [Fact]
    public void Readme_shows_the_findings_of_the_sample()
    {
        var run = Validate("en");
        GeneratedFile.CheckBlock("README.md", "finding", "```\n" + run.Output.Split('\n').First(l => l.Length > 0) + "\n```");
    }

    [Fact]
    public void Readme_code_is_that_of_the_quickstart()
        => GeneratedFile.CheckBlock("README.md", "quickstart", "```csharp\n" + File.ReadAllText(Repository.File("samples/quickstart/Program.cs")).TrimEnd() + "\n```");

    [Fact]
    public void Page_of_the_package_shows_the_code_of_the_quickstart()
        => GeneratedFile.CheckBlock("src/Governance.Core/README.md", "check", "```csharp\n" + File.ReadAllText(Repository.File("samples/quickstart/FileCheck.cs")).TrimEnd() + "\n```");

    [Theory]
    [InlineData("conversion", "Conversion.cs", "csharp")]
    [InlineData("rule", "NoComment.cs", "csharp")]
    [InlineData("dataset-rule", "TooManyIncidents.cs", "csharp")]
    [InlineData("messages", "Messages/fr.json", "json")]
    public void Page_on_programs_shows_the_code_of_the_quickstart(string block, string file, string language)
        => GeneratedFile.CheckBlock("docs/in-a-program.md", block, $"```{language}\n" + File.ReadAllText(Repository.File("samples/quickstart/" + file)).TrimEnd() + "\n```");

    [Fact]
    public void Readme_lists_the_formats()
    {
        var formats = FormatRegistry.Create(BuiltInFormats.Add);
        var all = formats.Writer("jsonl")!.Format.Writes.Count;
        var rows = formats.Formats.GroupBy(f => (f.Codes.FirstOrDefault(c => c.Code.StartsWith(f.CodePrefix, StringComparison.Ordinal))?.Owner ?? formats.Reader(f.Id)!.GetType()).Assembly.GetName().Name!).OrderBy(g => g.Key, StringComparer.Ordinal).Select(package =>
        {
            var names = package.Select(f => $"`{f.Id}` {f.NameEn} · *{f.NameFr}*");
            var kinds = package.SelectMany(f => f.Reads.Concat(f.Writes)).Select(t => t.Name).Distinct().ToList();
            return $"| [{package.Key.Replace("Governance.Adapters.", "", StringComparison.Ordinal)}](src/{package.Key}/README.md) | {string.Join("<br>", names)} | {(kinds.Count == all ? "all" : string.Join(", ", kinds))} |\n";
        });
        GeneratedFile.CheckBlock("README.md", "formats", "| package | formats | records |\n|---|---|---|\n" + string.Concat(rows).TrimEnd());
    }

    [Fact]
    public void Quickstart_says_what_is_wrong_with_its_record()
    {
        var built = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^2..];
        var program = Repository.File(Path.Combine(["samples", "quickstart", "bin", .. built, "Quickstart.dll"]));
        using var run = Process.Start(new ProcessStartInfo("dotnet", [program]) { RedirectStandardOutput = true })!;
        var said = run.StandardOutput.ReadToEnd();
        run.WaitForExit();
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("GC1202 /counts/females ", said, StringComparison.Ordinal);
        Assert.Contains("\n1 record, 1 error", said.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("map", "ReceptionCentre/ArrivalsMap.cs", "csharp")]
    [InlineData("converters", "ReceptionCentre/Places.cs", "csharp")]
    [InlineData("findings", "ReceptionCentre/ArrivalsDiagnostics.cs", "csharp")]
    [InlineData("messages", "ReceptionCentre/Messages/fr.json", "json")]
    [InlineData("method", "ReceptionCentre/ArrivalsExtensions.cs", "csharp")]
    [InlineData("project", "ReceptionCentre/ReceptionCentre.csproj", "xml")]
    [InlineData("kit", "ReceptionCentre.Tests/ArrivalsTests.cs", "csharp")]
    public void Page_on_adapters_shows_the_code_of_the_sample(string block, string file, string language)
        => GeneratedFile.CheckBlock("docs/writing-an-adapter.md", block, $"```{language}\n" + File.ReadAllText(Repository.File("samples/custom-adapter/" + file)).TrimEnd() + "\n```");

    [Fact]
    public void Picture_shows_the_sample_in_French()
    {
        var lines = new List<string> { "$ governance validate samples/gao-2021 --lang fr" };
        lines.AddRange(Validate("fr").Output.TrimEnd().Split('\n'));
        var wide = lines.Max(l => l.Length);
        var svg = new StringBuilder();
        svg.Append(System.Globalization.CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {(wide * 8) + 40} {(lines.Count * 22) + 60}\" role=\"img\" aria-label=\"governance validate\">\n");
        svg.Append("<rect width=\"100%\" height=\"100%\" rx=\"10\" fill=\"#1d2330\"/>\n");
        svg.Append("<circle cx=\"22\" cy=\"20\" r=\"6\" fill=\"#e06c75\"/><circle cx=\"42\" cy=\"20\" r=\"6\" fill=\"#e5c07b\"/><circle cx=\"62\" cy=\"20\" r=\"6\" fill=\"#98c379\"/>\n");
        svg.Append("<g font-family=\"DejaVu Sans Mono,Menlo,Consolas,monospace\" font-size=\"13\" fill=\"#d7dae0\" xml:space=\"preserve\">\n");
        for (var i = 0; i < lines.Count; i++)
            svg.Append(System.Globalization.CultureInfo.InvariantCulture, $"<text x=\"20\" y=\"{(i * 22) + 56}\">{Coloured(lines[i])}</text>\n");
        GeneratedFile.Check("docs/validate-fr.svg", svg.Append("</g>\n</svg>\n").ToString());
    }

    private static ToolRun Validate(string language)
    {
        var root = Repository.File("samples/gao-2021");
        var run = ToolRun.Of("validate", root, "--lang", language);
        return run with { Output = run.Output.Replace(root, "samples/gao-2021", StringComparison.Ordinal) };
    }

    private static string Coloured(string line)
    {
        var text = line.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
        foreach (var (word, colour) in ((string, string)[])[("avertissement GC", "#e5c07b"), ("erreur GC", "#e06c75"), ("remarque GC", "#61afef")])
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0)
                return $"{text[..at]}<tspan fill=\"{colour}\">{text.AsSpan(at, word.Length + 4)}</tspan>{text[(at + word.Length + 4)..]}";
        }

        return line.StartsWith('$') ? $"<tspan fill=\"#98c379\">$</tspan>{text[1..]}" : text;
    }
}
