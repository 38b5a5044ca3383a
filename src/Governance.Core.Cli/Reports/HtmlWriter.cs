using System.Text;
using Governance.Core.Cli.Texts;

namespace Governance.Core.Cli.Reports;

/// <summary>Writes HTML that is well-formed XML too; texts are escaped, and told in both languages where these differ.</summary>
internal sealed class HtmlWriter(TextWriter output, string language)
{
    private readonly ToolTexts[] _languages = [.. new[] { "en", "fr" }.OrderBy(l => l == language ? 0 : 1).Select(ToolTexts.For)];

    /// <summary>The languages, the one of the report first.</summary>
    public IReadOnlyList<ToolTexts> Languages => _languages;

    /// <summary>Writes markup of ours as it is.</summary>
    public HtmlWriter Raw(string markup)
    {
        output.Write(markup);
        return this;
    }

    /// <summary>Writes a text, or the value of an attribute.</summary>
    public HtmlWriter Text(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            output.Write(Escaped(rune));
        return this;
    }

    /// <summary>Writes one of our sentences in both languages.</summary>
    public HtmlWriter Key(string key) => Both(texts => texts[key]);

    /// <summary>Writes a text in both languages.</summary>
    public HtmlWriter Both(Func<ToolTexts, string> text)
    {
        var (first, second) = (text(_languages[0]), text(_languages[1]));
        if (first == second)
            return Text(first);
        foreach (var (texts, one) in new[] { (_languages[0], first), (_languages[1], second) })
            Raw($"<span lang=\"{texts.Language}\">").Text(one).Raw("</span>");
        return this;
    }

    private static string Escaped(Rune rune) => rune.Value switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\n' or '\t' => rune.ToString(),
        0xFFFE or 0xFFFF => "\uFFFD",
        _ => Rune.IsControl(rune) ? "\uFFFD" : rune.ToString(),
    };
}
