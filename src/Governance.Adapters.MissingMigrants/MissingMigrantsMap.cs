using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.MissingMigrants;

/// <summary>The mapping between the files of the Missing Migrants Project and <see cref="Incident"/>, every layout of it.</summary>
internal static class MissingMigrantsMap
{
    /// <summary>Name of the layout that is a JSON list.</summary>
    public const string JsonLayout = "json";

    /// <summary>Name of the layout that is a table with the names of the list.</summary>
    public const string ListTable = "hdx";

    /// <summary>Name of the newest layout.</summary>
    public const string Newest = "2026";

    public static readonly MappedField<Incident> Key = Field(["/id", "/identifiers/*/value"], "Id of the incident", "Identifiant de l’incident", Keys.Own(Keys.Scheme), MissingMigrantsDiagnostics.NoId);
    private static readonly MappedField<Incident> Main = Field(["/group"], "Main incident of a split one", "Incident principal d’un incident scindé", Keys.Main, turn: FieldTurn.Late);
    private static readonly MappedField<Incident> Form = Field(["/form"], "One incident, part of one, or a total", "Incident, partie d’un incident ou total", Forms.Converter, MissingMigrantsDiagnostics.UnknownLabel, FieldTurn.Late);
    private static readonly MappedField<Incident> Region = Field(["/place/region"], "Region of the incident", "Région de l’incident", Places.Region, MissingMigrantsDiagnostics.UnknownLabel);
    private static readonly MappedField<Incident> Date = Field(["/period"], "Date; the last one of a total", "Date ; la dernière pour un total", Dates.Iso, MissingMigrantsDiagnostics.NotADate);
    private static readonly MappedField<Incident> Year = Field(["/period"], "Year of the date", "Année de la date", Dates.Year, turn: FieldTurn.Check, kind: ColumnKind.Number);
    private static readonly MappedField<Incident> Month = Field(["/period"], "Month of the date", "Mois de la date", Dates.MonthName, turn: FieldTurn.Check);
    private static readonly MappedField<Incident> Dead = Count("dead", "People found dead", "Personnes retrouvées mortes", c => c.Dead, (c, q) => c.Dead = q);
    private static readonly MappedField<Incident> Missing = Count("missing", "People missing, at least", "Personnes disparues, au minimum", c => c.Missing, (c, q) => c.Missing = q, Qualifier.Minimum);
    private static readonly MappedField<Incident> Total = Count("deadAndMissing", "Dead and missing as stated, never computed", "Morts et disparus tels qu’indiqués, jamais calculés", c => c.DeadAndMissing, (c, q) => c.DeadAndMissing = q);
    private static readonly MappedField<Incident> Survivors = Count("survivors", "Survivors", "Survivants", c => c.Survivors, (c, q) => c.Survivors = q);
    private static readonly MappedField<Incident> Females = Count("females", "Women and girls among dead and missing", "Femmes et filles parmi les morts et disparus", c => c.Females, (c, q) => c.Females = q);
    private static readonly MappedField<Incident> Males = Count("males", "Men and boys among dead and missing", "Hommes et garçons parmi les morts et disparus", c => c.Males, (c, q) => c.Males = q);
    private static readonly MappedField<Incident> Children = Count("children", "Children under 18 among dead and missing", "Enfants de moins de 18 ans parmi les morts et disparus", c => c.Children, (c, q) => c.Children = q);
    private static readonly MappedField<Incident> Ages = Field(["/ageRange"], "Ages as printed", "Âges tels qu’imprimés", FieldConverters.Text<Incident>((i, t) => i.AgeRange = t, i => i.AgeRange));
    private static readonly MappedField<Incident> OriginRegion = Field(["/origins/*/region", "/origins/*/presumed"], "Region of origin; (P) presumed", "Région d’origine ; (P) présumée", Origins.Regions(Splitter.None));
    private static readonly MappedField<Incident> OriginCountry = Field(["/origins/*/country"], "Country of origin", "Pays d’origine", Origins.Countries(Splitter.None));
    private static readonly MappedField<Incident> Cause = Field(["/causes"], "Cause of death", "Cause du décès", Causes.Of(Splitter.None));
    private static readonly MappedField<Incident> ReportedCause = Field(["/reportedCause"], "Cause as reported", "Cause telle que rapportée", Causes.Reported);
    private static readonly MappedField<Incident> Country = Field(["/place/country"], "Country of the incident", "Pays de l’incident", Places.Country, MissingMigrantsDiagnostics.UnknownLabel);
    private static readonly MappedField<Incident> Location = Field(["/place/name"], "Place as described", "Lieu tel que décrit", Places.Name);
    private static readonly MappedField<Incident> SourceNames = Field(["/sources/*/name"], "Who reported it", "Qui l’a rapporté", Sources.Names);
    private static readonly MappedField<Incident> Position = Field(["/place/point"], "Latitude and longitude", "Latitude et longitude", Positions.Pair, MissingMigrantsDiagnostics.NotAPosition);
    private static readonly MappedField<Incident> Latitude = Field(["/place/point/latitude"], "Latitude", "Latitude", Positions.Latitude, MissingMigrantsDiagnostics.NotAPosition, kind: ColumnKind.Number);
    private static readonly MappedField<Incident> Longitude = Field(["/place/point/longitude"], "Longitude", "Longitude", Positions.Longitude, MissingMigrantsDiagnostics.NotAPosition, kind: ColumnKind.Number);
    private static readonly MappedField<Incident> Route = Field(["/route", "/routeName"], "Migration route", "Route migratoire", FieldConverters.Of<Incident>(
        (cell, i) =>
        {
            i.Route = Labels.Routes.Code(cell);
            i.RouteName = cell.Trim();
            return true;
        },
        i => i.RouteName ?? Labels.Routes.Label(i.Route)));

