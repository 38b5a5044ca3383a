using System.Text;
using Governance.Core.Diagnostics;
using Governance.Core.Schemas;

namespace Governance.Core.Fixes;

/// <summary>
/// Decides what a text is to be. One that the schema refuses is mended where exactly one spelling that it accepts says the
/// same; one that it accepts is composed, where it is free text.
/// </summary>
internal static class TextMender
{
    private static readonly string[] InCapitals = [Patterns.PCode, Patterns.Currency];

    /// <summary>The mended text, with the finding that it ends.</summary>
    /// <param name="nodes">All that the schema asks of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="options">What can be read and may be changed.</param>
    /// <returns>Null where the text stays.</returns>
    public static (EditKind Kind, DiagnosticDescriptor? Descriptor, string Text)? Mend(SchemaNode[] nodes, string text, FixOptions options)
    {
        if (Array.TrueForAll(nodes, n => Accepts(n, text)))
            return Composed(nodes, text) is { } composed ? (EditKind.Composition, null, composed) : null;
        var why = Array.Exists(nodes, n => n.Allowed?.HasText(Encoding.UTF8.GetBytes(text)) == false) ? ShapeDescriptors.NotInList
            : Array.Exists(nodes, n => n.Pattern?.IsMatch(text) == false) ? ShapeDescriptors.PatternMismatch
            : null;
        if (why is null)
            return null;
        var trimmed = CodeSpelling.Trim(text);
        var mended = new HashSet<(EditKind Kind, string Text)>();
        if (trimmed.Length < text.Length && Array.TrueForAll(nodes, n => Accepts(n, trimmed)))
        {
            if (!Array.Exists(nodes, n => n.Pattern?.Source == Patterns.Id))
                return (EditKind.WhiteSpace, why, trimmed);
            return options.Ids?.Allows(trimmed) == true ? (EditKind.Id, why, trimmed) : null;
        }

        foreach (var candidate in nodes.SelectMany(n => Candidates(n, trimmed, options)).Where(c => Array.TrueForAll(nodes, n => Accepts(n, c.Text))))
            mended.Add(candidate);
        return mended.Select(m => m.Text).Distinct(StringComparer.Ordinal).Count() == 1 ? (mended.First().Kind, why, mended.First().Text) : null;
    }

    /// <summary>The text in form C; null where it is so already, or is no free text.</summary>
    private static string? Composed(SchemaNode[] nodes, string text)
        => !Array.Exists(nodes, n => n.Pattern is not null || n.Allowed is not null)
            && CodeSpelling.Compose(text) is var composed && composed != text && Array.TrueForAll(nodes, n => Accepts(n, composed)) ? composed : null;

    /// <summary>What the text may mean to one subschema. A code of a list goes before a code of another system.</summary>
    private static IEnumerable<(EditKind Kind, string Text)> Candidates(SchemaNode node, string trimmed, FixOptions options)
    {
        if (node.Allowed is { } allowed)
        {
            var own = allowed.Texts.Where(t => CodeSpelling.Same(t, trimmed)).Select(t => (EditKind.Spelling, t)).ToList();
            return own.Count > 0 || node.Name != nameof(CountryCode) || Country(trimmed) is not { } country ? own : [(EditKind.Country, country.Alpha3)];
        }

        return node.Pattern?.Source switch
        {
            Patterns.PartialDate when options.Dates?.Invoke(trimmed) is { } date => [(EditKind.Date, date.ToString())],
            Patterns.LanguageTag when trimmed.Split('-')[0] is var language => [(EditKind.Spelling, language.ToLowerInvariant() + trimmed[language.Length..])],
            { } pattern when InCapitals.Contains(pattern) => [(EditKind.Spelling, trimmed.ToUpperInvariant())],
            _ => [],
        };
    }

    private static CountryCode? Country(string text)
        => CountryCode.TryFromAlpha2(text.ToUpperInvariant(), out var country) || (text.Length == 3 && CountryCode.TryFromM49(text, out country)) ? country : null;

    private static bool Accepts(SchemaNode node, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var length = JsonText.CodePoints(utf8);
        return length >= node.MinLength && length <= node.MaxLength && node.Allowed?.HasText(utf8) != false && node.Pattern?.IsMatch(text) != false;
    }
}
