using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Governance.Core.Cli.Tests;

/// <summary><c>--format html</c>: one page that needs nothing beside itself.</summary>
public partial class HtmlReports
{
    [Theory]
    [InlineData("en", "fr")]
    [InlineData("fr", "en")]
    public void Page_speaks_both_languages_the_chosen_one_first(string language, string other)
    {
        using var data = new ReportDataset();
        var page = Html.Parse(data.Report("html", language));
        Assert.Equal(language, page.Attribute("lang")!.Value);
        var switches = page.Descendants("input").Where(i => Value(i, "name") == "language").ToList();
        Assert.Equal([language, other], switches.Select(s => Value(s, "value")));
        Assert.Equal([true, false], switches.Select(s => s.Attribute("checked") is not null));

        // The switch works by style alone: all that speaks one language comes behind it, below the same element.
        var switched = switches[0].Parent!.Elements().Where(e => e.Name != "input" && e.Name != "label").SelectMany(e => e.Descendants("span")).Where(e => e.Attribute("lang") is not null).ToList();
        Assert.Equal(page.Descendants("span").Count(s => s.Attribute("lang") is not null), switched.Count);
        Assert.All(switched.Chunk(2), pair =>
        {
            Assert.Equal([language, other], pair.Select(s => Value(s, "lang")));
            Assert.Same(pair[0].Parent, pair[1].Parent);
            Assert.True(pair[0].Value != pair[1].Value || pair[0].Value.Length == 0);
        });
    }

