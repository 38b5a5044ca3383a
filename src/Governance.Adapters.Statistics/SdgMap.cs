using System.Globalization;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Statistics;

/// <summary>
/// The mapping between tables of SDG indicators and <see cref="Observation"/>, made for the header of a table: which breakdowns
/// it has, and in a wide table which years, no fixed list can name.
/// </summary>
internal static class SdgMap
{
    private static readonly string[] OfUnsd = ["SeriesCode", "GeoAreaCode", "GeoAreaName"];
    private static readonly string[] OfUnsdBehind = ["Time_Detail", "TimeCoverage", "UpperBound", "LowerBound", "BasePeriod", "Source", "GeoInfoUrl", "FootNote"];
    private static readonly string[] Bracketed = [.. Breakdowns.OfUnsd.Select(b => b.Name), "[Nature]", "[Observation Status]", "[Reporting Type]", "[Units]"];

    /// <summary>Headers of new tables.</summary>
    private static readonly Dictionary<string, string[]> Headers = new()
    {
        [SdgLayouts.National] = ["Year", "Series", "Units", "Sex", "Age", "Location", "Policy domain", "COMMENT_OBS", "GeoCode", "Value"],
        [SdgLayouts.Ddf] = ["age", "geo_area", "location", "nature", "policy_domains", "sex", "units", "year", "series"],
        [SdgLayouts.Yearbook] = ["units", "multiplier", "dim_ageGroup", "dim_sex", "seriesCode", "refAreaId", "refAreaName", "value", "year", "sourceNameEN", "footnoteTextEN"],
        [SdgLayouts.WorldBank] = ["Country Name", "Country Code", "Indicator Name", "Indicator Code", .. Enumerable.Range(1990, 41).Select(y => y.ToString(CultureInfo.InvariantCulture))],
        [SdgLayouts.UnsdWide] = [.. OfUnsd, .. Bracketed, .. Enumerable.Range(2000, 31).Select(y => y.ToString(CultureInfo.InvariantCulture))],
        [SdgLayouts.Unsd] = [.. OfUnsd, "TimePeriod", "Value", .. OfUnsdBehind, .. Bracketed],
    };

    /// <summary>The map of new tables, for the table in the README.</summary>
    public static FieldMap<Observation> Documented { get; } = For(TableContext.None);

    /// <summary>The map for what a table says beside its columns.</summary>
    /// <param name="context">What it says.</param>
    /// <param name="layout">The kind of table whose header is known; absent for none.</param>
    /// <param name="header">The header.</param>
    /// <param name="carries">Whether a table of it has a place for an observation; absent where it has one for each.</param>
    public static FieldMap<Observation> For(TableContext context, string? layout = null, IReadOnlyList<string>? header = null, Predicate<Observation>? carries = null) => new()
    {
        Format = SdgFormat.Id,
        Create = static () => new Observation { Id = "", IndicatorId = "" },
        Finish = (observation, place) => Finish(observation, place, context),
        Carries = carries,
        Findings = TabularDiagnostics.OfCells,
        Layouts = [.. SdgLayouts.All.Select(id => Layout(id, id == layout ? header! : New(id, context), context))],
    };

    private static string[] New(string layout, TableContext context)
        => layout == SdgLayouts.Ddf && SeriesCodes.Series(context.IndicatorId ?? "") is { } series ? [.. Headers[layout][..^1], series.ToLowerInvariant()] : Headers[layout];

    private static FieldLayout<Observation> Layout(string id, IReadOnlyList<string> header, TableContext context)
    {
        var columns = SdgColumns.Of(id, header, context);
        return new FieldLayout<Observation> { Id = id, Codec = FormulaText.Codec, Columns = columns, Values = SdgLayouts.IsWide(id) ? Years(header) : [] };
    }

    private static List<ValueColumn<Observation>> Years(IReadOnlyList<string> header)
        => [.. header.Where(h => SdgLayouts.YearOf(h) is not null).DistinctBy(h => SdgLayouts.YearOf(h)).Select(h => new ValueColumn<Observation>(SdgLayouts.YearOf(h)!, new FieldColumn<Observation>(Fields.Value, h.Trim()), o => Periods.Write(o.Period) == SdgLayouts.YearOf(h)))];

    private static void Finish(Observation observation, FieldPlace place, TableContext context)
    {
        if (observation.IndicatorId.Length == 0)
            observation.IndicatorId = context.IndicatorOf(observation);
        if (place.Value is { } year)
            observation.Period = Periods.Read(year);
        if (observation.Area is null && context.Country is { } country)
            observation.Area = new Place { Country = country };
        observation.ReportingType ??= place.Layout switch { SdgLayouts.National => "N", SdgLayouts.Ddf => "G", _ => null };
        if (Periods.Frequency(observation.Period) is { } frequency && observation.Dimensions?.Any(d => d.Dimension == Breakdowns.Frequency) != true)
            (observation.Dimensions ??= []).Insert(0, new DimensionValue { Dimension = Breakdowns.Frequency, Code = frequency });
        observation.Sensitivity = Sensitivity.Public;
        if (Keys.Of(observation) is { } id)
            (observation.Id, observation.Minted) = (id, true);
        place.Stamp(observation, SdgFormat.Id);
    }
}
