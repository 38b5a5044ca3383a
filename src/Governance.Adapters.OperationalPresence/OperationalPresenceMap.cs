using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.OperationalPresence;

/// <summary>
/// The mapping between rows of who does what, where and when and <see cref="Activity"/>: the list of HDX HAPI, and the tables
/// that countries keep, which have no common header, in English and in French.
/// </summary>
internal static class OperationalPresenceMap
{
    public const string Hapi = "hapi";
    public const string English = "en";
    public const string French = "fr";
    private const string ProjectScheme = "project-code";

    private static readonly PlaceFields<Activity> Here = new(
        a => a.Places?.FirstOrDefault(),
        a =>
        {
            a.Places ??= [new Place { Role = PlaceRole.Here }];
            return a.Places[0];
        });

    private static readonly MappedField<Activity> Country = Field("/places/*/country", "Country", "Pays", Here.Country(), OperationalPresenceDiagnostics.NotACountry, ColumnKind.Code);
    private static readonly MappedField<Activity> Name1 = Field("/places/*/within/0/name", "First administrative level", "Premier niveau administratif", Here.Place.Name(1));
    private static readonly MappedField<Activity> Code1 = Field("/places/*/within/0/pCode", "P-code of the first administrative level", "P-code du premier niveau administratif", Here.Place.Code(1), OperationalPresenceDiagnostics.NotAPCode, ColumnKind.Code);
    private static readonly MappedField<Activity> Name2 = Field("/places/*/name", "Second administrative level", "Deuxième niveau administratif", Here.Place.Name(2));
    private static readonly MappedField<Activity> Code2 = Field("/places/*/pCode", "P-code of the second administrative level", "P-code du deuxième niveau administratif", Here.Place.Code(2), OperationalPresenceDiagnostics.NotAPCode, ColumnKind.Code);
    private static readonly MappedField<Activity> Name3 = Field("/places/*/within/2/name", "Third administrative level", "Troisième niveau administratif", Here.Place.Name(3));
    private static readonly MappedField<Activity> Code3 = Field("/places/*/within/2/pCode", "P-code of the third administrative level", "P-code du troisième niveau administratif", Here.Place.Code(3), OperationalPresenceDiagnostics.NotAPCode, ColumnKind.Code);
    private static readonly MappedField<Activity> Level = Field("/places/*/level", "Administrative level of the place", "Niveau administratif du lieu", Here.Level, turn: FieldTurn.Late);
    private static readonly MappedField<Activity> Locality = Field("/places/*/name", "Locality or site", "Localité ou site", Here.Place.Locality);
    private static readonly MappedField<Activity> Latitude = Field("/places/*/point/latitude", "Latitude", "Latitude", Here.Place.Position[0], OperationalPresenceDiagnostics.NotAPosition, ColumnKind.Number);
    private static readonly MappedField<Activity> Longitude = Field("/places/*/point/longitude", "Longitude", "Longitude", Here.Place.Position[1], OperationalPresenceDiagnostics.NotAPosition, ColumnKind.Number);
    private static readonly MappedField<Activity> Funder = Field("/organisations/*/name", "Who pays", "Qui finance", Organisations.Names(Organisations.Funder));
    private static readonly MappedField<Activity> Programming = Field("/organisations/*/name", "Who plans or leads", "Qui programme ou dirige", Organisations.Names(Organisations.Programming));
    private static readonly MappedField<Activity> Implementing = Field("/organisations/*/name", "Who carries out", "Qui met en œuvre", Organisations.Names(Organisations.Implementing));
    private static readonly MappedField<Activity> Acronym = Field("/organisations/*/name", "Acronym of who carries out, where there is no name", "Sigle de qui met en œuvre, à défaut de nom", Organisations.Acronym, turn: FieldTurn.Late);
    private static readonly MappedField<Activity> TypeCode = Field("/organisations/*/kind", "Type of who carries out, by code", "Type de qui met en œuvre, par code", Organisations.TypeCode, OperationalPresenceDiagnostics.UnknownOrganisationType);
    private static readonly MappedField<Activity> Type = Field("/organisations/*/kind", "Type of who carries out", "Type de qui met en œuvre", Organisations.Type(English), OperationalPresenceDiagnostics.UnknownOrganisationType);
    private static readonly MappedField<Activity> SectorCode = Field("/sectors/*", "Sector, by code", "Secteur, par code", Sectors.Code);
    private static readonly MappedField<Activity> SectorName = Field("/sectors/*/sourceLabel", "Sector", "Secteur", Sectors.Name, turn: FieldTurn.Late);
    private static readonly MappedField<Activity> Sector = Field("/sectors/*", "Sector or cluster", "Secteur ou cluster", Sectors.Names(English));
    private static readonly MappedField<Activity> Title = Field("/title", "Activity or project", "Activité ou projet", Titles.Of(English));
    private static readonly MappedField<Activity> Description = Field("/description", "Description", "Description", Text(English, a => a.Description, (a, t) => a.Description = t));
    private static readonly MappedField<Activity> Project = Field("/identifiers/*", "Code of the project, which several rows may share", "Code du projet, que plusieurs lignes peuvent partager", FieldConverters.Text<Activity>(
        (a, text) => a.Identifiers = [new Identifier { Scheme = ProjectScheme, Value = text }],
        a => a.Identifiers?.FirstOrDefault(i => i.Scheme == ProjectScheme)?.Value));
    private static readonly MappedField<Activity> Status = Field("/status", "State", "État", States.Of(English), OperationalPresenceDiagnostics.UnknownStatus);
    private static readonly MappedField<Activity> Start = Field("/planned/start", "First day planned or reported for", "Premier jour prévu ou rapporté", Periods.Start(a => a.Planned, (a, p) => a.Planned = p), OperationalPresenceDiagnostics.NotADate, ColumnKind.Date);
    private static readonly MappedField<Activity> End = Field("/planned/end", "Last day planned or reported for", "Dernier jour prévu ou rapporté", Periods.End(a => a.Planned, (a, p) => a.Planned = p), OperationalPresenceDiagnostics.NotADate, ColumnKind.Date);
    private static readonly MappedField<Activity> Month = Field("/actual", "Month or day the row reports on", "Mois ou jour dont la ligne rend compte", Periods.Single(a => a.Actual, (a, p) => a.Actual = p), OperationalPresenceDiagnostics.NotADate, ColumnKind.Date);
    private static readonly IReadOnlyList<FieldConverter<Activity>> YearAndMonth = Periods.YearAndMonth(a => a.Actual, (a, p) => a.Actual = p);
    private static readonly MappedField<Activity> Year = Field("/actual", "Year of the month beside it", "Année du mois voisin", YearAndMonth[0], OperationalPresenceDiagnostics.NotADate);
    private static readonly MappedField<Activity> Targeted = Field("/reach/*/target", "People targeted", "Personnes ciblées", Numbers.Targeted, kind: ColumnKind.Number);
    private static readonly MappedField<Activity> Reached = Field("/reach/*/reached", "People reached", "Personnes atteintes", Numbers.Reached, kind: ColumnKind.Number);
    private static readonly MappedField<Activity> Modality = Field("/modality", "Modality", "Modalité", FieldConverters.Text<Activity>((a, t) => a.Modality = t, a => a.Modality));
    private static readonly MappedField<Activity> Note = Field("/note", "Comments", "Commentaires", FieldConverters.Text<Activity>((a, t) => a.Note = t, a => a.Note));
    private static readonly MappedField<Activity> Dataset = Field("/source/dataset", "Dataset the row was taken from", "Jeu de données d’où vient la ligne", FieldConverters.Text<Activity>((a, t) => a.Source = new Source { Dataset = t }, a => a.Source?.Dataset));