    private static readonly MappedField<Incident> Links = Field(["/sources/*/url"], "Links to the reports", "Liens vers les sources", Sources.Links, MissingMigrantsDiagnostics.NotALink, FieldTurn.Late);
    private static readonly MappedField<Incident> Unsd = Field(["/place/identifiers"], "UN geographical grouping of the place", "Groupe géographique de l’ONU du lieu", Places.Unsd);
    private static readonly MappedField<Incident> Quality = Field(["/sourceQuality", "/sourceQualityLabel"], "Quality of the sources", "Qualité des sources", Sources.Quality);
    private static readonly MappedField<Incident> Comment = Field(["/comment"], "Comment", "Commentaire", FieldConverters.Text<Incident>((i, t) => i.Comment = t, i => i.Comment));
    private static readonly MappedField<Incident> Visibility = Field(["/sensitivity"], "Whether IOM shows it to the public", "Si l’OIM le montre au public", FieldConverters.Of<Incident>(
        (cell, i) =>
        {
            i.Sensitivity = cell.Trim().Equals("No", StringComparison.OrdinalIgnoreCase) ? Sensitivity.Restricted : null;
            return true;
        },
        i => i.Sensitivity > Sensitivity.Public ? "No" : null));

    /// <summary>The map.</summary>
    public static FieldMap<Incident> Map { get; } = new()
    {
        Format = Keys.Scheme,
        Create = static () => new Incident { Id = "row", Minted = true, Kind = DeathOrDisappearance },
        Finish = Finish,
        Carries = Carries,
        Findings = TabularDiagnostics.OfCells,
        Layouts = [Of2015(), Of2016(), Of2020(), OfDownload("2024", withTotal: true), OfDownload(Newest, withTotal: false), OfAllData(), OfLongAllData(), OfList(ListTable, FormulaText.Codec), OfList(JsonLayout, HtmlText.Codec)],
    };

    private const string DeathOrDisappearance = "death-or-disappearance";

    /// <summary>The format is about deaths and disappearances; a rescue or an expulsion in it would be a false death.</summary>
    public static bool Carries(Incident incident)
        => incident.Kind is "death" or "disappearance" or DeathOrDisappearance
            || incident.Counts is { } c && (c.Dead ?? c.Missing ?? c.DeadAndMissing) is not null;

    private static void Finish(Incident incident, FieldPlace place)
    {
        Keys.Name(incident, place);
        Places.Tidy(incident);
        incident.Sensitivity ??= Sensitivity.Public;
        incident.Kind = (incident.Counts?.Dead?.Value > 0, incident.Counts?.Missing?.Value > 0) switch
        {
            (true, false) => "death",
            (false, true) => "disappearance",
            _ => DeathOrDisappearance,
        };
        incident.Source = new Source
        {
            Organisation = "International Organization for Migration (IOM)",
            Dataset = "Missing Migrants Project",
            Url = "https://missingmigrants.iom.int",
            Licence = "CC BY 4.0",
            Retrieved = place.Retrieved,
            Format = $"{Keys.Scheme}/{place.Layout}",
            Sheet = place.Sheet,
            Row = place.Row <= int.MaxValue ? (int)place.Row : null,
        };
    }

