using System.Net;
using System.Text.RegularExpressions;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.HumanRights;

/// <summary>
/// Texts that an export has as HTML. The core holds the words; the text as it was stands beside them and is written again while it
/// says the same.
/// </summary>
internal static partial class Markup
{
    public static FieldConverter<Recommendation> Of(string language) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            recommendation.Text = new LocalizedText { Language = language, Text = Words(cell) };
            return true;
        },
        recommendation => Texts.In(recommendation.Text, language));

    /// <summary>The words of a text: breaks and ends of paragraphs end a line, other elements go, references become characters.</summary>
    public static string Words(string html)
    {
        if (!html.AsSpan().ContainsAny('<', '&'))
            return html.Trim();
        var lines = Break().Replace(html, "\n");
        return WebUtility.HtmlDecode(Element().Replace(lines, "")).Trim();
    }

    [GeneratedRegex("<br\\s*/?>|</(?:p|div|li|h[1-6])\\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex("</?[a-zA-Z][^<>]{0,1000}>", RegexOptions.CultureInvariant)]
    private static partial Regex Element();
}