    private static readonly Predicate<string> IsCluster = HeaderKey.Any(["Cluster", "Clusters"]);
    private static readonly Predicate<string> IsOfAnything = HeaderKey.Any(["Type"]);
    private static readonly Predicate<string> IsOfWho = HeaderKey.Any(["Acronym", "Acronyme", .. HeaderNames.Acronym.English, .. HeaderNames.Acronym.French, .. HeaderNames.Implementing.English, .. HeaderNames.Implementing.French]);

    /// <summary>The map.</summary>
    public static FieldMap<Activity> Map { get; } = new()
    {
        Format = OperationalPresenceFormat.Id,
        Create = static () => new Activity { Id = "", Title = new LocalizedText { Language = English, Text = "" } },
        Finish = Finish,
        IsRecord = static a => a.Title.Text.Length > 0,
        Findings = TabularDiagnostics.OfCells,
        Layouts = [OfHapi(), In(French), In(English)],
    };

    /// <summary>Whether a row with something in this column is data: one with nothing but a place or a sector is rather a heading.</summary>
    public static bool MakesData(string name)
        => IsOf(name, Implementing, Programming, Funder, Title);

    /// <summary>Whether a column says the country, by code or by name.</summary>
    public static bool IsCountry(string name) => IsOf(name, Country);