    private static FieldLayout<Incident> Of2015() => Table("2015",
    [
        new(Key, "id", Keys.Own("missing-migrants-2015")), new(Cause, "cause_of_death", Causes.Of(Splitter.CommaSpace)),
        new(OriginRegion, "region_origin"), new(OriginCountry, "affected_nationality", Origins.Countries(Splitter.CommaSpace)),
        new(Missing, "missing"), new(Dead, "dead"), new(Region, "incident_region", Places.OlderRegion), new(Date, "date", Dates.DayMonthYear),
        new(SourceNames, "source"), new(Quality, "reliability"), new(Latitude, "lat"), new(Longitude, "lon"),
    ]);

    private static FieldLayout<Incident> Of2016() => Table("2016",
    [
        new(Longitude, "X"), new(Latitude, "Y"), new(Key, "OBJECTID", Keys.Own("missing-migrants-objectid")),
        new(Date, "DATEREPORTED", Dates.Instant), new(Quality, "INFORELIABILITY"), new(Region, "INCIDENTREGION", Places.OlderRegion),
        new(Dead, "DEAD"), new(Missing, "MISSING"), new(OriginCountry, "NATIONALITIES", Origins.Countries(Splitter.CommaSpace)),
        new(OriginRegion, "ORIGINREGION"), new(Route, "MIGRANTROUTE"), new(Location, "LOCATIONDESCRIPTION"),
        new(Females, "NOFEMALE"), new(Males, "NOMALE"), new(Children, "NOCHILDREN"), new(Ages, "AGERANGE"),
        new(SourceNames, "SOURCE"), new(Links, "URL"), new(Comment, "COMMENT"), new(Visibility, "PUBLICVIEW"),
        new(Cause, "Cause_of_death", Causes.Of(Splitter.CommaSpace)), new(Survivors, "Number_of_survivors"),
    ]);

    private static FieldLayout<Incident> Of2020() => Table("2020",
    [
        new(Key, "Web ID", Keys.Own("missing-migrants-web-id")), new(Region, "Region of Incident", Places.OlderRegion), new(Date, "Reported Date", Dates.MonthDayYear),
        new(Year, "Reported Year"), new(Month, "Reported Month", Dates.MonthLetters), new(Dead, "Number Dead"),
        new(Missing, "Minimum Estimated Number of Missing"), new(Total, "Total Dead and Missing"), new(Survivors, "Number of Survivors"),
        new(Females, "Number of Females"), new(Males, "Number of Males"), new(Children, "Number of Children"),
        new(Cause, "Cause of Death", Causes.Of(Splitter.CommaSpace)), new(Location, "Location Description"), new(SourceNames, "Information Source"),
        new(Position, "Location Coordinates"), new(Route, "Migration Route"), new(Links, "URL"), new(Unsd, "UNSD Geographical Grouping"),
        new(Quality, "Source Quality"),
    ]);

    private static FieldLayout<Incident> OfDownload(string id, bool withTotal)
    {
        List<FieldColumn<Incident>> columns =
        [
            new(Main, "Main ID"), new(Key, "Incident ID"), new(Region, "Region", null, "Region of Incident"), new(Date, "Incident Date", Dates.Weekday),
            new(Year, "Year", null, "Incident Year"), new(Month, "Reported Month", null, "Month"), new(Dead, "Number Dead", null, "Number of Dead"),
            new(Missing, "Minimum Estimated Number of Missing"), new(Total, "Total Number of Dead and Missing"), new(Survivors, "Number of Survivors"),
            new(Females, "Number of Females"), new(Males, "Number of Males"), new(Children, "Number of Children"), new(OriginRegion, "Region of Origin"),
            new(Cause, "Cause of Death"), new(OriginCountry, "Country of Origin"), new(Location, "Location of death", null, "Location of Incident"),
            new(SourceNames, "Information Source"), new(Position, "Coordinates"), new(Route, "Migration route"), new(Links, "URL"),
            new(Unsd, "UNSD Geographical Grouping"), new(Quality, "Source Quality"),
        ];
        return Table(id, withTotal ? columns : [.. columns.Where(c => c.Field != Total)]);
    }

