using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Idmc;

/// <summary>
/// The mapping between IDMC's figures of events and <see cref="MobilityCount"/>. Displacements are a flow and count movements,
/// people displaced are a stock and count persons: no record is both.
/// </summary>
internal static class FigureMap
{
    private const string Rounded = "events-rounded";

    private static readonly MappedField<MobilityCount> Id = Field(["/id"], "Number of the figure", "Numéro du chiffre", Labels.Id, IdmcDiagnostics.NotACount);
    private static readonly MappedField<MobilityCount> Iso = Field(["/places/0/country", "/places/0/identifiers"], "Country, ISO code", "Pays, code ISO", Places.Country, IdmcDiagnostics.NotACountry);
    private static readonly MappedField<MobilityCount> CountryName = Field(["/places/0"], "Country, its name; the code counts", "Pays, son nom ; le code fait foi", Places.CountryName);
    private static readonly MappedField<MobilityCount> Latitude = Field(["/places/0/point/latitude"], "Latitude of the centre of all places", "Latitude du centre de tous les lieux", Places.Centre[0], IdmcDiagnostics.NotAPosition);
    private static readonly MappedField<MobilityCount> Longitude = Field(["/places/0/point/longitude"], "Longitude of the centre", "Longitude du centre", Places.Centre[1], IdmcDiagnostics.NotAPosition);
    private static readonly MappedField<MobilityCount> Centroid = Field(["/places/0/point"], "The centre again, latitude first", "Le centre, à nouveau, latitude d’abord", Places.Centre[2], IdmcDiagnostics.NotAPosition);
    private static readonly MappedField<MobilityCount> Role = Field(["/note"], "Whether the figure is the recommended one or a triangulation, never to be added", "Chiffre recommandé, ou recoupement à ne jamais additionner", Labels.Role, IdmcDiagnostics.UnknownLabel);
    private static readonly MappedField<MobilityCount> Cause = Field(["/triggers"], "Conflict or disaster", "Conflit ou catastrophe", Causes.Converters[0], IdmcDiagnostics.UnknownCause);
    private static readonly MappedField<MobilityCount> Violence = Field(["/triggers"], "Kind of violence", "Type de violence", Causes.Converters[1], IdmcDiagnostics.UnknownCause);
    private static readonly MappedField<MobilityCount>[] Hazards =
    [
        .. new[] { ("Category", "Catégorie"), ("Sub-category", "Sous-catégorie"), ("Type", "Type"), ("Sub-type", "Sous-type") }.SelectMany((level, i) => new[]
        {
            Field(["/triggers"], $"{level.Item1} of hazard, its number", $"{level.Item2} d’aléa, son numéro", Causes.Converters[(2 * i) + 2], IdmcDiagnostics.UnknownCause),
            Field(["/triggers"], $"{level.Item1} of hazard", $"{level.Item2} d’aléa", Causes.Converters[(2 * i) + 3], IdmcDiagnostics.UnknownCause),
        }),
    ];