    private static bool IsOf(string name, params MappedField<Activity>[] fields)
        => Map.Layouts.Any(l => l.Columns.Any(c => fields.Contains(c.Field) && c.IsNamed(name)));

    private static void Finish(Activity activity, FieldPlace place)
    {
        Here.Place.Settle(activity);
        Titles.Settle(activity, place.Layout == French ? French : English);
        if (place.Layout == Hapi)
            activity.Sensitivity = Sensitivity.Public;
        var dataset = activity.Source?.Dataset;
        place.Stamp(activity, OperationalPresenceFormat.Id);
        activity.Source!.Dataset = dataset;
    }

    private static FieldLayout<Activity> OfHapi() => new()
    {
        Id = Hapi,
        Codec = FormulaText.Codec,
        LeastColumns = 5,
        Columns =
        [
            new(Country, "location_code"),
            new(Code1, "admin1_code"),
            new(Name1, "admin1_name"),
            new(Code2, "admin2_code"),
            new(Name2, "admin2_name"),
            new(Level, "admin_level"),
            new(Acronym, "org_acronym"),
            new(Implementing, "org_name") { IsRequired = true },
            new(TypeCode, "org_type_code"),
            new(Type, "org_type_description"),
            new(SectorCode, "sector_code") { IsRequired = true },
            new(SectorName, "sector_name"),
            new(Start, "reference_period_start"),
            new(End, "reference_period_end"),
            new(Dataset, "dataset_hdx_id"),
        ],
    };

    /// <summary>Of a sector and a cluster side by side the cluster is taken: it is what OCHA lists.</summary>
    private static int Cluster(IReadOnlyList<string> header) => header.Index().Where(h => IsCluster(h.Item)).Select(h => h.Index).FirstOrDefault(-1);

    /// <summary>Right behind the organisation or its acronym a « Type » is its type, as in South Sudan; a name that says so goes first.</summary>
    private static Func<IReadOnlyList<string>, int> Kind(Predicate<string> named) => header
        => header.Any(h => named(h)) ? -1 : Enumerable.Range(1, Math.Max(0, header.Count - 1)).Where(i => IsOfAnything(header[i]) && IsOfWho(header[i - 1])).FirstOrDefault(-1);