    private static FieldLayout<Incident> OfAllData() => new()
    {
        Id = "all-data",
        Codec = FormulaText.Codec,
        Missing = "NA",
        Columns =
        [
            new(Main, "Main ID"), new(Key, "Incident ID", Keys.Own(Keys.Scheme, joined: true)), new(Form, "Incident Type"), new(Region, "Region of Incident"),
            new(Date, "Incident date"), new(Year, "Incident year"), new(Month, "Incident month", Dates.MonthNumber), new(Dead, "No. dead"),
            new(Missing, "No. missing"), new(Total, "No. dead/missing"), new(Survivors, "No. survivors"), new(Females, "No. Female"), new(Males, "No. Male"),
            new(Children, "No. minors"), new(OriginCountry, "Country of Origin", Origins.Countries(Splitter.Comma)),
            new(OriginRegion, "Region of Origin", Origins.Regions(Splitter.Comma)), new(Cause, "Cause of death (category)", Causes.Of(Splitter.Comma)),
            new(ReportedCause, "Cause of death (reported)"), new(Route, "Route"), new(Country, "Country of Incident"), new(Location, "Location of death"),
            new(Unsd, "UNSD region"), new(SourceNames, "Source"), new(Links, "Link"), new(Quality, "Source Quality"), new(Latitude, "Latitude"),
            new(Longitude, "Longitude"),
        ],
    };

    /// <summary>All years at once under the long names of the yearly downloads.</summary>
    private static FieldLayout<Incident> OfLongAllData() => Table("all-data-long",
    [
        new(Main, "Main ID"), new(Key, "Incident ID", Keys.Own(Keys.Scheme, joined: true)), new(Form, "Incident Type") { IsRequired = true }, new(Region, "Region of Incident"),
        new(Date, "Incident Date", Dates.IsoOrWeekday), new(Year, "Incident Year"), new(Month, "Reported Month", null, "Month"), new(Dead, "Number of Dead", null, "Number Dead") { IsRequired = true },
        new(Missing, "Minimum Estimated Number of Missing"), new(Total, "Total Number of Dead and Missing"), new(Survivors, "Number of Survivors"),
        new(Females, "Number of Females"), new(Males, "Number of Males"), new(Children, "Number of Children"),
        new(OriginCountry, "Country of Origin", Origins.Countries(Splitter.Comma)), new(OriginRegion, "Region of Origin", Origins.Regions(Splitter.Comma)),
        new(Cause, "Cause of Death", Causes.Of(Splitter.Comma)), new(Country, "Country of Incident"), new(Route, "Migration Route"),
        new(Location, "Location of Incident", null, "Location of death"), new(Position, "Coordinates"), new(Unsd, "UNSD Geographical Grouping"),
        new(SourceNames, "Information Source"), new(Links, "URL"), new(Quality, "Source Quality"),
    ], least: 15);

    /// <summary>A yearly list, and the table of HDX that has its columns. Of both the table is the one that a header is of.</summary>
    private static FieldLayout<Incident> OfList(string id, CellCodec codec) => new()
    {
        Id = id,
        Codec = codec,
        Columns =
        [
            new(Key, "web_id"), new(Region, "region"), new(Date, "reported_date"), new(Dead, "number_dead"), new(Missing, "number_missing"),
            new(Total, "total_dead_and_missing"), new(Survivors, "number_of_survivors"), new(Females, "number_of_female"), new(Males, "number_of_male"),
            new(Children, "number_of_children"), new(OriginRegion, "region_origin"), new(Cause, "cause_death", Causes.Of(Splitter.CommaSpace)),
            new(OriginCountry, "country_origin"), new(Country, "country_of_incident"), new(Location, "location_description", Places.NameAndLineFeed),
            new(Unsd, "unsd_geographic_grouping"), new(Position, "location_coodinates", null, "location_coordinates"), new(Route, "migration_route"),
            new(SourceNames, "information_source"), new(Links, "url"), new(Quality, "source_quality"),
        ],
    };

    private static FieldLayout<Incident> Table(string id, IReadOnlyList<FieldColumn<Incident>> columns, int least = 1)
        => new() { Id = id, Columns = columns, Codec = FormulaText.Codec, LeastColumns = least };

    private static MappedField<Incident> Count(string name, string en, string fr, Func<IncidentCounts, Quantity?> get, Action<IncidentCounts, Quantity> set, Qualifier? qualifier = null)
        => Field([$"/counts/{name}"], en, fr, Counts.Of(get, set, qualifier), MissingMigrantsDiagnostics.NotACount, kind: ColumnKind.Number);

    private static MappedField<Incident> Field(IReadOnlyList<string> pointers, string en, string fr, FieldConverter<Incident> converter, DiagnosticDescriptor? refusal = null, FieldTurn turn = FieldTurn.First, ColumnKind kind = ColumnKind.Text)
        => new() { Pointers = pointers, MeaningEn = en, MeaningFr = fr, Converter = converter, Refusal = refusal, Turn = turn, Kind = kind };
}
