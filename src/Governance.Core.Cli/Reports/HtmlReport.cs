using System.Security.Cryptography;
using System.Text;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli.Reports;

/// <summary>
/// The report as one page that needs nothing beside itself: in both languages, readable without script, which only filters
/// and groups.
/// </summary>
internal static class HtmlReport
{
    private static readonly string Style = Resource("report.css");
    private static readonly string Script = "//<![CDATA[\n" + Resource("report.js") + "//]]>";

    public static void Write(Report report, Stream output, ToolTexts texts)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var html = new HtmlWriter(writer, texts.Language);
        Head(html, report.Version, texts);
        html.Raw("<body>\n<main>\n");
        Top(html, report);
        HtmlSummary.Write(html, report);
        HtmlFindings.Write(html, report, texts);
        Explanations(html, report.Codes());
        html.Raw("</main>\n<script>").Raw(Script).Raw("</script>\n</body>\n</html>\n");
    }

    /// <summary>The page may load nothing and send nothing; it runs the one style and the one script it was made with.</summary>
    private static void Head(HtmlWriter html, string version, ToolTexts texts)
        => html.Raw($"<!DOCTYPE html>\n<html lang=\"{texts.Language}\">\n<head>\n<meta charset=\"utf-8\" />\n<meta name=\"generator\" content=\"governance ").Text(version).Raw("\" />\n")
            .Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'\" />\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n<meta name=\"referrer\" content=\"no-referrer\" />\n<title>")
            .Text(texts["report-title"]).Raw("</title>\n<style>").Raw(Style).Raw("</style>\n</head>\n");

    private static void Top(HtmlWriter html, Report report)
    {
        // The switch works without script: what follows is shown in the language that is chosen here.
        foreach (var language in html.Languages)
        {
            var isFirst = language.Language == report.Language ? " checked=\"checked\"" : "";
            html.Raw($"<input type=\"radio\" class=\"switch\" name=\"language\" id=\"language-{language.Language}\" value=\"{language.Language}\" autocomplete=\"off\"{isFirst} />")
                .Raw($"<label for=\"language-{language.Language}\" lang=\"{language.Language}\">").Text(language["report-language"]).Raw("</label>\n");
        }

        html.Raw("<header>\n<h1>").Key("report-title").Raw("</h1>\n<p class=\"quiet\">governance ").Text(report.Version).Raw("</p>\n<p>").Key("report-no-values")
            .Raw("</p>\n<p class=\"skip\"><a href=\"#findings\">").Key("report-to-findings").Raw("</a></p>\n</header>\n");
    }

    private static void Explanations(HtmlWriter html, IReadOnlyList<DiagnosticDescriptor> codes)
    {
        if (codes.Count == 0)
            return;
        html.Raw("<section aria-labelledby=\"explanations\">\n<h2 id=\"explanations\">").Key("report-explanations").Raw("</h2>\n");
        foreach (var code in codes)
        {
            html.Raw("<article class=\"code ").Raw(FindingText.Level(code.Severity)).Raw("\" id=\"code-").Text(code.Code).Raw("\">\n<h3>").Text(code.Code).Raw(" – ").Both(t => Of(t).Title)
                .Raw("</h3>\n<p class=\"severity\">").Both(t => t.Severity(code.Severity)).Raw("</p>\n");
            Part("report-what", t => Of(t).What);
            Part("report-why", t => Of(t).Why);
            Part("report-mend", t => Of(t).Mend);
            html.Raw("</article>\n");

            MessageText Of(ToolTexts texts) => MessageCatalog.Text(code, texts.Language);
        }

        html.Raw("</section>\n");

        void Part(string heading, Func<ToolTexts, string?> text)
        {
            if (text(html.Languages[0]) is not null)
                html.Raw("<h4>").Key(heading).Raw("</h4>\n<p>").Both(t => text(t) ?? "").Raw("</p>\n");
        }
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream("html/" + name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
