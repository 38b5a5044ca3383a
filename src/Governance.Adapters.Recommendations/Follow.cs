using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Recommendations;

/// <summary>How far it has come: what was done, to what degree, and what shows it.</summary>
internal static class Follow
{
    public static FieldConverter<Recommendation> Progress(string language) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            States.Of(recommendation).ProgressReports = [new ProgressReport { Text = Texts.Of(cell, language) }];
            return true;
        },
        recommendation => Texts.In(Last(recommendation)?.Text, language));

    /// <summary>Read late: a degree belongs to the report beside it; many matrices have no column for what was done.</summary>
    public static FieldConverter<Recommendation> Percent { get; } = FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            if (cell.Length == 0)
                return true;
            if (!decimal.TryParse(cell.AsSpan().Trim().TrimEnd('%').TrimEnd(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) || percent is < 0 or > 100)
                return false;
            if (Last(recommendation) is null)
                States.Of(recommendation).ProgressReports = [new ProgressReport()];
            Last(recommendation)!.Percent = percent;
            return true;
        },
        recommendation => Last(recommendation)?.Percent?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Documents between semicolons: an address where it is one, else a title.</summary>
    public static FieldConverter<Recommendation> Evidence(string language) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            var evidence = Bodies.Parts(cell).Select(p => IsAddress(p) ? new DocumentRef { Url = p } : new DocumentRef { Title = Texts.Of(p, language) }).ToList();
            if (evidence.Count > 0)
                States.Of(recommendation).Evidence = evidence;
            return evidence.Count > 0;
        },
        recommendation => Bodies.Join(recommendation.Implementation?.Evidence?.Select(e => e.Url ?? Texts.In(e.Title, language) ?? e.Symbol)));

    public static FieldConverter<Recommendation> Comments(string language) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            recommendation.Comments = [Texts.Of(cell, language)];
            return true;
        },
        recommendation => recommendation.Comments is { Count: > 0 } comments ? string.Join('\n', comments.Select(c => Texts.In(c, language))) : null);

    private static ProgressReport? Last(Recommendation recommendation) => recommendation.Implementation?.ProgressReports?.LastOrDefault();

    private static bool IsAddress(string text)
        => (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal)) && !text.Any(char.IsWhiteSpace);
}
