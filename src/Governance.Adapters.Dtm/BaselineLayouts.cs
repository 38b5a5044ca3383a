using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>
/// Baseline assessments and master lists as missions publish them: a row is an area or a site, and its columns are named in
/// English or French, each mission in its own way. Columns nobody knows, such as a matrix of origins, are kept.
/// </summary>
internal static class BaselineLayouts
{
    private static readonly Places Here = new(PlaceRole.Here);
    private static readonly IReadOnlyList<FieldConverter<MobilityCount>> Point = Points.Halves<MobilityCount>(Here.Find, Here.Make);

    /// <summary>What missions call a level in English, by level.</summary>
    private static readonly string[][] UnitsInEnglish =
    [
        ["Admin1", "State", "Region", "Province", "Governorate", "Oblast", "Department"],
        ["Admin2", "Locality", "LGA", "District", "County", "Zone", "Mantika", "Raion", "Township", "Territory", "Department"],
        ["Admin3", "Ward", "Payam", "Sub-district", "Municipality", "Commune", "Woreda", "Baladiya", "Hromada", "Administrative post", "Admin post", "Posto"],
    ];

    private static readonly (string Group, string En, string Fr)[] GroupWords =
    [
        ("idp", "IDP", "PDI"), ("returnee", "Returnee", "Retourné"), ("returned-idp", "Returned IDP", "PDI retournée"), ("returning-migrant", "Returnee from abroad", "Retourné de l’étranger"),
        ("returned-refugee", "Repatriated refugee", "Rapatrié"), ("refugee", "Refugee", "Réfugié"), ("host-community", "Host community", "Communauté hôte"),
    ];

    private static readonly string[] GroupsNamed = ["Population type", "Population group", "Population category", "Type of population"];
    private static readonly string[] GroupsNommes = ["Type de population", "Groupe de population", "Catégorie de population"];
    private static readonly string[] MovementsNamed = ["Movement type", "Type of movement", "Movement", "Population movement", "Movement category"];
    private static readonly string[] MovementsNommes = ["Type de mouvement", "Mouvement", "Nature du mouvement", "Mouvement de population"];

    private static readonly Predicate<string> Zones = HeaderKey.Any(["Zone", "Zone name", "Zone of displacement"]);
    private static readonly Predicate<string> Woredas = HeaderKey.Any(["Woreda", "Woreda name", "Woreda of displacement"]);
    private static readonly Predicate<string> SecondButZones = HeaderKey.Any(NamesInEnglish(2).Where(n => !Zones(n)));
    private static readonly string[] Regions = ["Région", "Régions", "Nom région", "Région d’accueil", "Région de déplacement"];
    private static readonly string[] ProvinceCodes = ["Code province", "P-code province", "Pcode province"];

