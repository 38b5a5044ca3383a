using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Statistics;

/// <summary>
/// The mapping between UN DESA’s tables of migrants and <see cref="Observation"/>, made for the header of a table: its columns are
/// countries of origin, or years or ages by sex, in its workbooks under headings that say of what.
/// </summary>
internal static class DesaMap
{
    public const string Matrix = "origin-destination";
    public const string Years = "years";
    public const string Tidy = "age-sex";
    public const string Workbook = "workbook";
    public const string Ages = "workbook-ages";

    private const int LeastOrigins = 2;
    private const int LeastAges = 2;
    private const string Destination = "Destination";

    private static readonly Dictionary<string, string[]> Headers = new()
    {
        [Matrix] = ["Year", Destination, "Total", "Mali", "Niger"],
        [Years] = [Destination, .. Enumerable.Range(0, 8).SelectMany(i => new[] { "mf", "m", "f" }.Select(s => $"{1990 + (5 * i)}_stock_({s})"))],
        [Workbook] = [Region + " of destination", "Location code of destination", Region + " of origin", "Location code of origin", .. new[] { "both sexes", "male", "female" }.SelectMany(s => Enumerable.Range(0, 8).Select(i => $"{Heading} ({s}) {1990 + (5 * i)}"))],
        [Ages] = [Region, "Location code", "Year", .. new[] { "both sexes", "male", "female" }.SelectMany(s => Enumerable.Range(0, 15).Select(i => $"{5 * i}-{(5 * i) + 4}").Append("75+").Append("Total").Select(a => $"{Heading} ({s}) {a}"))],
        [Tidy] = ["country_code", "country_name", "year", "age_group", "sex", "migrant_pop"],
    };

    /// <summary>What tables until 2019 call destinations, with their number under <c>Code</c> or <c>Country code</c>.</summary>
    private const string OlderRegion = "majorarearegioncountryorareaofdestination";

    private const string Region = "Region, development group, country or area";
    private const string Heading = "International migrant stock at mid-year";

    private static readonly MappedField<Observation> OriginCode = new()
    {
        Pointers = ["/dimensions/*"],
        MeaningEn = "Where people come from, M49 number",
        MeaningFr = "D’où viennent les personnes, numéro M49",
        Converter = Origins.Code,
        Refusal = StatisticsDiagnostics.NotAnArea,
    };

    private static readonly MappedField<Observation> OriginName = new()
    {
        Pointers = ["/dimensions/*"],
        MeaningEn = "Where people come from, by name; the code counts",
        MeaningFr = "D’où viennent les personnes, par son nom ; le code fait foi",
        Converter = Origins.Name,
        Turn = FieldTurn.Late,
    };

