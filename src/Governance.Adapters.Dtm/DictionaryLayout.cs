using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>The location assessment whose columns have the codes of the DTM data dictionary, such as <c>m0310_loc_num_idp_ind</c>.</summary>
internal static class DictionaryLayout
{
    public const string Id = "location";

    private static readonly Places Here = new(PlaceRole.Here);
    private static readonly Places Origin = new(PlaceRole.Origin);
    private static readonly Places Destination = new(PlaceRole.Destination);
    private static readonly IReadOnlyList<FieldConverter<MobilityCount>> Point = Points.Halves<MobilityCount>(Here.Find, Here.Make);

    private static readonly Counts Returned = new(Measure.Stock, CountUnit.Person, "returned-idp", "none");

    public static FieldLayout<MobilityCount> Layout { get; } = new()
    {
        Id = Id,
        Codec = FormulaText.Codec,
        LeastColumns = 4,
        // Surveys of persons and households have the codes of places and dates, too.
        Accepts = static header => Layout!.Values.Any(v => header.Any(v.Column.IsNamed)),
        Columns =
        [
            Column("m0489_meta_survey_round", "/round", "Round", "Cycle", Codes.Round),
            Column("m1855_meta_assessment_date", "/period", "Date of the assessment; the end of a flow", "Date de l’évaluation ; fin d’un flux", Dates.Assessed, ColumnKind.Date, DtmDiagnostics.NotADate, FieldTurn.Late),
            Column("m0302_meta_adm0_pcode", "/places/*/country", "Country", "Pays", Here.Country(), ColumnKind.Code, DtmDiagnostics.NotACountry),
            Unit("m0303_meta_adm1_pcode", 1), Unit("m0304_meta_adm2_pcode", 2), Unit("m0305_meta_adm3_pcode", 3),
            Columns<MobilityCount>.Of(Field("/places/*/name", "Name of the place", "Nom du lieu", Here.Site(PlaceKind.Site)), "m0448_loc_site_name", "admin_4_name_txt_calc"),
            Columns<MobilityCount>.Of(Field("/places/*/identifiers", "Number of the place", "Numéro du lieu", Here.Identifier("dtm-ssid"), ColumnKind.Code), "m0445_loc_site_id_ssid", "m0306_meta_adm4_pcode"),
            Column("_m1650_loc_gps_coords_latitude", "/places/*/point/latitude", "Latitude", "Latitude", Point[0], ColumnKind.Number, DtmDiagnostics.NotAPosition),
            Column("_m1650_loc_gps_coords_longitude", "/places/*/point/longitude", "Longitude", "Longitude", Point[1], ColumnKind.Number, DtmDiagnostics.NotAPosition),
            Column("m0342_loc_site_type_multiple", "/accommodation", "Kind of place", "Type de lieu", Codes.Of<MobilityCount>("dtm-site-type", "accommodation", c => c.Accommodation, (c, code) => c.Accommodation = code), refusal: DtmDiagnostics.UnknownCode),
            Late("m0329_loc_reason_disp_idp", "/triggers", "Reason of the displacement", "Raison du déplacement", When.Is(IsIdp, Reasons.Joined("dtm-location-reason")), DtmDiagnostics.UnknownCode),
            Late("m1584_loc_main_depart_reason", "/triggers", "Reason of the departures", "Raison des départs", When.Is(IsDeparture, Reasons.Joined("dtm-location-reason")), DtmDiagnostics.UnknownCode),
            Late("m2686_loc_arrivals_origin_adm1", "/places/*/within/*/pCode", "Where arrivals come from, level 1", "D’où viennent les arrivées, niveau 1", When.Is(IsArrival, Origin.UnitCode(1))),
            Late("m2685_loc_arrivals_origin_adm2", "/places/*/within/*/pCode", "Where arrivals come from, level 2", "D’où viennent les arrivées, niveau 2", When.Is(IsArrival, Origin.UnitCode(2))),
            Late("m2687_loc_arrivals_origin_adm3", "/places/*/pCode", "Where arrivals come from, level 3", "D’où viennent les arrivées, niveau 3", When.Is(IsArrival, Origin.UnitCodes(3))),
            Late("m1577_loc_main_dest_adm1", "/places/*/pCode", "Where departures go, level 1", "Où vont les départs, niveau 1", When.Is(IsDeparture, Destination.UnitCode(1))),
            Columns<MobilityCount>.Of(Parts.SexAge("M", "18-plus", "Men displaced", "Hommes déplacés", Counts.Present), "m2968_loc_num_men_idp"),
            Columns<MobilityCount>.Of(Parts.SexAge("F", "18-plus", "Women displaced", "Femmes déplacées", Counts.Present), "m2969_loc_num_women_idp"),
            Columns<MobilityCount>.Of(Parts.SexAge(null, "0-17", "Children displaced", "Enfants déplacés", Counts.Present), "m2970_loc_num_children_idp"),
            Columns<MobilityCount>.Of(Parts.SexAge("M", "18-plus", "Men returned", "Hommes retournés", Returned), "m2971_loc_num_men_return"),
            Columns<MobilityCount>.Of(Parts.SexAge("F", "18-plus", "Women returned", "Femmes retournées", Returned), "m2972_loc_num_women_return"),
            Columns<MobilityCount>.Of(Parts.SexAge(null, "0-17", "Children returned", "Enfants retournés", Returned), "m2973_loc_num_children_return"),
        ],
        Values =
        [
            Value("idp-ind", Counts.Present, "m0310_loc_num_idp_ind", "Internally displaced persons present", "Personnes déplacées internes présentes"),
            Value("arrival-ind", new(Measure.Flow, CountUnit.Person, "idp", "arrival"), "m1536_loc_num_arrival_ind_period", "Persons who arrived in the period", "Personnes arrivées dans la période"),
            Value("arrival-hh", new(Measure.Flow, CountUnit.Household, "idp", "arrival"), "m1537_loc_num_arrivals_hh", "Households that arrived in the period", "Ménages arrivés dans la période"),
            Value("departure-ind", new(Measure.Flow, CountUnit.Person, "idp", "departure"), "m1540_loc_num_depart_ind_period", "Persons who left in the period", "Personnes parties dans la période"),
            Value("departure-hh", new(Measure.Flow, CountUnit.Household, "idp", "departure"), "m1541_loc_num_depart_hh_period", "Households that left in the period", "Ménages partis dans la période"),
            Value("returned-ind", Returned, "m0851_loc_num_return_idp_ind", "Returned persons present", "Personnes retournées présentes"),
            Value("returned-hh", Returned with { Unit = CountUnit.Household }, "m0847_loc_num_return_idp_hh", "Returned households present", "Ménages retournés présents"),
        ],
    };

