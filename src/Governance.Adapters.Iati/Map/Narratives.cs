using Governance.Core;

namespace Governance.Adapters.Iati;

/// <summary>Texts in languages.</summary>
internal static class Narratives
{
    /// <summary>Stands in the map for the narratives of an element.</summary>
    public const string Member = "narrative";

    /// <summary>BCP 47: no language is named.</summary>
    public const string Unknown = "und";

    /// <summary>BCP 47: there is no text, where the core must have one.</summary>
    public const string NoText = "zxx";

    /// <summary>The title of something that has none.</summary>
    public static LocalizedText None => new() { Language = NoText, Text = "…" };

    /// <summary>The first narrative with its translations; null where none says anything.</summary>
    public static LocalizedText? Read(Element element, Scope scope)
    {
        LocalizedText? text = null;
        foreach (var narrative in element.Children)
        {
            if (narrative.Name != Member || narrative.Text.Length == 0)
                continue;
            var language = Tag(narrative.Get("xml:lang") ?? scope.Language ?? Unknown) ?? Unknown;
            if (text is null)
                text = new LocalizedText { Language = language, Text = narrative.Text.Trim() };
            else
                (text.Translations ??= []).Add(new Translation { Language = language, Text = narrative.Text.Trim() });
        }

        return text;
    }

    /// <summary>The first narrative, where its language has no place in the core.</summary>
    public static string? ReadPlain(Element element)
    {
        foreach (var narrative in element.Children)
        {
            if (narrative.Name == Member && narrative.Text.Length > 0)
                return narrative.Text.Trim();
        }

        return null;
    }

    public static void Write(LocalizedText? text, Element element, Scope scope)
    {
        if (text is null || text.Language == NoText)
            return;
        WriteOne(text.Language, text.Text, element, scope);
        foreach (var translation in text.Translations ?? [])
            WriteOne(translation.Language, translation.Text, element, scope);
    }

    public static void WritePlain(string? text, Element element)
    {
        if (Clean(text) is { Length: > 0 } clean)
            element.Add(new Element(Member) { Text = clean });
    }

    /// <summary>Where a member of a text stands.</summary>
    public static (Element At, string Member) Locate(Element element, string member, string rest)
    {
        if (member != Member)
            return (element, member);
        var index = rest.StartsWith("/translations/", StringComparison.Ordinal) && int.TryParse(rest.Split('/')[2], out var n) ? n + 1 : 0;
        var narratives = element.All(Member).ToList().FindAll(e => e.Text.Length > 0);
        if (index >= narratives.Count)
            return (element, "");
        return (narratives[index], rest.EndsWith("/language", StringComparison.Ordinal) ? "@xml:lang" : "");
    }

    /// <summary>Text as an element holds it: without what XML does not allow, and without space around it.</summary>
    public static string? Clean(string? text) => text is null ? null : XmlNames.Clean(text).Trim();

    /// <summary>
    /// A language as the core spells it: two or three small letters, then any number of subtags of two to eight letters and
    /// digits. Letter case says nothing in a tag, and many write <c>FR</c>. Null for what is none.
    /// </summary>
    public static string? Tag(string text)
    {
        var parts = text.Split('-');
        if (parts[0].Length is not (2 or 3) || !parts[0].All(char.IsAsciiLetter) || !parts.Skip(1).All(p => p.Length is >= 2 and <= 8 && p.All(char.IsAsciiLetterOrDigit)))
            return null;
        return parts[0].All(char.IsAsciiLetterLower) ? text : string.Concat(parts[0].ToLowerInvariant(), text.AsSpan(parts[0].Length));
    }

    private static void WriteOne(string language, string text, Element element, Scope scope)
    {
        if (Clean(text) is not { Length: > 0 } clean)
            return;
        var narrative = new Element(Member) { Text = clean };
        if (language != (scope.Language ?? Unknown))
            narrative.Set("xml:lang", language);
        element.Add(narrative);
    }
}