    private static readonly MappedField<MobilityCount> Operation = Field("/operation", "Operation", "Opération", Codes.Operation);
    private static readonly MappedField<MobilityCount> Round = Field("/round", "Round", "Cycle", Codes.Round);
    private static readonly MappedField<MobilityCount> Date = Field("/period", "Date of the assessment", "Date de l’évaluation", Dates.Assessed, ColumnKind.Date, DtmDiagnostics.NotADate, FieldTurn.Late);
    private static readonly MappedField<MobilityCount> CountryEn = Field("/places/*/country", "Country", "Pays", Here.Country("en"), refusal: DtmDiagnostics.NotACountry);
    private static readonly MappedField<MobilityCount> CountryFr = Field("/places/*/country", "Country", "Pays", Here.Country("fr"), refusal: DtmDiagnostics.NotACountry);
    private static readonly MappedField<MobilityCount>[] Names = [.. Enumerable.Range(1, 3).Select(level => Field("/places/*/within/*/name", $"Name of level {level}", $"Nom du niveau {level}", Here.UnitName(level)))];
    private static readonly MappedField<MobilityCount>[] PCodes = [.. Enumerable.Range(1, 3).Select(level => Field("/places/*/within/*/pCode", $"P-code of level {level}", $"P-code du niveau {level}", Here.UnitCode(level), ColumnKind.Code, DtmDiagnostics.NotAPCode))];
    private static readonly MappedField<MobilityCount> Site = Field("/places/*/name", "Site, village or neighbourhood", "Site, village ou quartier", Here.Site(PlaceKind.Site));
    private static readonly MappedField<MobilityCount> SiteId = Field("/places/*/identifiers", "Number of the place", "Numéro du lieu", Here.Identifier("dtm-ssid"), ColumnKind.Code);
    private static readonly MappedField<MobilityCount> Latitude = Field("/places/*/point/latitude", "Latitude", "Latitude", Point[0], ColumnKind.Number, DtmDiagnostics.NotAPosition);
    private static readonly MappedField<MobilityCount> Longitude = Field("/places/*/point/longitude", "Longitude", "Longitude", Point[1], ColumnKind.Number, DtmDiagnostics.NotAPosition);
    private static readonly MappedField<MobilityCount> KindEn = SiteKind("en");
    private static readonly MappedField<MobilityCount> KindFr = SiteKind("fr");
    private static readonly MappedField<MobilityCount> ReasonEn = Field("/triggers", "Reasons of the displacement", "Raisons du déplacement", Reasons.Joined("dtm-displacement-reason"), refusal: DtmDiagnostics.UnknownCode);
    private static readonly MappedField<MobilityCount> Males = Parts.SexAge("M", null, "Males displaced", "Hommes et garçons déplacés", Counts.Present);
    private static readonly MappedField<MobilityCount> Females = Parts.SexAge("F", null, "Females displaced", "Femmes et filles déplacées", Counts.Present);
    private static readonly MappedField<MobilityCount> MovedMales = Parts.SexAge("M", null, "Males who moved", "Hommes et garçons arrivés ou partis", Moving(Counts.Present));
    private static readonly MappedField<MobilityCount> MovedFemales = Parts.SexAge("F", null, "Females who moved", "Femmes et filles arrivées ou parties", Moving(Counts.Present));
    private static readonly MappedField<MobilityCount> MovementEn = Movement("en");
    private static readonly MappedField<MobilityCount> MovementFr = Movement("fr");

