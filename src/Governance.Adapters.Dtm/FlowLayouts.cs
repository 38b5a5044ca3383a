using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>The sheets of flow monitoring registries, in English, in French, as IOM cleaned them, and as Afghanistan counts.</summary>
internal static class FlowLayouts
{
    /// <summary>Counts made of surveys.</summary>
    public const string Surveyed = "fms-counts";

    /// <summary>The reasons that the cleaned tables have a column for.</summary>
    private static readonly string[] ReasonColumns =
    [
        "reason_conflict", "reason_insecurity", "reason_safety", "reason_political", "reason_disaster", "reason_economic", "reason_seasonal", "reason_family", "reason_family_events",
        "reason_family_reunification", "reason_education", "reason_health", "reason_services", "reason_food", "reason_living_condition", "reason_buy_goods", "reason_collect_aid", "reason_tourism",
    ];

    private static readonly Places Here = new(PlaceRole.Here);
    private static readonly Places Origin = new(PlaceRole.Origin);
    private static readonly Places Previous = new(PlaceRole.Previous);
    private static readonly Places Next = new(PlaceRole.Next);
    private static readonly Places Destination = new(PlaceRole.Destination);

    private static readonly MappedField<MobilityCount> Date = Field("/period", "Date, or month", "Date, ou mois", Dates.Plain, ColumnKind.Date, DtmDiagnostics.NotADate);
    private static readonly MappedField<MobilityCount> Monitor = Field("/places/*/name", "Flow monitoring point", "Point de suivi des flux", Here.Site(PlaceKind.MonitoringPoint));
    private static readonly MappedField<MobilityCount> Count = Field("/count/value", "Movements counted; decimals are weighted", "Mouvements comptés ; les décimales sont pondérées", FlowMap.Passing.Converter, ColumnKind.Number, DtmDiagnostics.NotACount);

    private static readonly MappedField<MobilityCount> Men = Parts.SexAge("M", "18-plus", "Men", "Hommes adultes");
    private static readonly MappedField<MobilityCount> Women = Parts.SexAge("F", "18-plus", "Women", "Femmes adultes");
    private static readonly MappedField<MobilityCount> Boys = Parts.SexAge("M", "0-17", "Boys", "Garçons");
    private static readonly MappedField<MobilityCount> Girls = Parts.SexAge("F", "0-17", "Girls", "Filles");
    private static readonly MappedField<MobilityCount> Men59 = Parts.SexAge("M", "18-59", "Men of 18 to 59", "Hommes de 18 à 59 ans");
    private static readonly MappedField<MobilityCount> Women59 = Parts.SexAge("F", "18-59", "Women of 18 to 59", "Femmes de 18 à 59 ans");
    private static readonly MappedField<MobilityCount> Men60 = Parts.SexAge("M", "60-plus", "Men of 60 and over", "Hommes de 60 ans et plus");
    private static readonly MappedField<MobilityCount> Women60 = Parts.SexAge("F", "60-plus", "Women of 60 and over", "Femmes de 60 ans et plus");
    private static readonly MappedField<MobilityCount> Males = Parts.SexAge("M", null, "Males", "Hommes et garçons");
    private static readonly MappedField<MobilityCount> Females = Parts.SexAge("F", null, "Females", "Femmes et filles");
    private static readonly MappedField<MobilityCount> Children = Parts.SexAge(null, "0-17", "Children", "Enfants");
    private static readonly MappedField<MobilityCount> Unaccompanied = Parts.Field("population-group", "unaccompanied-or-separated-child", null, "Unaccompanied children", "Enfants non accompagnés");

    private static readonly MappedField<MobilityCount> Sex = Field("/breakdowns/*/category", "Sex of all people of the row", "Sexe de toutes les personnes de la ligne", Categories.Sex(), turn: FieldTurn.Late);
    private static readonly MappedField<MobilityCount> Age = Field("/breakdowns/*/crossed", "Age of all people of the row", "Âge de toutes les personnes de la ligne", Categories.Age, turn: FieldTurn.Late);

