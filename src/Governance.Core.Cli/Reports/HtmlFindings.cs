using System.Globalization;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli.Reports;

/// <summary>The findings on the page: a table an input, and what filters them where scripts run.</summary>
internal static class HtmlFindings
{
    private static readonly Severity[] Severities = [Severity.Error, Severity.Warning, Severity.Note];

    public static void Write(HtmlWriter html, Report report, ToolTexts texts)
    {
        var groups = report.ByInput().Where(g => g.Findings.Count > 0).ToList();
        html.Raw("<section aria-labelledby=\"findings\">\n<h2 id=\"findings\">").Key("report-findings").Raw("</h2>\n");
        if (groups.Count == 0)
        {
            html.Raw("<p>").Key("report-no-findings").Raw("</p>\n</section>\n");
            return;
        }

        Filters(html, report, [.. groups.Select(g => g.Input)], texts);
        // On a narrow screen the tables scroll by themselves, which a keyboard must reach.
        html.Raw("<div id=\"groups\" role=\"group\" aria-labelledby=\"findings\" tabindex=\"0\">\n");
        for (var i = 0; i < groups.Count; i++)
            Table(html, groups[i].Input, i, groups[i].Findings);
        html.Raw("</div>\n</section>\n");
    }

    private static void Table(HtmlWriter html, string? input, int file, IReadOnlyList<Diagnostic> findings)
    {
        html.Raw("<table>\n<caption><h3>");
        Name(html, input);
        html.Raw("</h3></caption>\n<thead><tr>");
        foreach (var column in new[] { "severity", "code", "place", "message", "record" })
            html.Raw("<th scope=\"col\">").Key("report-" + column).Raw("</th>");
        html.Raw("</tr></thead>\n<tbody>\n");
        foreach (var finding in findings)
            Row(html, finding, file);
        html.Raw("</tbody>\n</table>\n");
    }

    private static void Row(HtmlWriter html, Diagnostic finding, int file)
    {
        var level = FindingText.Level(finding.Severity);
        html.Raw($"<tr class=\"{level}\" data-severity=\"{level}\" data-code=\"").Text(finding.Code).Raw("\" data-file=\"").Text(Index(file))
            .Raw("\"><td class=\"severity\">").Both(t => t.Severity(finding.Severity))
            .Raw("</td><th scope=\"row\"><a href=\"#code-").Text(finding.Code).Raw("\">").Text(finding.Code)
            .Raw("</a></th><td class=\"place\">").Both(t => FindingText.Place(finding.Origin, t))
            .Raw("</td><td>").Both(t => FindingText.Message(finding, t.Language))
            .Raw("</td><td class=\"record\">").Text(FindingText.Where(finding)).Raw("</td></tr>\n");
    }

    /// <summary>Hidden until the script shows it: without script it would do nothing.</summary>
    private static void Filters(HtmlWriter html, Report report, List<string?> files, ToolTexts texts)
    {
        html.Raw("<form id=\"filters\" hidden=\"hidden\">\n<fieldset>\n<legend>").Key("report-severity").Raw("</legend>\n");
        foreach (var severity in Severities)
        {
            html.Raw($"<label><input type=\"checkbox\" name=\"{FindingText.Level(severity)}\" checked=\"checked\" autocomplete=\"off\" /> <span>")
                .Both(t => t.Severity(severity)).Raw("</span></label>\n");
        }

        html.Raw("</fieldset>\n");
        Choice("code", "report-code", [("", "report-all-codes"), .. report.Codes().Select(c => (c.Code, ""))]);
        Choice("file", "report-file", [("", "report-all-files"), .. files.Select((f, i) => (Index(i), f is null ? "report-whole" : ""))]);
        Choice("group", "report-group", [("file", "report-file"), ("code", "report-code"), ("severity", "report-severity")]);
        var all = (report.Summary.Errors + report.Summary.Warnings + report.Summary.Notes).ToString(CultureInfo.InvariantCulture);
        html.Raw($"</form>\n<p id=\"shown\" role=\"status\" data-all=\"{all}\">");
        foreach (var language in html.Languages)
            html.Raw($"<span lang=\"{language.Language}\" data-text=\"").Text(language["report-shown"]).Raw("\"></span>");
        html.Raw("</p>\n");

        // An option holds plain text, so the script changes it with the language.
        void Choice(string name, string label, IEnumerable<(string Value, string Key)> options)
        {
            html.Raw($"<label><span>").Key(label).Raw($"</span><select name=\"{name}\" autocomplete=\"off\">\n");
            foreach (var (value, key) in options)
            {
                html.Raw("<option value=\"").Text(value).Raw("\"");
                foreach (var language in key.Length > 0 ? html.Languages : [])
                    html.Raw($" data-{language.Language}=\"").Text(language[key]).Raw("\"");
                html.Raw(">").Text(key.Length > 0 ? texts[key] : name == "file" ? FindingText.OnOneLine(files[int.Parse(value, CultureInfo.InvariantCulture)]!) : value).Raw("</option>\n");
            }

            html.Raw("</select></label>\n");
        }
    }

    private static void Name(HtmlWriter html, string? input)
    {
        if (input is null)
            html.Key("report-whole");
        else
            html.Text(FindingText.OnOneLine(input));
    }

    private static string Index(int file) => file.ToString(CultureInfo.InvariantCulture);
}