    private static readonly MappedField<Observation> Area = new()
    {
        Pointers = ["/area"],
        MeaningEn = "Country, region or development group where people live",
        MeaningFr = "Pays, région ou groupe de développement où vivent les personnes",
        Converter = CountryNames.Converter,
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Layouts { get; } = [Matrix, Years, Workbook, Ages, Tidy];

    /// <summary>The map of new tables, for the table in the README.</summary>
    public static FieldMap<Observation> Documented { get; } = For("");

    /// <summary>The kind of a table; null for none.</summary>
    public static string? LayoutOf(IReadOnlyList<string> header)
    {
        if (header.Any(h => Names.Plain(h) == "migrantpop") && header.Any(h => Names.Plain(h) == "countrycode"))
            return Tidy;
        if (header.Any(h => IsRegion(h, isOrigin: false)) && header.Any(h => IsCode(h, isOrigin: false)))
        {
            if (header.Any(h => DesaColumn.OfHeading(h, "") is not null))
                return Workbook;
            if (header.Any(SdgLayouts.IsYear) && header.Count(h => DesaColumn.OfAges(h, "") is not null) >= LeastAges)
                return Ages;
        }

        if (!header.Any(IsDestination))
            return null;
        return header.Any(DesaColumn.IsYear) ? Years : header.Any(SdgLayouts.IsYear) && header.Count(h => IsOrigin(h)) >= LeastOrigins ? Matrix : null;
    }

    /// <summary>Whether a header cell is a name that some table has.</summary>
    public static bool IsKnown(string name)
        => IsDestination(name) || DesaColumn.IsYear(name) || IsOfWorkbook(name) || IsHeaded(name) || DesaColumn.OfAges(name, "") is not null || IsOrigin(name) || Names.Plain(name) is "migrantpop" or "countrycode" or "countryname" or "agegroup" or "sex" or "year";

    /// <summary>Whether the cells of a column are values.</summary>
    public static bool IsNumber(string name) => !IsDestination(name) && (Names.Plain(name) is "migrantpop" or "total" || DesaColumn.IsYear(name) || DesaColumn.OfHeading(name, "") is not null || DesaColumn.OfAges(name, "") is not null || IsOrigin(name) || IsGroup(name) || IsTotal(name));

    /// <summary>The map for what a table is called.</summary>
    /// <param name="input">The name of its input.</param>
    /// <param name="layout">The kind of table whose header is known; absent for none.</param>
    /// <param name="header">The header.</param>
    public static FieldMap<Observation> For(string input, string? layout = null, IReadOnlyList<string>? header = null)
    {
        var all = Layouts.ToDictionary(id => id, id => (Header: id == layout ? header! : Headers[id], Values: ValuesOf(id, id == layout ? header! : Headers[id], input)));
        return new FieldMap<Observation>
        {
            Format = DesaFormat.Id,
            Create = static () => new Observation { Id = "", IndicatorId = "" },
            Carries = static o => o.IndicatorId.StartsWith("desa-", StringComparison.Ordinal),
            Finish = (observation, place) => Finish(observation, place, all[place.Layout].Values),
            Findings = TabularDiagnostics.OfCells,
            Layouts = [.. all.Select(a => new FieldLayout<Observation>
            {
                Id = a.Key,
                Codec = FormulaText.Codec,
                Columns = Shared(a.Key, a.Value.Header),
                Values = [.. a.Value.Values.Select(v => new ValueColumn<Observation>(v.Value.Key, new FieldColumn<Observation>(v.Value.IsCount ? Fields.Count : Fields.Value, v.Key), v.Value.IsOf))],
            })],
        };
    }

    /// <summary>A name of a file that says what the first record of a table says, for the way back.</summary>
    public static string InputOf(Observation first)
    {
        var sex = first.Dimensions?.FirstOrDefault(d => d.Dimension == Breakdowns.Sex)?.Code switch { "F" => "_female", "M" => "_male", Breakdowns.Total => "_total", _ => "" };
        return first.IndicatorId switch
        {
            DesaColumn.Population => "population",
            "desa-migrant-stock-share" => "share",
            "desa-migrant-stock-female-share" => "share_female",
            _ => "migrant_stock" + sex,
        };
    }

    /// <summary>Turns observations of a table into what is read of them under the name of its file, which may say another sex or nothing.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="layout">The layout of the table.</param>
    /// <param name="header">Its header.</param>
    public static Action<Observation> Under(string name, FieldLayout<Observation> layout, IReadOnlyList<string> header)
    {
        var read = ValuesOf(layout.Id, header, name);
        Dictionary<string, DesaColumn>? written = null;
        var isSame = false;
        return observation =>
        {
            if (written is null)
            {
                written = ValuesOf(layout.Id, header, InputOf(observation));
                isSame = written.All(w => read.GetValueOrDefault(w.Key) == w.Value);
            }

            if (isSame || written.FirstOrDefault(w => w.Value.IsOf(observation)) is not { Key: { } column })
                return;
            foreach (var said in observation.Dimensions?.Where(d => d.Dimension is Breakdowns.Sex or Breakdowns.Age or DesaColumn.OriginDimension).ToList() ?? [])
                observation.Dimensions!.Remove(said);
            if (read.TryGetValue(column, out var found))
                found.Set(observation);
            else
                observation.IndicatorId = "";
        };
    }

    /// <summary>The columns whose cells are observations, by their names.</summary>
    private static Dictionary<string, DesaColumn> ValuesOf(string layout, IReadOnlyList<string> header, string input)
    {
        var columns = new Dictionary<string, DesaColumn>(StringComparer.OrdinalIgnoreCase);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in layout == Tidy ? [] : header.Where(h => h.Trim().Length > 0))
        {
            var column = layout == Workbook ? DesaColumn.OfHeading(name, input) : layout == Ages ? DesaColumn.OfAges(name, input) : layout == Years ? DesaColumn.OfYear(name, header, input) : IsDestination(name) || IsCode(name, isOrigin: false) || SdgLayouts.IsYear(name) || !IsNumber(name) ? null : DesaColumn.OfOrigin(name, input);
            if (column is not null && keys.Add(column.Key))
                columns.TryAdd(name.Trim(), column);
        }

        return columns;
    }

