using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Recommendations;

/// <summary>Dates; the table has already turned the spelling of its columns into <c>2021-06-30</c>, <c>2021-06</c> or <c>2021</c>.</summary>
internal static class Dates
{
    public static FieldConverter<Recommendation> Of(Func<Recommendation, PartialDate?> get, Action<Recommendation, PartialDate> set)
        => FieldConverters.Of<Recommendation>(
            (cell, recommendation) =>
            {
                if (!PartialDate.TryParse(cell.AsSpan().Trim(), out var date))
                    return false;
                set(recommendation, date);
                return true;
            },
            recommendation => get(recommendation)?.ToString());

    /// <summary>A date, or words such as « court terme ».</summary>
    public static FieldConverter<Recommendation> Due(string language) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            if (PartialDate.TryParse(cell.AsSpan().Trim(), out var date))
                recommendation.Due = date;
            else
                recommendation.DueText = Texts.Of(cell, language);
            return true;
        },
        recommendation => recommendation.Due?.ToString() ?? Texts.In(recommendation.DueText, language));
}