    private static readonly (string Id, Counts Counts, string En, string Fr, string[] English, string[] French)[] All =
    [
        ("idp-ind", Counts.Present, "Internally displaced persons present", "Personnes déplacées internes présentes",
            ["IDPs", "IDP individuals", "IDPs individuals", "Number of IDPs", "Number of IDP individuals", "Total IDPs", "IDP Ind", "Total IDP individuals", "Estimated number of IDPs", "Individuals displaced"],
            ["PDI", "PDI individus", "Individus PDI", "Nombre de PDI", "Individus déplacés", "Nombre d’individus PDI", "Total individus PDI", "Déplacés internes (individus)", "Nombre de déplacés internes", "Nombre de personnes déplacées", "Nombre de personnes déplacées internes", "Nombre d’individus déplacés", "Nombre d’individus déplacés internes", "Individus déplacés internes", "Personnes déplacées internes", "Personnes déplacées interne nombre d’individus", "Personnes déplacées internes nombre d’individus"]),
        ("idp-hh", Counts.Present with { Unit = CountUnit.Household }, "Internally displaced households present", "Ménages déplacés internes présents",
            ["HHs", "IDP households", "IDPs households", "Number of IDP households", "IDP HH", "Total IDP households", "Estimated number of IDP households", "Households displaced"],
            ["Ménages PDI", "PDI ménages", "Ménages déplacés", "Nombre de ménages PDI", "Total ménages PDI", "Déplacés internes (ménages)", "Nombre de ménages déplacés internes", "Nombre de ménages déplacés", "Ménages déplacés internes", "Personnes déplacées interne nombre de ménages", "Personnes déplacées internes nombre de ménages"]),
        ("returnee-ind", new(Measure.Stock, CountUnit.Person, "returnee", "none"), "Returned persons present", "Personnes retournées présentes",
            ["Returnees", "Returnee individuals", "Number of returnees", "Total returnees"], ["Retournés", "Individus retournés", "Nombre de retournés", "Retournés (individus)", "Nombre de personnes retournées", "Nombre d’individus retournés", "Personnes retournées"]),
        ("returnee-hh", new(Measure.Stock, CountUnit.Household, "returnee", "none"), "Returned households present", "Ménages retournés présents",
            ["Returnee households", "Number of returnee households"], ["Ménages retournés", "Nombre de ménages retournés", "Retournés (ménages)"]),
        ("returned-idp-ind", new(Measure.Stock, CountUnit.Person, "returned-idp", "none"), "Persons returned from displacement in the country", "Personnes retournées après un déplacement interne",
            ["Internal returnees", "Former IDP returnees", "i_returnees_internal_present_ind"], ["Retournés internes", "Anciens PDI retournés", "Retournés (ex-PDI)", "Nombre d’individus retournés (anciennes PDI)", "Retournés (anciennes PDI) nombre d’individus", "Retournés (anciennes PDIs) nombre d’individus"]),
        ("returned-idp-hh", new(Measure.Stock, CountUnit.Household, "returned-idp", "none"), "Households returned from displacement in the country", "Ménages retournés après un déplacement interne",
            ["Internal returnee households"], ["Ménages retournés internes", "Nombre de ménages retournés (anciennes PDI)", "Retournés (anciennes PDI) nombre de ménages", "Retournés (anciennes PDIs) nombre de ménages"]),
        ("returned-abroad-ind", new(Measure.Stock, CountUnit.Person, "returning-migrant", "none"), "Persons returned from abroad", "Personnes retournées de l’étranger",
            ["Returnees from abroad", "k_abroad_ret_ind"], ["Retournés de l’étranger", "Retournés venus de l’étranger", "Nombre d’individus retournés de l’étranger", "Individus retournés de l’étranger", "Retournés (de l’étranger) nombre d’individus"]),
        ("returned-abroad-hh", new(Measure.Stock, CountUnit.Household, "returning-migrant", "none"), "Households returned from abroad", "Ménages retournés de l’étranger",
            ["Returnee households from abroad"], ["Ménages retournés de l’étranger", "Nombre de ménages retournés de l’étranger", "Retournés (de l’étranger) nombre de ménages"]),
        ("repatriated-ind", new(Measure.Stock, CountUnit.Person, "returned-refugee", "none"), "Repatriated persons, former refugees", "Personnes rapatriées, anciens réfugiés",
            ["Repatriated individuals"], ["Rapatriés", "Individus rapatriés", "Nombre d’individus rapatriés", "Nombre de rapatriés", "Personnes rapatriées"]),
        ("repatriated-hh", new(Measure.Stock, CountUnit.Household, "returned-refugee", "none"), "Repatriated households, former refugees", "Ménages rapatriés, anciens réfugiés",
            ["Repatriated households"], ["Ménages rapatriés", "Nombre de ménages rapatriés"]),
        ("refugee-ind", new(Measure.Stock, CountUnit.Person, "refugee", "none"), "Refugees present", "Réfugiés présents",
            ["Refugees"], ["Nombre d’individus réfugiés", "Réfugiés nombre d’individus"]),
        ("refugee-hh", new(Measure.Stock, CountUnit.Household, "refugee", "none"), "Refugee households present", "Ménages réfugiés présents",
            ["Refugee households"], ["Nombre de ménages réfugiés", "Réfugiés nombre de ménages"]),
        ("host-ind", new(Measure.Stock, CountUnit.Person, "host-community", "none"), "People of the host community", "Personnes de la communauté hôte",
            ["Host community individuals"], ["Nombre d’individus autochtones", "Nombre d’individus autochtone", "Population autochtone nombre d’individus"]),
        ("host-hh", new(Measure.Stock, CountUnit.Household, "host-community", "none"), "Households of the host community", "Ménages de la communauté hôte",
            ["Host community households"], ["Nombre de ménages autochtones", "Nombre de ménages autochtone", "Population autochtone nombre de ménages"]),
    ];