    private static FieldLayout<Activity> In(string language)
    {
        var levels = new Units(language, HeaderKey.Any(HeaderNames.Code1.In(language)));
        FieldColumn<Activity>[] places =
        [
            Column(Name1, "Admin 1", "Admin 1", HeaderNames.Admin1, choose: levels.Name(1)),
            Column(Code1, "Admin 1 P-code", "Code admin 1", HeaderNames.Code1, choose: levels.Code(1)),
            Column(Name2, "Admin 2", "Admin 2", HeaderNames.Admin2, choose: levels.Name(2)),
            Column(Code2, "Admin 2 P-code", "Code admin 2", HeaderNames.Code2, choose: levels.Code(2)),
            Column(Name3, "Admin 3", "Admin 3", HeaderNames.Admin3, choose: levels.Name(3)),
            Column(Code3, "Admin 3 P-code", "Code admin 3", HeaderNames.Code3, choose: levels.Code(3)),
            Column(Locality, "Location", "Localité", HeaderNames.Locality),
        ];
        FieldColumn<Activity>[] what =
        [
            Column(Funder, "Donor", "Bailleur", HeaderNames.Funder),
            Column(Programming, "Programming organisation", "Organisation de programmation", HeaderNames.Programming),
            Column(Implementing, "Implementing organisation", "Organisation", HeaderNames.Implementing),
            Column(Acronym, "Acronym", "Acronyme", HeaderNames.Acronym),
            Column(Type, "Organisation type", "Type d’organisation", HeaderNames.Type, Organisations.Type(language), Kind(HeaderKey.Any(["Organisation type", "Type d’organisation", .. HeaderNames.Type.In(language)]))),
            Column(Sector, "Sector", "Secteur", HeaderNames.Sector, Sectors.Names(language), Cluster),
            Column(Title, "Activity", "Activité", HeaderNames.Title, Titles.Of(language)),
            Column(Description, "Description", "Description", HeaderNames.Description, Text(language, a => a.Description, (a, t) => a.Description = t)),
            Column(Project, "Project code", "Code projet", HeaderNames.Project),
            Column(Status, "Status", "Statut", HeaderNames.Status, States.Of(language)),
            Column(Start, "Start date", "Date de début", HeaderNames.Start),
            Column(End, "End date", "Date de fin", HeaderNames.End),
            Column(Month, "Month", "Mois", HeaderNames.Month),
            Column(Targeted, "People targeted", "Personnes ciblées", HeaderNames.Targeted),
            Column(Reached, "People reached", "Personnes atteintes", HeaderNames.Reached),
            Column(Modality, "Modality", "Modalité", HeaderNames.Modality),
            Column(Note, "Comments", "Commentaires", HeaderNames.Note),
        ];
        FieldColumn<Activity>[] columns =
        [
            Column(Country, "Country", "Pays", HeaderNames.Country, Here.Country(language)),
            .. places,
            Column(Latitude, "Latitude", "Latitude", HeaderNames.Latitude),
            Column(Longitude, "Longitude", "Longitude", HeaderNames.Longitude),
            .. what,
        ];
        var month = what.First(w => w.Field == Month);
        FieldColumn<Activity>[] apart = [Column(Year, "Year", "Année", HeaderNames.Year), Column(Month, "Month", "Mois", HeaderNames.Month, YearAndMonth[1])];
        return new FieldLayout<Activity>
        {
            Id = language,
            Codec = FormulaText.Codec,
            LeastColumns = 3,
            ColumnsUnder = Under,
            // A list of sites with their households, and who manages each, is none of activities.
            Accepts = header => places.Any(p => header.Any(p.IsNamed)) && (what.Any(w => w.Field != Implementing && w.Field != Acronym && w.Field != Type && header.Any(w.IsNamed)) || !header.Any(HeaderNames.IsOfHouseholds)),
            Sheet = language == French ? "Qui fait quoi où" : "Who does what where",
            Columns = columns,
        };

        IReadOnlyList<FieldColumn<Activity>> Under(IReadOnlyList<string> header)
        {
            var (noCode, noThird) = (levels.HasNoFirstCode(header), levels.HasNoThird(header));
            var under = columns.Where(c => !(noCode && c.Field == Code1) && !(noThird && c.Field == Name3));
            return Array.TrueForAll(apart, c => header.Any(c.IsNamed)) ? [.. under.Where(c => c != month), .. apart] : [.. under];
        }

        FieldColumn<Activity> Column(MappedField<Activity> field, string en, string fr, HeaderNames names, FieldConverter<Activity>? converter = null, Func<IReadOnlyList<string>, int>? choose = null)
        {
            var name = language == French ? fr : en;
            return new(field, name, converter) { Matches = HeaderKey.Any([name, .. names.In(language)]), Choose = choose, IsRequired = field == Implementing };
        }
    }

    private static FieldConverter<Activity> Text(string language, Func<Activity, LocalizedText?> get, Action<Activity, LocalizedText> set)
        => FieldConverters.Text<Activity>((a, text) => set(a, new LocalizedText { Language = language, Text = text }), a => get(a)?.Text);

    private static MappedField<Activity> Field(
        string pointer, string en, string fr, FieldConverter<Activity> converter, DiagnosticDescriptor? refusal = null, ColumnKind kind = ColumnKind.Text, FieldTurn turn = FieldTurn.First)
        => new() { Pointers = [pointer], MeaningEn = en, MeaningFr = fr, Converter = converter, Refusal = refusal, Kind = kind, Turn = turn };
}
