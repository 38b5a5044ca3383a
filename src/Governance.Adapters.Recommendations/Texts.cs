using System.Buffers;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Recommendations;

/// <summary>Texts of a matrix, in the language of its headers.</summary>
internal static class Texts
{
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789.,% \u00A0\u202F");

    /// <summary>
    /// The recommendation itself. A number alone is none: under « Recommandations », beside « Réalisées » and « En cours », it is how many
    /// there are.
    /// </summary>
    public static FieldConverter<Recommendation> Own(string language) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            if (IsNumber(cell))
                return false;
            recommendation.Text = Of(cell, language);
            return true;
        },
        recommendation => In(recommendation.Text, language) is { } text && !IsNumber(text) ? text : null);

    /// <summary>The recommendation in the other language, beside it; read late.</summary>
    public static FieldConverter<Recommendation> Other(string language) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            if (cell.Length == 0)
                return true;
            // A translation of nothing is the text itself.
            if (recommendation.Text.Text.Length == 0)
                recommendation.Text = Of(cell, language);
            else
                recommendation.Text.Translations = [new Translation { Language = language, Text = cell.Trim() }];
            return true;
        },
        recommendation => recommendation.Text.Language == language ? null : recommendation.Text.Translations?.FirstOrDefault(t => t.Language == language)?.Text);

    /// <summary>Any other text.</summary>
    public static FieldConverter<Recommendation> Of(string language, Func<Recommendation, LocalizedText?> get, Action<Recommendation, LocalizedText> set)
        => FieldConverters.Of<Recommendation>(
            (cell, recommendation) =>
            {
                set(recommendation, Of(cell, language));
                return true;
            },
            recommendation => In(get(recommendation), language));

    public static LocalizedText Of(string cell, string language) => new() { Language = language, Text = cell.Trim() };

    /// <summary>A text in a language, else as it was first said.</summary>
    public static string? In(LocalizedText? text, string language)
        => text is null || text.Language == language ? text?.Text : text.Translations?.FirstOrDefault(t => t.Language == language)?.Text ?? text.Text;

    private static bool IsNumber(string text) => text.AsSpan().ContainsAnyInRange('0', '9') && !text.AsSpan().ContainsAnyExcept(NumberSigns);
}