    private static readonly MappedField<MobilityCount> Category = Field(["/measure"], "Displacements of the period, or people displaced at a date", "Déplacements de la période, ou personnes déplacées à une date", Labels.Category, IdmcDiagnostics.UnknownLabel);
    private static readonly MappedField<MobilityCount> Qualifier = Field(["/count/qualifier"], "What kind of number the figure is", "Nature du chiffre", Labels.Qualifying, IdmcDiagnostics.UnknownLabel);
    private static readonly MappedField<MobilityCount> Figure = Number(["/count/value"], "The figure", "Le chiffre", Labels.Count(measure: null));
    private static readonly MappedField<MobilityCount> Displacements = Number(["/count/value", "/measure"], "Displacements during the event", "Déplacements pendant l’événement", Labels.Count(Measure.Flow));
    private static readonly MappedField<MobilityCount> Displaced = Number(["/count/value", "/measure"], "People displaced by the event at the end of the year", "Personnes déplacées par l’événement à la fin de l’année", Labels.Count(Measure.Stock));
    private static readonly MappedField<MobilityCount> RoundedDisplacements = Number(["/count/value", "/count/qualifier", "/measure"], "Displacements during the event, rounded", "Déplacements pendant l’événement, arrondis", Labels.Count(Measure.Flow));
    private static readonly MappedField<MobilityCount> RoundedDisplaced = Number(["/count/value", "/count/qualifier", "/measure"], "People displaced by the event at the end of the year, rounded", "Personnes déplacées par l’événement à la fin de l’année, nombre arrondi", Labels.Count(Measure.Stock));
    private static readonly MappedField<MobilityCount> HouseholdSize = Number(["/householdSize"], "People of a household, where households were reported", "Personnes par ménage, si des ménages ont été signalés", FieldConverters.Number<MobilityCount>((m, n) => m.HouseholdSize = n, m => m.HouseholdSize));
    private static readonly MappedField<MobilityCount> Start = Date(["/period/start"], "First day", "Premier jour", 0);
    private static readonly MappedField<MobilityCount> StartAccuracy = Date(["/period/start", "/dateAccuracy"], "How exact the first day is", "Précision du premier jour", 1);
    private static readonly MappedField<MobilityCount> End = Date(["/period/end"], "Last day", "Dernier jour", 2);
    private static readonly MappedField<MobilityCount> EndAccuracy = Date(["/period/end", "/dateAccuracy"], "How exact the last day is", "Précision du dernier jour", 3);
    private static readonly MappedField<MobilityCount> Year = Date(["/period"], "Year of reporting; its last day is that of a stock", "Année de référence ; son dernier jour est celui d’un stock", 4);
    private static readonly MappedField<MobilityCount> StockDate = Date(["/period"], "Date a stock is reported for", "Date à laquelle un stock est rapporté", 5);
    private static readonly MappedField<MobilityCount> EventName = Field(["/eventName"], "Name of the event", "Nom de l’événement", FieldConverters.Text<MobilityCount>((m, t) => m.EventName = t, m => m.EventName));
    private static readonly MappedField<MobilityCount>[] Codes = Pair(["/identifiers"], ("Codes of the event", "Codes de l’événement"), ("Their kinds", "Leurs types"), EventCodes.In(ListForm.Semicolons));
    private static readonly MappedField<MobilityCount>[] ListedCodes = Pair(["/identifiers"], ("Codes of the event", "Codes de l’événement"), ("Their kinds", "Leurs types"), EventCodes.In(ListForm.Array));
    private static readonly MappedField<MobilityCount> JoinedCodes = Field(["/identifiers"], "Codes of the event, each with its kind", "Codes de l’événement, chacun avec son type", EventCodes.WithKinds(isMap: false), IdmcDiagnostics.NotParallel);
    private static readonly MappedField<MobilityCount> PairedCodes = Field(["/identifiers"], "Codes of the event, each with its kind", "Codes de l’événement, chacun avec son type", EventCodes.WithKinds(isMap: true), IdmcDiagnostics.NotParallel);
    private static readonly MappedField<MobilityCount>[] Locations = Parallel(Places.Lists);
    private static readonly MappedField<MobilityCount>[] Features = Parallel(Places.Features);
    private static readonly MappedField<MobilityCount> SourceName = Field(["/sources/0/name"], "Who reported it", "Qui l’a signalé", FieldConverters.Text<MobilityCount>((m, t) => Source(m).Name = t, m => m.Sources is [{ } only] ? only.Name : null));
    private static readonly MappedField<MobilityCount> SourceUrl = Field(["/sources/0/url"], "Address of the report", "Adresse du rapport", FieldConverters.Text<MobilityCount>((m, t) => Source(m).Url = t, m => m.Sources is [{ } only] ? only.Url : null));