    private static bool IsIdp(MobilityCount count) => count.PopulationGroup == "idp" && count.Movement is "none" or "arrival";

    /// <summary>Where arrivals come from is not where all who are present come from; a row without arrivals keeps it as text.</summary>
    private static bool IsArrival(MobilityCount count) => count.Movement == "arrival";

    private static bool IsDeparture(MobilityCount count) => count.Movement == "departure";

    private static ValueColumn<MobilityCount> Value(string id, Counts counts, string name, string en, string fr)
        => new(id, Columns<MobilityCount>.Of(Field("/count/value", en, fr, counts.Converter, ColumnKind.Number, DtmDiagnostics.NotACount), name), counts.Is);

    private static FieldColumn<MobilityCount> Unit(string name, int level)
        => Column(name, "/places/*/within/*/pCode", $"P-code of level {level}", $"P-code du niveau {level}", Here.UnitCode(level), ColumnKind.Code, DtmDiagnostics.NotAPCode);

    private static FieldColumn<MobilityCount> Late(string name, string pointer, string en, string fr, FieldConverter<MobilityCount> converter, Core.Diagnostics.DiagnosticDescriptor? refusal = null)
        => Column(name, pointer, en, fr, converter, ColumnKind.Code, refusal, FieldTurn.Late);

    private static FieldColumn<MobilityCount> Column(
        string name, string pointer, string en, string fr, FieldConverter<MobilityCount> converter, ColumnKind kind = ColumnKind.Text, Core.Diagnostics.DiagnosticDescriptor? refusal = null, FieldTurn turn = FieldTurn.First)
        => Columns<MobilityCount>.Of(Field(pointer, en, fr, converter, kind, refusal, turn), name);

    private static MappedField<MobilityCount> Field(
        string pointer, string en, string fr, FieldConverter<MobilityCount> converter, ColumnKind kind = ColumnKind.Text, Core.Diagnostics.DiagnosticDescriptor? refusal = null, FieldTurn turn = FieldTurn.First)
        => Columns<MobilityCount>.Field(pointer, en, fr, converter, kind, refusal, turn);
}