    [Fact]
    public void Page_loads_nothing_and_runs_only_what_its_policy_names()
    {
        using var data = new ReportDataset();
        var text = data.Report("html");
        var page = Html.Parse(text);
        var policy = page.Descendants("meta").Single(m => Value(m, "http-equiv") == "Content-Security-Policy").Attribute("content")!.Value;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        foreach (var element in new[] { "style", "script" })
        {
            var inner = text[(text.IndexOf($"<{element}>", StringComparison.Ordinal) + element.Length + 2)..text.IndexOf($"</{element}>", StringComparison.Ordinal)];
            Assert.Contains($"{element}-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inner)))}'", policy, StringComparison.Ordinal);
        }

        Assert.DoesNotMatch(@"(?i)\b(src|srcset|action|style|on[a-z]+)\s*=\s*""|@import|url\(", text);
        Assert.All(page.Descendants("a"), a => Assert.StartsWith("#", Value(a, "href"), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_code_leads_to_its_explanation()
    {
        using var data = new ReportDataset();
        var page = Html.Parse(data.Report("html"));
        var ids = page.Descendants().Attributes("id").Select(a => a.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.Descendants("a"), a => Assert.Contains(Value(a, "href")[1..], ids));
        Assert.All(page.Descendants("tr").Where(r => r.Attribute("data-code") is not null), row => Assert.Contains("code-" + Value(row, "data-code"), ids));
        Assert.All(page.Descendants("article"), a => Assert.Equal(3, a.Elements("h4").Count()));
    }

    [Fact]
    public void Tables_have_captions_and_headers_and_severity_is_a_word()
    {
        using var data = new ReportDataset();
        var page = Html.Parse(data.Report("html"));
        Assert.All(page.Descendants("table"), t =>
        {
            Assert.NotEmpty(t.Element("caption")!.Value);
            Assert.All(t.Element("thead")!.Descendants("th"), h => Assert.Equal("col", Value(h, "scope")));
            Assert.All(t.Element("tbody")!.Elements("tr"), r => Assert.Equal("row", Value(r.Element("th")!, "scope")));
        });
        var words = page.Descendants("td").Where(d => Value(d, "class") == "severity").Select(d => d.Elements().First().Value).Distinct().Order();
        Assert.Equal(["error", "note", "warning"], words.Where(w => w.Length > 0));
        var levels = page.Descendants().Where(e => Heading().IsMatch(e.Name.LocalName)).Select(e => e.Name.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.Single(page.Descendants("main"));
    }

    [Fact]
    public void Name_of_a_file_is_text_and_not_markup()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "not run: Windows has no such file names");
        using var folder = new TemporaryFolder();
        var file = folder.Write("a<img src=x onerror=alert(1)>&\"'\u0001.json", "{\"type\":\"Migrant\"}");
        var page = Html.Parse(ToolRun.Of("validate", file, "--format", "html").Output);
        Assert.Empty(page.Descendants("img"));
        Assert.Contains(page.Descendants("h3"), h => h.Value.EndsWith("a<img src=x onerror=alert(1)>&\"'\uFFFD.json", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "Findings shown: 29 of 29.")]
    [InlineData("fr", "Constats affichés\u00A0: 29 sur 29.")]
    public async Task Independent_browser_runs_the_filter_under_the_policy_of_the_page(string language, string shown)
    {
        using var data = new ReportDataset();
        File.WriteAllText(data.File("report.html"), ToolRun.Of(["validate", .. data.Inputs, data.File("none.json"), "--target", "public", "--format", "html", "--lang", language]).Output);
        var page = await ShownAsync(data, "report.html");
        Assert.Contains($"<span lang=\"{language}\" data-text=", page, StringComparison.Ordinal);
        Assert.Contains($">{shown}</span>", page.Replace("&nbsp;", "\u00A0", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("<form id=\"filters\">", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Nothing_of_a_finding_is_out_of_sight_on_a_screen_of_any_width(int width)
    {
        using var data = new ReportDataset();
        File.WriteAllText(data.File("report.html"), data.Report("html", "fr"));

        // A page around the report measures it and filters, as wide as a telephone or a desk.
        File.WriteAllText(data.File("around.html"), $$"""
            <!DOCTYPE html><p id="said"></p><iframe src="report.html" width="{{width}}" height="600" style="border:0"></iframe><script>
            onload = () => {
              const page = document.querySelector("iframe").contentDocument;
              const cells = () => [...page.querySelectorAll("#groups tbody :is(td, th)")].map(c => c.getBoundingClientRect()).filter(r => r.width > 0);
              const all = cells();
              const notes = page.querySelectorAll("#groups tr[data-severity=note]").length;
              page.querySelector("[name=error]").click();
              page.querySelector("[name=warning]").click();
              document.getElementById("said").textContent = all.filter(r => r.right > {{width}}).length + " of " + (all.length > 0) + ", " + (cells().length === notes * 5);
            };
            </script>
            """);
        Assert.Contains(">0 of true, true</p>", await ShownAsync(data, "around.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_that_are_counted_and_not_listed_are_among_those_that_are_said_to_be_there()
    {
        using var data = new ReportDataset();
        var run = ToolRun.Of(["validate", .. data.Inputs, "--max-findings", "1", "--format", "html"]);
        var summary = ToolRun.Of(["validate", .. data.Inputs, "--format", "json"]).Json["summary"]!;
        var all = (int)summary["errors"]! + (int)summary["warnings"]! + (int)summary["notes"]!;
        var page = Html.Parse(run.Output);
        Assert.True(page.Descendants("tr").Count(r => r.Attribute("data-code") is not null) < all);
        Assert.Equal(all, int.Parse(Value(page.Descendants("p").Single(p => Value(p, "id") == "shown"), "data-all"), System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Page_without_findings_says_so()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("validate", folder.Write("o.json", "{\"type\":\"Organisation\",\"id\":\"o1\",\"name\":{\"language\":\"fr\",\"text\":\"Un service\"},\"kind\":\"government\"}"), "--format", "html", "--lang", "fr");
        Assert.Equal(0, run.Exit);
        var page = Html.Parse(run.Output);
        Assert.Contains(page.Descendants("p"), p => p.Value.StartsWith("Aucun constat.", StringComparison.Ordinal));
        Assert.Empty(page.Descendants("article"));
        Assert.Empty(page.Descendants("form"));
    }

    /// <summary>What a browser makes of a page, its script run.</summary>
    private static async Task<string> ShownAsync(ReportDataset data, string page)
    {
        var browser = new[] { "/usr/bin/chromium", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
        Assert.SkipWhen(browser is null, "not run: no Chromium on this machine");
        var start = new ProcessStartInfo(browser!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[]
        {
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-breakpad", "--window-size=1400,900", "--allow-file-access-from-files",
            "--user-data-dir=" + data.File("profile"), "--dump-dom", new Uri(data.File(page)).AbsoluteUri,
        })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        var read = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (!process.WaitForExit(TimeSpan.FromMinutes(3)))
            process.Kill(entireProcessTree: true);
        return await read;
    }

    private static string Value(XElement element, string attribute) => element.Attribute(attribute)?.Value ?? "";

    [GeneratedRegex("^h[1-6]$")]
    private static partial Regex Heading();
}