    /// <summary>The map.</summary>
    public static FieldMap<MobilityCount> Map { get; } = new()
    {
        Format = IdmcFormat.Id,
        Create = static () => new MobilityCount { Id = "", Measure = Measure.Flow },
        Finish = Finish,
        Findings = TabularDiagnostics.OfCells,
        Layouts =
        [
            new FieldLayout<MobilityCount>
            {
                Id = "events-2020",
                Codec = FormulaText.Codec,
                Columns =
                [
                    new(Iso, "ISO3") { IsRequired = true }, new(CountryName, "Name", null, "Country / Territory"), new(Year, "Year"), new(Start, "Start Date", null, "Date of Event (start)", "Date of event (start)"), new(End, "End Date", null, "Date of Event (end)"),
                    new(EventName, "Event Name") { IsRequired = true }, new(Hazards[1], "Hazard Category") { IsRequired = true }, new(Hazards[3], "Hazard Sub Category"), new(Hazards[5], "Hazard Type"), new(Hazards[7], "Hazard Sub Type"),
                    new(JoinedCodes, "Event Codes (Code:Type)"),
                ],
                Values = [Value("flow", Displacements, "New Displacements", Measure.Flow, "Disaster Internal Displacements (Raw)"), Value("stock", Displaced, "Total Displacement", Measure.Stock, "Disaster Stock Displacement (Raw)")],
            },
            new FieldLayout<MobilityCount>
            {
                Id = Rounded,
                Codec = FormulaText.Codec,
                Columns =
                [
                    new(Iso, "ISO3") { IsRequired = true }, new(CountryName, "Country / Territory", null, "Name"), new(Year, "Year"), new(EventName, "Event Name") { IsRequired = true }, new(Start, "Date of Event (start)"),
                    new(Hazards[1], "Hazard Category") { IsRequired = true }, new(Hazards[3], "Hazard Sub Category"), new(Hazards[5], "Hazard Type"), new(Hazards[7], "Hazard Sub Type"),
                    new(JoinedCodes, "Event Codes (Code:Type)"),
                ],
                Values = [RoundedValue("flow", RoundedDisplacements, "Disaster Internal Displacements", Measure.Flow), RoundedValue("stock", RoundedDisplaced, "Disaster Stock Displacement", Measure.Stock)],
                Accepts = header => !header.Any(IsExact),
            },
            new FieldLayout<MobilityCount>
            {
                Id = "events",
                Codec = FormulaText.Codec,
                LeastColumns = 4,
                Columns =
                [
                    new(Iso, "iso3") { IsRequired = true }, new(CountryName, "country_name"), new(Year, "year"), new(Start, "start_date"), new(StartAccuracy, "start_date_accuracy"), new(End, "end_date"), new(EndAccuracy, "end_date_accuracy"),
                    new(EventName, "event_name") { IsRequired = true }, new(Hazards[0], "hazard_category"), new(Hazards[1], "hazard_category_name"), new(Hazards[2], "hazard_sub_category"), new(Hazards[3], "hazard_sub_category_name"),
                    new(Hazards[4], "hazard_type"), new(Hazards[5], "hazard_type_name"), new(Hazards[6], "hazard_sub_type"), new(Hazards[7], "hazard_sub_type_name", null, "hazard_subtype_name"), new(ListedCodes[0], "event_codes"), new(ListedCodes[1], "event_codes_type"),
                ],
                Values = [Value("flow", Displacements, "new_displacement", Measure.Flow), Value("stock", Displaced, "total_displacement", Measure.Stock)],
            },
            new FieldLayout<MobilityCount>
            {
                Id = "events-api-2018",
                Codec = FormulaText.Codec,
                LeastColumns = 4,
                Columns =
                [
                    new(Iso, "iso3") { IsRequired = true }, new(CountryName, "geo_name") { IsRequired = true }, new(Year, "year"), new(Start, "start_date"), new(End, "end_date"), new(EventName, "event_name") { IsRequired = true },
                    new(Hazards[1], "hazard_category"), new(Hazards[3], "hazard_sub_category"), new(Hazards[5], "hazard_type"), new(Hazards[7], "hazard_sub_type"),
                ],
                Values = [Value("flow", Displacements, "new_displacements", Measure.Flow)],
            },
            Disaggregated("disaggregated", Features, PairedCodes, "geometry/coordinates"),
            Disaggregated("disaggregated-workbook", Locations, JoinedCodes, "Locations coordinates"),
            new FieldLayout<MobilityCount>
            {
                Id = "idu",
                Codec = FormulaText.Codec,
                Columns =
                [
                    new(Id, "id") { IsRequired = true }, new(CountryName, "country"), new(Iso, "iso3") { IsRequired = true }, new(Latitude, "latitude"), new(Longitude, "longitude"), new(Centroid, "centroid"), new(Role, "role"), new(Cause, "displacement_type", null, "DisplacementType") { IsRequired = true },
                    new(Qualifier, "qualifier"), new(Start, "displacement_start_date", null, "DisplacementStartDate"), new(End, "displacement_end_date", null, "DisplacementEndDate"), new(Year, "year"), new(EventName, "event_name", null, "EventName"), new(Codes[0], "event_codes", null, "EventCodes"), new(Codes[1], "event_code_types", null, "EventCodeTypes"),
                    new(Hazards[1], "category"), new(Hazards[3], "subcategory"), new(Hazards[5], "type"), new(Hazards[7], "subtype"), new(SourceName, "sources"), new(SourceUrl, "source_url", null, "SourceUrl", "link"),
                    new(Locations[0], "locations_name", null, "LocationsName"), new(Locations[1], "locations_coordinates", null, "LocationsCoordinates"), new(Locations[2], "locations_accuracy", null, "LocationsAccuracy"), new(Locations[3], "locations_type", null, "LocationsType"),
                ],
                Values = [Value("figure", Figure, "figure", Measure.Flow)],
            },
        ],
    };

