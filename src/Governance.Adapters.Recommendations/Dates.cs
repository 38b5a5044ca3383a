using System.Text.RegularExpressions;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Recommendations;

/// <summary>Dates; the table has already turned the spelling of its columns into <c>2021-06-30</c>, <c>2021-06</c> or <c>2021</c>.</summary>
internal static partial class Dates
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

    /// <summary>
    /// A date, or words such as « court terme ». Words that name one last day, month or year, such as « fin 2024 » or « T1 2025 », are kept and
    /// give that date too, so that what is overdue shows.
    /// </summary>
    public static FieldConverter<Recommendation> Due(string language) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            if (PartialDate.TryParse(cell.AsSpan().Trim(), out var date))
            {
                recommendation.Due = date;
                return true;
            }

            (recommendation.Due, recommendation.DueText) = (Last(cell), Texts.Of(cell, language));
            return true;
        },
        recommendation => Texts.In(recommendation.DueText, language) is { } words && (recommendation.Due is null || Last(words) == recommendation.Due) ? words : recommendation.Due?.ToString());

    /// <summary>The date that words name as the last one; null where they name none. What is to be done before June is not due in June; before a day is until it.</summary>
    private static PartialDate? Last(string words)
    {
        var text = AtTheLatest().Replace(words.Trim(), "");
        return CellDates.TryParsePeriod(text.AsSpan(Until().Match(text).Length), null, out var period) ? period.End : null;
    }

    [GeneratedRegex(@"\A(?:(?:au plus tard|d[’']ici|avant(?=(?: la)? fin\b| le [0-9]{1,2}(?:er)?(?:[/.-][0-9]{1,2}[/.-]|[ \u00A0](?!trim|sem|t\b|s\b)\p{L}))|jusqu[’'](?=(?:à|au|en)\b)|courant|fin|année|mois|en|à|au|le|la|de|no later than|before(?=(?: the)? end\b| [0-9]{1,2}(?:[/.-][0-9]{1,2}[/.-]|[ \u00A0](?!quarter|qtr|half|q\b)\p{L}))|by|until|during|end|of|the|in|year)\b[ \u00A0]*|[dl][’'])+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Until();

    [GeneratedRegex(@"[ \u00A0,]+(?:au plus tard|at the latest)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtTheLatest();
}
