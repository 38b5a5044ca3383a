using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.HumanRights;

/// <summary>Texts in the language of their file, and the level of action.</summary>
internal static class Texts
{
    /// <summary>A number from 1 to 5.</summary>
    public static FieldConverter<Recommendation> Level { get; } = FieldConverters.Of<Recommendation>(
        static (cell, recommendation) =>
        {
            if (cell.Trim() is not [>= '1' and <= '5' and var digit])
                return false;
            recommendation.ActionLevel = digit - '0';
            return true;
        },
        static recommendation => recommendation.ActionLevel?.ToString(CultureInfo.InvariantCulture));

    /// <summary>The recommendation as it stands.</summary>
    public static FieldConverter<Recommendation> Plain(string language) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            recommendation.Text = new LocalizedText { Language = language, Text = cell.Trim() };
            return true;
        },
        recommendation => In(recommendation.Text, language));

    /// <summary>What a State says of the implementation.</summary>
    public static FieldConverter<Recommendation> Assessment(string language) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            if (cell.Trim() is { Length: > 0 } text)
                (recommendation.Implementation ??= new Implementation()).ProgressReports = [new ProgressReport { Text = new LocalizedText { Language = language, Text = text } }];
            return true;
        },
        recommendation => recommendation.Implementation?.ProgressReports is [{ Text: { } text }, ..] ? In(text, language) : null);

    /// <summary>A text in a language, else as it was first said.</summary>
    public static string In(LocalizedText text, string language)
        => text.Language == language ? text.Text : text.Translations?.FirstOrDefault(t => t.Language == language)?.Text ?? text.Text;
}
