using System.Text;
using System.Text.RegularExpressions;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Gazetteers;

namespace Governance.Adapters.HumanRights;

/// <summary>
/// A recommendation as a matrix prints it: the paragraph, the text, the States that made it in brackets, and below the document in
/// which the State under review took its position, such as <c>121.3 Ratify the Convention (Niger, Ghana); Source of Position:
/// A/HRC/43/15 - Para 121</c>.
/// </summary>
internal static partial class PrintedText
{
    private const string English = "Source of Position: ";
    private const string French = "Source de la position : ";

    public static FieldConverter<Recommendation> Of(string language) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            var text = cell.Trim();
            if (SourceOfPosition().Match(text) is { Success: true } source)
            {
                recommendation.Document = new DocumentRef { Symbol = source.Groups["symbol"].Value, Locator = source.Groups["para"] is { Success: true, Value: var para } ? para : null };
                text = text[..source.Index].TrimEnd().TrimEnd(';').TrimEnd();
            }

            if (Paragraph().Match(text) is { Success: true } number)
            {
                recommendation.Number = number.Groups["number"].Value;
                text = text[number.Length..];
            }

            // A bracket of anything else, such as « (adults and children) », belongs to the text.
            List<string> makers = [];
            while (MakersStart(text) is { } start && Makers(text[(start + 1)..text.LastIndexOf(')')]) is { Length: > 0 } names)
            {
                makers.InsertRange(0, names);
                text = text[..start].TrimEnd();
            }

            // Two recommendations in one: the States behind the first stand in the text, where they say which part is theirs.
            if (makers.Count > 0)
                recommendation.Makers = States.Named(InText().Matches(text).SelectMany(m => Makers(m.Groups["names"].Value)).Concat(makers).Distinct(StringComparer.Ordinal));

            recommendation.Text = new LocalizedText { Language = language, Text = text };
            return true;
        },
        recommendation => Write(recommendation, language));

    /// <summary>The States between two brackets; none where it says anything else.</summary>
    private static string[] Makers(string names)
        => names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is var parts && Array.TrueForAll(parts, n => CountryNames.TryFind(n, out _)) ? parts : [];

    private static string Write(Recommendation recommendation, string language)
    {
        var printed = new StringBuilder();
        if (recommendation.Number is { } number)
            printed.Append(number).Append(' ');
        printed.Append(Texts.In(recommendation.Text, language));
        if (recommendation.Makers is { Count: > 0 } makers)
            printed.Append(" (").AppendJoin(", ", makers.Select(m => m.Name)).Append(')');
        if (recommendation.Document?.Symbol is { } symbol)
        {
            printed.Append(";\n").Append(language == "fr" ? French : English).Append(symbol);
            if (recommendation.Document.Locator is { } para)
                printed.Append(" - Para ").Append(para);
        }

        return printed.ToString();
    }

    /// <summary>Where the last bracket opens that closes at the end of the text; names such as « Bolivia (Plurinational State of) » have brackets of their own.</summary>
    private static int? MakersStart(string text)
    {
        var end = text.TrimEnd().TrimEnd('.', ';').TrimEnd().Length - 1;
        if (end < 0 || text[end] != ')')
            return null;
        var depth = 0;
        for (var i = end; i > 0; i--)
        {
            depth += text[i] switch { ')' => 1, '(' => -1, _ => 0 };
            if (depth == 0)
                return char.IsWhiteSpace(text[i - 1]) ? i : null;
        }

        return null;
    }

    [GeneratedRegex(@"\((?<names>[^()]{1,500}(?:\([^()]{1,100}\)[^()]{0,500})*)\)\s?;", RegexOptions.CultureInvariant)]
    private static partial Regex InText();

    [GeneratedRegex(@"^(?<number>\d{1,4}(?:\.\d{1,4})+)\.?\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"\s*Source (?:of|de la) position\s*:\s*(?<symbol>[^\s;]{1,64})(?:\s*[-–/]\s*Para(?:\.|graph|graphe)?\s*(?<para>[\d.]{1,16}))?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SourceOfPosition();
}