    /// <summary>Figures behind GIDD: as a map the positions are its geometry, as a workbook a column of their own.</summary>
    private static FieldLayout<MobilityCount> Disaggregated(string id, MappedField<MobilityCount>[] places, MappedField<MobilityCount> codes, string positions) => new()
    {
        Id = id,
        Codec = FormulaText.Codec,
        Columns =
        [
            new(Id, "ID") { IsRequired = true }, new(Iso, "ISO3") { IsRequired = true }, new(CountryName, "Country", null, "Country / Territory"), new(Cause, "Figure cause"), new(Year, "Year"), new(Category, "Figure category") { IsRequired = true }, new(HouseholdSize, "Household size"),
            new(Hazards[1], "Hazard category"), new(Hazards[3], "Hazard sub category"), new(Hazards[5], "Hazard type"), new(Hazards[7], "Hazard sub type"), new(Violence, "Violence type"),
            new(Start, "Start date"), new(StartAccuracy, "Start date accuracy"), new(End, "End date"), new(EndAccuracy, "End date accuracy"), new(StockDate, "Stock reporting date"), new(EventName, "Event name"),
            new(codes, "Event codes (Code:Type)"), new(places[0], "Locations name"), new(places[1], positions), new(places[2], "Locations accuracy"), new(places[3], "Locations type"),
        ],
        Values = [new("figure", new(Figure, "Total figures"), m => m.Measure is Measure.Flow or Measure.Stock)],
    };

    private static void Finish(MobilityCount count, FieldPlace place)
    {
        count.PopulationGroup = "idp";
        (count.Unit, count.Movement) = count.Measure == Measure.Stock ? (CountUnit.Person, null) : (CountUnit.Movement, "displacement");
        if (place.Layout == Rounded && count.Count is { } figure)
            figure.Qualifier = Core.Qualifier.Rounded;
        count.Sensitivity = Sensitivity.Public;
        place.Stamp(count, IdmcFormat.Id);
        count.Source!.Organisation = "IDMC";
    }

    private static InformationSource Source(MobilityCount count)
    {
        if (count.Sources is not [var only])
            count.Sources = [only = new InformationSource()];
        return only;
    }

    private static ValueColumn<MobilityCount> Value(string id, MappedField<MobilityCount> field, string name, Measure measure, params string[] aliases)
        => new(id, new FieldColumn<MobilityCount>(field, name, null, aliases), m => m.Measure == measure);

    private static ValueColumn<MobilityCount> RoundedValue(string id, MappedField<MobilityCount> field, string name, Measure measure)
        => new(id, new FieldColumn<MobilityCount>(field, name), m => m.Measure == measure && m.Count?.Qualifier == Core.Qualifier.Rounded);

    private static MappedField<MobilityCount>[] Parallel(IReadOnlyList<FieldConverter<MobilityCount>> converters) =>
    [
        Field(["/places/*/name"], "Names of the places, in lists that run side by side", "Noms des lieux, en listes parallèles", converters[0], IdmcDiagnostics.NotParallel),
        Field(["/places/*/point"], "Their positions", "Leurs positions", converters[1], IdmcDiagnostics.NotParallel),
        Field(["/places/*/level", "/places/*/precision"], "How exact the positions are", "Précision des positions", converters[2], IdmcDiagnostics.NotParallel),
        Field(["/places/*/role"], "Whether people left or reached each place", "Lieu de départ ou d’arrivée", converters[3], IdmcDiagnostics.NotParallel),
    ];

    private static MappedField<MobilityCount>[] Pair(IReadOnlyList<string> pointers, (string English, string French) first, (string English, string French) second, IReadOnlyList<FieldConverter<MobilityCount>> converters)
        => [Field(pointers, first.English, first.French, converters[0], IdmcDiagnostics.NotParallel), Field(pointers, second.English, second.French, converters[1], IdmcDiagnostics.NotParallel)];

    private static MappedField<MobilityCount> Date(IReadOnlyList<string> pointers, string english, string french, int part)
        => new() { Pointers = pointers, MeaningEn = english, MeaningFr = french, Converter = Dates.WithAccuracy[part], Refusal = IdmcDiagnostics.NotADate, Turn = FieldTurn.Late };

    private static MappedField<MobilityCount> Number(IReadOnlyList<string> pointers, string english, string french, FieldConverter<MobilityCount> converter)
        => new() { Pointers = pointers, MeaningEn = english, MeaningFr = french, Converter = converter, Refusal = IdmcDiagnostics.NotACount, Kind = ColumnKind.Number };

    private static MappedField<MobilityCount> Field(IReadOnlyList<string> pointers, string english, string french, FieldConverter<MobilityCount> converter, DiagnosticDescriptor? refusal = null)
        => new() { Pointers = pointers, MeaningEn = english, MeaningFr = french, Converter = converter, Refusal = refusal };

    /// <summary>Whether a column has figures before they were rounded, also where a program took the brackets from its name.</summary>
    private static bool IsExact(string header)
        => header.Contains("(Raw)", StringComparison.OrdinalIgnoreCase) || (ColumnName.MayBeOfProgram(header) && header.AsSpan().Trim().TrimEnd("._").EndsWith("raw", StringComparison.OrdinalIgnoreCase));
}