    public static FieldLayout<MobilityCount> English { get; } = Make("fmr-en", 4,
    [
        Columns<MobilityCount>.Loose(Date, "Date", "Survey date", "Date of survey", "Observation date"), Columns<MobilityCount>.Required(Monitor, "Flow monitoring point", "FMP", "FMP name", "Name of FMP", "Monitoring point"),
        Columns<MobilityCount>.Loose(Country(Here, "Country of the point", "Pays du point", "en"), "Country", "FMP country", "Survey country", "Country of FMP", "Country of survey"), Columns<MobilityCount>.Loose(Direction("en"), "Type of flow", "Flow type", "Flow direction", "Direction"),
        Columns<MobilityCount>.Loose(Country(Origin, "Country of departure", "Pays de départ", "en"), "Departure country", "Country of departure", "Country of origin", "Origin"),
        Columns<MobilityCount>.Loose(Country(Previous, "Country before", "Pays précédent", "en"), "Previous transit country", "Country of previous transit"), Columns<MobilityCount>.Loose(Country(Next, "Next country", "Pays suivant", "en"), "Next destination country", "Country of next destination"),
        Columns<MobilityCount>.Loose(Country(Destination, "Country of destination", "Pays de destination", "en"), "Destination country", "Country of destination", "Final destination", "Country of final destination", "Final destination country"),
        Columns<MobilityCount>.Loose(Nationality("en"), "Nationality"), Columns<MobilityCount>.Loose(Transport("en"), "Means of transport", "Mode of transport", "Transport", "Transport mode", "Main transport", "Main mode of transport"), Columns<MobilityCount>.Loose(Reason("en"), "Main reason", "Reason", "Reason for travel", "Main reason for travel", "Reason for movement", "Main reason for movement", "Reason for migration"),
        Columns<MobilityCount>.Required(Count, "Total number of persons", "Total persons", "Number of persons", "Total", "Total individuals", "Number of individuals", "Total number of individuals", "Total number of migrants", "Total migrants", "Number of migrants", "Total number of people", "Total people", "Number of people", "Total number of travellers"),
        Columns<MobilityCount>.Loose(Men, "Men", "Adult males"), Columns<MobilityCount>.Loose(Women, "Women", "Adult females"), Columns<MobilityCount>.Loose(Men59, "Men 18-59", "Male 18-59"), Columns<MobilityCount>.Loose(Women59, "Women 18-59", "Female 18-59"),
        Columns<MobilityCount>.Loose(Men60, "Men 60+", "Male 60+"), Columns<MobilityCount>.Loose(Women60, "Women 60+", "Female 60+"), Columns<MobilityCount>.Loose(Boys, "Boys", "Boys 0-17"), Columns<MobilityCount>.Loose(Girls, "Girls", "Girls 0-17"),
        Columns<MobilityCount>.Loose(Males, "Males", "Male", "Total males"), Columns<MobilityCount>.Loose(Females, "Females", "Female", "Total females"), Columns<MobilityCount>.Loose(Children, "Children"),
        Columns<MobilityCount>.Loose(Unaccompanied, "Unaccompanied children", "Unaccompanied minors", "UAC"),
    ]);

