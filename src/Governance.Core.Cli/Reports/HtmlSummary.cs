using System.Globalization;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli.Reports;

/// <summary>The head of the page: what the check came to, finding by code, and what was read.</summary>
internal static class HtmlSummary
{
    public static void Write(HtmlWriter html, Report report)
    {
        html.Raw("<section aria-labelledby=\"summary\">\n<h2 id=\"summary\">").Key("report-summary").Raw("</h2>\n");
        var lines = html.Languages.Select(t => TextReport.Totals(report, t).ToList()).ToList();
        for (var i = 0; i < lines[0].Count; i++)
            html.Raw("<p>").Both(t => lines[t.Language == html.Languages[0].Language ? 0 : 1][i]).Raw("</p>\n");
        Codes(html, report);
        html.Raw("</section>\n");
        Inputs(html, report);
    }

    private static void Codes(HtmlWriter html, Report report)
    {
        var codes = report.Codes();
        if (codes.Count == 0)
            return;
        Head(html, "report-by-code", "report-code", "report-severity", "report-title-of-code", "report-count");
        foreach (var code in codes)
        {
            html.Raw($"<tr class=\"{FindingText.Level(code.Severity)}\"><th scope=\"row\"><a href=\"#code-").Text(code.Code).Raw("\">").Text(code.Code).Raw("</a></th><td class=\"severity\">")
                .Both(t => t.Severity(code.Severity)).Raw("</td><td>").Both(t => MessageCatalog.Text(code, t.Language).Title)
                .Raw("</td><td class=\"number\">").Text(Number(report.Summary.ByCode.GetValueOrDefault(code.Code))).Raw("</td></tr>\n");
        }

        html.Raw("</tbody>\n</table>\n");
    }

    private static void Inputs(HtmlWriter html, Report report)
    {
        html.Raw("<section aria-labelledby=\"inputs\">\n<h2 id=\"inputs\">").Key("report-inputs").Raw("</h2>\n");
        if (report.Inputs.Count == 0)
        {
            html.Raw("<p>").Key("report-no-inputs").Raw("</p>\n</section>\n");
            return;
        }

        Head(html, "report-inputs-caption", "report-file", "report-format", "report-records", "report-sha256");
        foreach (var input in report.Inputs)
        {
            html.Raw("<tr><th scope=\"row\" class=\"name\">").Text(FindingText.OnOneLine(input.Path)).Raw("</th><td class=\"format\">").Text(input.Format ?? "").Raw("</td><td class=\"number\">")
                .Text(Number(input.Records)).Raw("</td><td class=\"hash\">");
            if (input.Sha256 is { } hash)
                html.Text(hash);
            else
                html.Key("report-not-whole");
            html.Raw("</td></tr>\n");
        }

        html.Raw("</tbody>\n</table>\n</section>\n");
    }

    private static void Head(HtmlWriter html, string caption, params string[] columns)
    {
        html.Raw("<table>\n<caption>").Key(caption).Raw("</caption>\n<thead><tr>");
        foreach (var column in columns)
            html.Raw(column is "report-count" or "report-records" ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">").Key(column).Raw("</th>");
        html.Raw("</tr></thead>\n<tbody>\n");
    }

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);
}
