using System.Text;
using System.Text.RegularExpressions;
using Governance.Core;
using Governance.Core.Schemas;

namespace Governance.Adapters.ICalendar;

/// <summary>Texts: their escapes and their language.</summary>
internal static partial class Words
{
    public const string Unknown = "und";
    private const string Language = "LANGUAGE";

    /// <summary>A value without its escapes; one that iCalendar does not have stays as it is.</summary>
    public static string Unescape(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\' && i + 1 < value.Length && value[i + 1] is 'n' or 'N' or '\\' or ';' or ',')
                text.Append(value[++i] is 'n' or 'N' ? '\n' : value[i]);
            else
                text.Append(value[i]);
        }

        return text.ToString();
    }

    public static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>The parts of a value between commas.</summary>
    public static IEnumerable<string> Split(string value)
    {
        var start = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            if (i == value.Length || value[i] == ',')
            {
                yield return Unescape(value[start..i]);
                start = i + 1;
            }
            else if (value[i] == '\\')
            {
                i = Math.Min(i + 1, value.Length - 1);
            }
        }
    }

    /// <summary>The text of a line in the language it states.</summary>
    public static LocalizedText Read(ContentLine line) => new() { Language = LanguageOf(line), Text = Unescape(line.Value) };

    public static ContentLine? Write(string name, LocalizedText? text)
        => text is { Text.Length: > 0 } ? new ContentLine(name, Escape(text.Text)).With(Language, text.Language == Unknown ? null : text.Language) : null;

    public static string LanguageOf(ContentLine line)
    {
        var tag = line[Language] ?? "";
        var primary = tag.Split('-')[0];
        tag = primary.ToLowerInvariant() + tag[primary.Length..];
        return LanguageTag().IsMatch(tag) ? tag : Unknown;
    }

    [GeneratedRegex(Patterns.LanguageTag, RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();
}