    public static FieldLayout<MobilityCount> French { get; } = Make("fmr-fr", 4,
    [
        Columns<MobilityCount>.Loose(Date, "Date de l’enquête", "Date d’enquête", "Date d’observation", "Date de collecte", "Date"), Columns<MobilityCount>.Required(Monitor, "Point de suivi des flux", "FMP", "Nom du FMP", "Point de suivi", "Point de suivi des flux (FMP)", "Point de suivi (FMP)", "Point FMP", "Nom du point de suivi"),
        Columns<MobilityCount>.Loose(Country(Here, "Country of the point", "Pays du point", "fr"), "Pays", "Pays du FMP", "Pays FMP", "Pays de l’enquête"), Columns<MobilityCount>.Loose(Direction("fr"), "Type de flux", "Direction du flux", "Sens du flux"),
        Columns<MobilityCount>.Loose(Country(Origin, "Country of departure", "Pays de départ", "fr"), "Pays de départ", "Pays de provenance", "Pays d’origine", "Provenance"),
        Columns<MobilityCount>.Loose(Country(Previous, "Country before", "Pays précédent", "fr"), "Pays de transit précédent", "Dernier pays de transit"), Columns<MobilityCount>.Loose(Country(Next, "Next country", "Pays suivant", "fr"), "Prochaine destination", "Prochain pays"),
        Columns<MobilityCount>.Loose(Country(Destination, "Country of destination", "Pays de destination", "fr"), "Pays de destination", "Pays de destination finale", "Destination finale", "Destination"),
        Columns<MobilityCount>.Loose(Nationality("fr"), "Nationalité"), Columns<MobilityCount>.Loose(Transport("fr"), "Moyen de transport", "Mode de transport", "Moyens de transport"), Columns<MobilityCount>.Loose(Reason("fr"), "Raison principale", "Raison du déplacement", "Motif du déplacement", "Raison du voyage", "Motif du voyage", "Raison principale du déplacement", "Raison principale du voyage", "Motif principal du voyage"),
        Columns<MobilityCount>.Required(Count, "Nombre total de personnes", "Total de personnes", "Nombre de personnes", "Total personnes", "Effectif total", "Nombre d’individus", "Total", "Total individus", "Nombre total d’individus", "Nombre total de migrants", "Total migrants", "Nombre de migrants", "Nombre total de voyageurs"),
        Columns<MobilityCount>.Loose(Men, "Hommes", "Hommes adultes"), Columns<MobilityCount>.Loose(Women, "Femmes", "Femmes adultes"), Columns<MobilityCount>.Loose(Men59, "Hommes 18-59", "Hommes 18-59 ans"), Columns<MobilityCount>.Loose(Women59, "Femmes 18-59", "Femmes 18-59 ans"),
        Columns<MobilityCount>.Loose(Men60, "Hommes 60+", "Hommes 60 ans et plus"), Columns<MobilityCount>.Loose(Women60, "Femmes 60+", "Femmes 60 ans et plus"), Columns<MobilityCount>.Loose(Boys, "Garçons", "Garçons 0-17"), Columns<MobilityCount>.Loose(Girls, "Filles", "Filles 0-17"),
        Columns<MobilityCount>.Loose(Males, "Sexe masculin", "Total masculin"), Columns<MobilityCount>.Loose(Females, "Sexe féminin", "Total féminin"), Columns<MobilityCount>.Loose(Children, "Enfants"),
        Columns<MobilityCount>.Loose(Unaccompanied, "Enfants non accompagnés", "Mineurs non accompagnés", "MNA", "ENA"),
    ]);

    /// <summary>The cleaned tables that IOM documents, for West and Central Africa, East Africa and Afghanistan.</summary>
    public static FieldLayout<MobilityCount> Clean { get; } = Make("fmr", 5,
    [
        Columns<MobilityCount>.Always(Date, "t"), Columns<MobilityCount>.Of(Monitor, "fmp"), Columns<MobilityCount>.Of(Country(Here, "Country of the point", "Pays du point"), "fmp_country"),
        Columns<MobilityCount>.Of(Direction(""), "movement", "direction"), Columns<MobilityCount>.Of(Country(Origin, "Country of departure", "Pays de départ"), "from", "origin"),
        Columns<MobilityCount>.Of(Country(Previous, "Country before", "Pays précédent"), "previous"), Columns<MobilityCount>.Of(Country(Next, "Next country", "Pays suivant"), "next"),
        Columns<MobilityCount>.Of(Country(Destination, "Country of destination", "Pays de destination"), "to", "final"), Columns<MobilityCount>.Of(Nationality(null), "nat"), Columns<MobilityCount>.Of(Sex, "sex"),
        Columns<MobilityCount>.Of(Age, "age"), Columns<MobilityCount>.Always(Count, "n"), Columns<MobilityCount>.Of(Unaccompanied, "uac"), .. Flags(),
    ]);