    private static List<FieldColumn<Observation>> Shared(string layout, IReadOnlyList<string> header)
        => [.. header.Select(h => (Name: h, Field: FieldOf(layout, h, header))).Where(c => c.Field is not null).DistinctBy(c => c.Field).Select(c => new FieldColumn<Observation>(c.Field!, c.Name.Trim()))];

    private static MappedField<Observation>? FieldOf(string layout, string name, IReadOnlyList<string> header) => layout == Tidy
        ? Names.Plain(name) switch
        {
            "countrycode" => Fields.Area,
            "countryname" => Fields.AreaName,
            "year" => Fields.Period,
            "agegroup" => Age,
            "sex" => Sex,
            "migrantpop" => Fields.Count,
            _ => null,
        }
        : layout == Ages ? IsRegion(name, isOrigin: false) ? Fields.AreaName : IsCode(name, isOrigin: false) ? Fields.Area : SdgLayouts.IsYear(name) ? Fields.Period : null
        : layout == Workbook ? IsRegion(name, isOrigin: false) ? Fields.AreaName : IsCode(name, isOrigin: false) ? Fields.Area : IsRegion(name, isOrigin: true) ? OriginName : IsCode(name, isOrigin: true) ? OriginCode : null
        : IsDestination(name) ? header.Any(h => IsCode(h, isOrigin: false)) ? Fields.AreaName : Area
        : IsCode(name, isOrigin: false) ? Fields.Area : SdgLayouts.IsYear(name) ? Fields.Period : null;

    private static MappedField<Observation> Age { get; } = Fields.Breakdown(Breakdowns.Age, Spelling.Desa);

    private static MappedField<Observation> Sex { get; } = Fields.Breakdown(Breakdowns.Sex, Spelling.Desa);

    private static bool IsDestination(string name) => Names.Plain(name) is "destination" or "countryofdestination" or OlderRegion;

    /// <summary>Whether a column is of a country of origin.</summary>
    private static bool IsOrigin(string name) => CountryNames.Of(DesaColumn.WithoutHeading(name)) is not null;

    /// <summary>Whether it is of all origins together.</summary>
    private static bool IsTotal(string name) => Names.Plain(DesaColumn.WithoutHeading(name)) == "total";

    /// <summary>Whether a column of a workbook names where people live, or where they come from.</summary>
    private static bool IsRegion(string name, bool isOrigin)
        => Names.Plain(name) is var plain && (isOrigin ? plain is "regiondevelopmentgroupcountryorareaoforigin" : plain is "regiondevelopmentgroupcountryorarea" or "regiondevelopmentgroupcountryorareaofdestination" or OlderRegion);

    private static bool IsCode(string name, bool isOrigin)
        => Names.Plain(name) is var plain && (isOrigin ? plain is "locationcodeoforigin" : plain is "locationcode" or "locationcodeofdestination" or "code" or "countrycode");

    /// <summary>Names of the upper header row of a workbook.</summary>
    private static bool IsOfWorkbook(string name)
        => IsRegion(name, isOrigin: false) || IsRegion(name, isOrigin: true) || IsCode(name, isOrigin: false) || IsCode(name, isOrigin: true) || Names.Plain(name) is "index" or "typeofdata" or "datatype";

    /// <summary>A year under its heading; a year alone is known by its heading only.</summary>
    private static bool IsHeaded(string name) => name.Trim().Length > "1990-1995".Length && DesaColumn.OfHeading(name, "") is not null;

    /// <summary>Groups of origins that are no countries.</summary>
    private static bool IsGroup(string name) => Names.Plain(DesaColumn.WithoutHeading(name)) is "othersouth" or "othernorth" or "other" or "unknown" or "channelislands";

    private static void Finish(Observation observation, FieldPlace place, Dictionary<string, DesaColumn> columns)
    {
        observation.IndicatorId = DesaColumn.Stock;
        if (place.Value is { } key && columns.Values.FirstOrDefault(c => c.Key == key) is { } column)
            column.Set(observation);
        if (observation.Value is { } value)
            value.Unit = DesaColumn.Counts(observation.IndicatorId) ? "PS" : "PT";
        observation.Sensitivity = Sensitivity.Public;
        if (Keys.Of(observation, DesaFormat.Id) is { } id)
            (observation.Id, observation.Minted) = (id, true);
        place.Stamp(observation, DesaFormat.Id);
        observation.Source!.Organisation = "UN DESA";
    }
}