    public static FieldLayout<MobilityCount> English { get; } = Make("baseline-en", InEnglish(Males, Females), v => v.English);

    /// <summary>The same in French. A province is the first level, and where a region stands before it the second, as in Burkina Faso.</summary>
    public static FieldLayout<MobilityCount> French { get; } = Make("baseline-fr", InFrench(Males, Females), v => v.French);

    /// <summary>
    /// Master lists of Iraq since 2015: the displaced people of a place are its families and individuals, and columns of their
    /// periods of displacement say of whom. Those of returnees name them.
    /// </summary>
    public static FieldLayout<MobilityCount> Iraq { get; } = Make(
        "iraq", InEnglish(Males, Females), v => v.Id switch { "idp-ind" => ["Individuals"], "idp-hh" => ["Families"], _ => [] }, under: header => header.Any(h => h.Contains("period of displacement", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Lists of sites where no word says that those who live in them are displaced, as in Haiti: the number of their site survey beside the name of a site does.</summary>
    public static FieldLayout<MobilityCount> SitesEnglish { get; } = OfSites(
        "sites-en", InEnglish(Males, Females), ["Male", "Males"], ["Female", "Females"],
        ["Number of individuals", "Individuals", "Total individuals", "Number of persons"], ["Number of households", "Households", "Total households", "Number of families"]);

    /// <summary>The same in French.</summary>
    public static FieldLayout<MobilityCount> SitesFrench { get; } = OfSites(
        "sites-fr", InFrench(Males, Females), ["Hommes"], ["Femmes"],
        ["Nombre d’individus", "Individus", "Total individus", "Nombre de personnes"], ["Nombre de ménages", "Ménages", "Total ménages"]);

    /// <summary>Lists that name the group of each row and count its people in columns without a name of their own, as on HDX for Nigeria.</summary>
    public static FieldLayout<MobilityCount> GroupsEnglish { get; } = Grouped(
        "groups-en", [.. InEnglish(Males, Females), Columns<MobilityCount>.Required(Group("en"), GroupsNamed)],
        ["Individuals", "Number of individuals", "Total individuals", "Ind", "Persons", "Number of persons"], ["Households", "Number of households", "Total households", "HH", "HHs", "Families", "Number of families"]);

    /// <summary>The same in French.</summary>
    public static FieldLayout<MobilityCount> GroupsFrench { get; } = Grouped(
        "groups-fr", [.. InFrench(Males, Females), Columns<MobilityCount>.Required(Group("fr"), GroupsNommes)],
        ["Individus", "Nombre d’individus", "Total individus", "Personnes", "Nombre de personnes"], ["Ménages", "Nombre de ménages", "Total ménages"]);

    /// <summary>Emergency tracking: the same columns, and one that says whether people arrived or left. Nobody of it is counted as present.</summary>
    public static FieldLayout<MobilityCount> MovementsEnglish { get; } = Make(
        "movements-en", [.. InEnglish(MovedMales, MovedFemales), Columns<MobilityCount>.Required(MovementEn, MovementsNamed)], v => v.English, Moving);

    /// <summary>The same in French.</summary>
    public static FieldLayout<MobilityCount> MovementsFrench { get; } = Make(
        "movements-fr", [.. InFrench(MovedMales, MovedFemales), Columns<MobilityCount>.Required(MovementFr, MovementsNommes)], v => v.French, Moving);

    /// <summary>Mobility tracking of South Sudan: the state is not named, and a code such as <c>a_idp_inds_ssd</c> is the name of a column.</summary>
    public static FieldLayout<MobilityCount> SouthSudan { get; } = Make("south-sudan",
    [
        Columns<MobilityCount>.Loose(CountryEn, "Country"), Columns<MobilityCount>.Required(Names[1], "county_name"), Columns<MobilityCount>.Loose(PCodes[1], "County_INT_PCode"),
        Columns<MobilityCount>.Loose(Site, "village_idp_settlement_name"), Columns<MobilityCount>.Required(SiteId, "location_ssid"), Columns<MobilityCount>.Loose(Latitude, "latitude"), Columns<MobilityCount>.Loose(Longitude, "longitude"),
    ], v => v.Id switch { "idp-ind" => ["a_idp_inds_ssd"], "idp-hh" => ["a_idp_hhs_ssd"], "returned-idp-ind" => ["i_returnees_internal_present_ind"], "returned-abroad-ind" => ["k_abroad_ret_ind"], _ => [] });

    /// <summary>What the name of such a unit, or its code, is called in a column.</summary>
    private static string[] NamesInEnglish(int level, params string[] further)
        => [$"Admin{level} name", $"Admin {level}", $"Admin {level} label", .. UnitsInEnglish[level - 1].SelectMany(u => new[] { u, $"{u} (Admin {level})", $"{u} name", $"{u} of displacement", $"{u} of affected population" }), $"ADM{level}_EN", $"adm{level}_name", $"admin{level}Name_en", $"ADM{level}NameEnglish", .. further];

    private static string[] CodesInEnglish(int level)
        => [$"Admin{level} pcode", $"Admin {level} pcode", $"Admin {level} code", .. UnitsInEnglish[level - 1].Where(u => level == 1 || u != "Department").SelectMany(u => new[] { $"{u} pcode", $"{u} code", $"Pcode {u}", $"{u} pcode of affected population", $"{u} of displacement pcode" }), $"ADM{level}_PCODE", $"Admin{level}Pcod", $"ADM{level}Code"];

    /// <summary>The second level: the zones of Ethiopia, above its woredas, are one; those of Nigeria group its states.</summary>
    private static int SecondInEnglish(IReadOnlyList<string> header)
    {
        var zone = Position(header, Zones);
        return Units.Levels.Name(header, 2) is >= 0 and var known ? known : zone < 0 || Position(header, Woredas) >= 0 ? zone : Position(header, SecondButZones);
    }

    private static IReadOnlyList<FieldColumn<MobilityCount>> InEnglish(MappedField<MobilityCount> males, MappedField<MobilityCount> females) =>
    [
        Columns<MobilityCount>.Loose(Operation, "Operation"), Columns<MobilityCount>.Loose(Round, "Round", "Round number", "DTM round", "Survey round", "Assessment round"),
        Columns<MobilityCount>.Loose(Date, "Date", "Assessment date", "Date of assessment", "Reporting date", "Survey date", "Date of survey", "Date of current survey", "Interview date", "Date of interview", "Data collection date", "Date of data collection", "Date enquête"), Columns<MobilityCount>.Loose(CountryEn, "Country", "Admin0 name", "Country name"),
        FirstName(NamesInEnglish(1, "County of displacement")), Columns<MobilityCount>.Chosen(PCodes[0], h => Units.Levels.Code(h, 1), CodesInEnglish(1)),
        Columns<MobilityCount>.Chosen(Names[1], SecondInEnglish, NamesInEnglish(2)), Columns<MobilityCount>.Chosen(PCodes[1], h => Units.Levels.Code(h, 2), CodesInEnglish(2)),
        Columns<MobilityCount>.Chosen(Names[2], h => Units.Levels.Name(h, 3), NamesInEnglish(3)), Columns<MobilityCount>.Chosen(PCodes[2], h => Units.Levels.Code(h, 3), CodesInEnglish(3)),
        Columns<MobilityCount>.Loose(Site, SiteNames.Is, "Site name", "Location", "Location name", "Village", "Site"),
        Columns<MobilityCount>.Loose(SiteId, "SSID", "Site ID", "Site ID (SSID)", "Site code", "Location ID", "Location code", "Place ID", "Settlement code", "Settlement ID", "Village code"),
        Columns<MobilityCount>.Loose(Latitude, "Latitude", "Lat", "GPS latitude", "Site GPS latitude"), Columns<MobilityCount>.Loose(Longitude, "Longitude", "Lon", "Long", "GPS longitude", "Site GPS longitude"), Columns<MobilityCount>.Loose(KindEn, "Site type", "Settlement type", "Type of site", "Settlement/site type"),
        Columns<MobilityCount>.Loose(ReasonEn, "Reason for displacement", "Reasons for displacement", "Reason of displacement", "Displacement reason", "Main reason for displacement"), Columns<MobilityCount>.Loose(males, "IDP males", "Male IDPs"), Columns<MobilityCount>.Loose(females, "IDP females", "Female IDPs"),
    ];

    private static IReadOnlyList<FieldColumn<MobilityCount>> InFrench(MappedField<MobilityCount> males, MappedField<MobilityCount> females) =>
    [
        Columns<MobilityCount>.Loose(Operation, "Opération"), Columns<MobilityCount>.Loose(Round, "Round DTM", "Cycle", "Numéro du round", "Vague", "Round"),
        Columns<MobilityCount>.Loose(Date, "Date de l’évaluation", "Date d’évaluation", "Date évaluation", "Date d’enquête", "Date enquête", "Date de l’enquête", "Date de collecte", "Date du rapport", "Date"), Columns<MobilityCount>.Loose(CountryFr, "Pays"),
        FirstName([.. Regions, "Nom admin1", "Admin1 nom", "Province d’accueil", "Province", "Provinces", "Nom province", "Wilaya", "Admin1", "ADM1_FR", "admin1Name_fr", "Département", "Départements", "Nom département", "Préfecture", "Préfectures"]),
        FirstCode("Code région", "P-code région", "Pcode région", "Admin1 p-code", "Admin1Pcod", "ADM1_PCODE"),
        Columns<MobilityCount>.Chosen(Names[1], h => Units.Levels.Name(h, 2), "Cercle", "Cercles", "Nom cercle", "Département", "Départements", "Nom département", "Nom admin2", "Cercle d’accueil", "Cercle de déplacement", "Admin2 nom", "Préfecture", "Préfectures", "Territoire", "Territoires", "Moughataa", "Daïra", "Province", "Provinces", "Nom province", "Province d’accueil", "Admin2", "ADM2_FR", "admin2Name_fr"),
        Columns<MobilityCount>.Chosen(PCodes[1], h => Units.Levels.Code(h, 2), "Code cercle", "P-code cercle", "Pcode cercle", "Code département", "P-code département", "Admin2 p-code", "Code territoire", "P-code territoire", ProvinceCodes[0], ProvinceCodes[1], ProvinceCodes[2], "Admin2Pcod", "ADM2_PCODE"),
        Columns<MobilityCount>.Chosen(Names[2], h => Units.Levels.Name(h, 3), ["Commune", "Communes", "Nom commune", "Nom admin3", "Commune d’accueil", "Sous-préfecture", "Sous-préfectures", "Zone de santé", "Section communale", "Admin3", "ADM3_FR", "admin3Name_fr", "Colline", "Collines", .. Units.Arrondissements]),
        Columns<MobilityCount>.Chosen(PCodes[2], h => Units.Levels.Code(h, 3), "Code commune", "P-code commune", "Pcode commune", "Admin3 p-code", "Code zone de santé", "P-code zone de santé", "Admin3Pcod", "ADM3_PCODE"),
        Columns<MobilityCount>.Loose(Site, SiteNames.Is, "Nom du site", "Localité", "Localités", "Nom de la localité", "Village/quartier", "Site", "Village"), Columns<MobilityCount>.Loose(SiteId, "Numéro du site", "Code du site", "Identifiant du site", "Code localité"),
        Columns<MobilityCount>.Loose(Latitude, "Latitude GPS", "Latitude", "Coordonnées GPS site latitude"), Columns<MobilityCount>.Loose(Longitude, "Longitude GPS", "Longitude", "Coordonnées GPS site longitude"), Columns<MobilityCount>.Loose(KindFr, "Type de site", "Type de lieu", "Type d’hébergement"),
        Columns<MobilityCount>.Loose(ReasonEn, "Raison du déplacement", "Raisons du déplacement", "Motif du déplacement", "Cause du déplacement", "Raison principale du déplacement", "Motif principal du déplacement"), Columns<MobilityCount>.Loose(males, "PDI hommes", "Hommes PDI"), Columns<MobilityCount>.Loose(females, "PDI femmes", "Femmes PDI"),
    ];

    /// <summary>The columns but those whose names would be taken for a unit that the table has none of.</summary>
    private static IReadOnlyList<FieldColumn<MobilityCount>> Known(IReadOnlyList<FieldColumn<MobilityCount>> columns, IReadOnlyList<string> header)
    {
        var (noCode, noThird) = (Units.Levels.HasNoFirstCode(header), Units.Levels.HasNoThird(header));
        return noCode || noThird ? [.. columns.Where(c => !(noCode && c.Field == PCodes[0]) && !(noThird && c.Field == Names[2]))] : columns;
    }

    private static FieldLayout<MobilityCount> Make(string id, IReadOnlyList<FieldColumn<MobilityCount>> columns, Func<(string Id, Counts Counts, string En, string Fr, string[] English, string[] French), string[]> names, Func<Counts, Counts>? turned = null, Predicate<IReadOnlyList<string>>? under = null)
    {
        var values = All.Where(v => names(v).Length > 0).Select(v => (v.Id, Counts: turned?.Invoke(v.Counts) ?? v.Counts, v.En, v.Fr, Names: names(v)))
            .Select(v => (v.Counts.Group, Value: new ValueColumn<MobilityCount>(v.Id, Columns<MobilityCount>.Loose(Field("/count/value", v.En, v.Fr, v.Counts.Converter, ColumnKind.Number, DtmDiagnostics.NotACount), CountNames.For(v.Counts), v.Names), v.Counts.Is))).ToList();
        return new()
        {
            Id = id,
            Codec = FormulaText.Codec,
            LeastColumns = 3,
            Columns = columns,
            ColumnsUnder = header => Known(columns, header),
            Values = [.. values.Select(v => v.Value)],
            // Refugees and hosts alone are in many a table; a matrix of displacement tracks who moved within the country or came back.
            Accepts = header => !OtherTables.Are(header) && under?.Invoke(header) != false && values.Exists(v => v.Group is not ("refugee" or "returned-refugee" or "host-community") && header.Any(v.Value.Column.IsNamed)),
        };
    }

    /// <summary>Whether a layout takes people as displaced that none of its columns names so: whoever tags them as others is right.</summary>
    public static bool NamesNobody(string? layout) => layout == SitesEnglish.Id || layout == SitesFrench.Id;

    /// <summary>Needs no unit of the first level, but the name of a site. Where a column may name a group, or a movement, the people may be others.</summary>
    private static FieldLayout<MobilityCount> OfSites(string id, IReadOnlyList<FieldColumn<MobilityCount>> columns, string[] males, string[] females, string[] persons, string[] households)
        => Make(
            id,
            [
                Columns<MobilityCount>.Required(SiteId, "SSID", "Site ID (SSID)"), .. columns.Where(c => c.Field != SiteId && c.Field != Males && c.Field != Females).Select(c => c.Field == Names[0] ? Optional(c) : c),
                Columns<MobilityCount>.Loose(Males, males), Columns<MobilityCount>.Loose(Females, females),
            ],
            v => v.Id switch { "idp-ind" => persons, "idp-hh" => households, _ => [] },
            under: header => SitePeople.LiveThere(header, h => columns.Any(c => c.IsNamed(h))) && !English.Values.Concat(French.Values).Any(v => header.Any(v.Column.IsNamed)));

    private static FieldColumn<MobilityCount> Optional(FieldColumn<MobilityCount> column)
        => new(column.Field, column.Name, null, column.Aliases) { Matches = column.Matches, Choose = column.Choose };

    private static FieldLayout<MobilityCount> Grouped(string id, IReadOnlyList<FieldColumn<MobilityCount>> columns, string[] persons, string[] households)
    {
        return new()
        {
            Id = id,
            Codec = FormulaText.Codec,
            LeastColumns = 4,
            Columns = columns,
            ColumnsUnder = header => Known(columns, header),
            Values =
            [
                Value("ind", CountUnit.Person, "Persons of the group of the row, present", "Personnes du groupe de la ligne, présentes", persons),
                Value("hh", CountUnit.Household, "Households of the group of the row, present", "Ménages du groupe de la ligne, présents", households),
            ],
            Accepts = header => !OtherTables.AreOfGroups(header),
        };

        static ValueColumn<MobilityCount> Value(string id, CountUnit unit, string en, string fr, string[] names)
            => new(id, Columns<MobilityCount>.Loose(Field("/count/value", en, fr, new Counts(Measure.Stock, unit, null, "none").Converter, ColumnKind.Number, DtmDiagnostics.NotACount), names), c => c.Measure == Measure.Stock && c.Unit == unit);
    }

    /// <summary>The group of a row, read late: the column of the number says first that it is of none. One that is unknown is refused and its text kept.</summary>
    private static MappedField<MobilityCount> Group(string language) => Field(
        "/populationGroup", "Population group of the row", "Groupe de population de la ligne", FieldConverters.Of<MobilityCount>(
            (cell, count) =>
            {
                if (string.IsNullOrWhiteSpace(cell))
                    return true;
                if (CountNames.GroupOf(cell) is not { } group)
                    return false;
                count.PopulationGroup = group;
                return true;
            },
            count => Array.Find(GroupWords, g => g.Group == count.PopulationGroup) is { Group: not null } word ? language == "fr" ? word.Fr : word.En : null),
        refusal: DtmDiagnostics.UnknownCode, turn: FieldTurn.Late);

    /// <summary>The same people, as those who arrived or left.</summary>
    private static Counts Moving(Counts present) => present with { Measure = Measure.Flow, Movement = null };

    /// <summary>The name of the first level: where a region is named anywhere, it is mostly that and not the province.</summary>
    private static FieldColumn<MobilityCount> FirstName(params string[] names)
        => new(Names[0], names[0], null, names[1..]) { Matches = HeaderKey.Any(names), Choose = h => Units.Levels.Name(h, 1), IsRequired = true };

    /// <summary>The code of the first level: that of the province where no column names a region.</summary>
    private static FieldColumn<MobilityCount> FirstCode(params string[] names)
    {
        var (region, province) = (HeaderKey.Any([.. Regions, .. names]), HeaderKey.Any(ProvinceCodes));
        return new(PCodes[0], names[0], null, names[1..])
        {
            Matches = HeaderKey.Any(names),
            Choose = header => Units.Levels.Code(header, 1) is >= 0 and var own ? own : Position(header, region) >= 0 ? -1 : Position(header, province),
        };
    }

    private static int Position(IReadOnlyList<string> header, Predicate<string> names)
        => header.Index().Where(h => names(h.Item.Trim())).Select(h => h.Index).DefaultIfEmpty(-1).First();

    private static MappedField<MobilityCount> Movement(string language)
        => Field("/movement", "Arrival, departure or another movement", "Arrivée, départ ou autre mouvement", Codes.Movement(language), refusal: DtmDiagnostics.UnknownCode, turn: FieldTurn.Late);

    private static MappedField<MobilityCount> SiteKind(string language) => Field(
        "/accommodation", "Kind of site", "Type de site", Codes.Of<MobilityCount>("dtm-site-type", "accommodation", c => c.Accommodation, (c, code) => c.Accommodation = code, language), refusal: DtmDiagnostics.UnknownCode);

    private static MappedField<MobilityCount> Field(
        string pointer, string en, string fr, FieldConverter<MobilityCount> converter, ColumnKind kind = ColumnKind.Text, DiagnosticDescriptor? refusal = null, FieldTurn turn = FieldTurn.First)
        => Columns<MobilityCount>.Field(pointer, en, fr, converter, kind, refusal, turn);
}