    /// <summary>Counts that IOM makes of interviews, for the Americas: known by its country of the survey.</summary>
    public static FieldLayout<MobilityCount> SurveyedCounts { get; } = Make(Surveyed, 6,
    [
        Columns<MobilityCount>.Always(Date, "t"), Columns<MobilityCount>.Always(Country(Here, "Country of the survey", "Pays de l’enquête"), "geo"), Columns<MobilityCount>.Of(Country(Origin, "Country of departure", "Pays de départ"), "from"),
        Columns<MobilityCount>.Of(Country(Destination, "Country of destination", "Pays de destination"), "to"), Columns<MobilityCount>.Of(Nationality(null), "nat"), Columns<MobilityCount>.Of(Sex, "sex"), Columns<MobilityCount>.Of(Age, "age"),
        Columns<MobilityCount>.Always(Count, "n"), .. Flags(),
    ]);

    /// <summary>Flow monitoring counting of Afghanistan: weighted decimals, by sex and age.</summary>
    public static FieldLayout<MobilityCount> Counting { get; } = Make("fmr-afghanistan", 4,
    [
        Columns<MobilityCount>.Loose(Date, "ReportingDate", "Reporting date"), Columns<MobilityCount>.Loose(Direction(""), "Direction"), Columns<MobilityCount>.Required(Monitor, "FlowMonitoringPoint", "Flow monitoring point"),
        Columns<MobilityCount>.Loose(Parts.SexAge("M", "0-4", "Males under 5", "Garçons de moins de 5 ans"), "Male Under 5"), Columns<MobilityCount>.Loose(Parts.SexAge("M", "5-plus", "Males of 5 and over", "Hommes et garçons de 5 ans et plus"), "Male Above 5"),
        Columns<MobilityCount>.Loose(Males, "Total Male"), Columns<MobilityCount>.Loose(Parts.SexAge("F", "0-4", "Females under 5", "Filles de moins de 5 ans"), "Female Under 5"),
        Columns<MobilityCount>.Loose(Parts.SexAge("F", "5-plus", "Females of 5 and over", "Femmes et filles de 5 ans et plus"), "Female Above 5"), Columns<MobilityCount>.Loose(Females, "Total Female"), Columns<MobilityCount>.Required(Count, "Total Headcount"),
    ]);

    private static MappedField<MobilityCount> Nationality(string? language)
        => Field("/breakdowns/*/category", "Nationality of all people of the row", "Nationalité de toutes les personnes de la ligne", Categories.Nationality(language), turn: FieldTurn.Late);

    private static MappedField<MobilityCount> Country(Places place, string en, string fr, string? language = null)
        => Field("/places/*/country", en, fr, place.Country(language), refusal: DtmDiagnostics.NotACountry);

    private static MappedField<MobilityCount> Direction(string language) => Field(
        "/direction", "Direction of the flow", "Sens du flux", Codes.Of<MobilityCount>("dtm-direction", "direction", c => c.Direction, (c, code) => c.Direction = code, language), refusal: DtmDiagnostics.UnknownCode);

    private static MappedField<MobilityCount> Transport(string language)
        => Field("/transport", "Means of transport", "Moyens de transport", Codes.Transport<MobilityCount>(c => c.Transport, (c, modes) => c.Transport = modes, language), refusal: DtmDiagnostics.UnknownCode);

    private static MappedField<MobilityCount> Reason(string language)
        => Field("/reasons", "Reasons for travel", "Raisons du voyage", Reasons.Told<MobilityCount>(language, c => c.Reasons, (c, list) => c.Reasons = list), refusal: DtmDiagnostics.UnknownCode);

    private static IEnumerable<FieldColumn<MobilityCount>> Flags() => ReasonColumns.Select(name => Columns<MobilityCount>.Of(
        Field("/reasons", $"Whether people gave the reason: {name}", $"Si les personnes ont donné la raison : {name}", Reasons.Flag<MobilityCount>(name, c => c.Reasons, (c, list) => c.Reasons = list)), name));

    private static FieldLayout<MobilityCount> Make(string id, int least, IReadOnlyList<FieldColumn<MobilityCount>> columns) => new() { Id = id, LeastColumns = least, Codec = FormulaText.Codec, Columns = columns };

    private static MappedField<MobilityCount> Field(
        string pointer, string en, string fr, FieldConverter<MobilityCount> converter, ColumnKind kind = ColumnKind.Text, DiagnosticDescriptor? refusal = null, FieldTurn turn = FieldTurn.First)
        => Columns<MobilityCount>.Field(pointer, en, fr, converter, kind, refusal, turn);
}
