using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>
/// The mapping between the published stocks of internally displaced persons and <see cref="MobilityCount"/>: the API in its two
/// versions, as JSON or as the CSV on HDX, and HDX HAPI. Their licence forbids derived works, so they are never written as public.
/// </summary>
internal static class PublishedMap
{
    /// <summary>The lowest administrative level that these tables have columns for.</summary>
    private const int DeepestLevel = 2;

    private static readonly Places Here = new(PlaceRole.Here);
    private static readonly Places Origin = new(PlaceRole.Origin);

    private static readonly MappedField<MobilityCount> Operation = Field("/operation", "Operation", "Opération", Codes.Operation);
    private static readonly MappedField<MobilityCount> Country = Field("/places/*/country", "Country, by code", "Pays, par code", Here.Country(), ColumnKind.Code, DtmDiagnostics.NotACountry);
    private static readonly MappedField<MobilityCount> CountryName = Field("/places/*/country", "Country, by name", "Pays, par nom", Here.CountryName(), turn: FieldTurn.Late);
    private static readonly MappedField<MobilityCount> Name1 = Field("/places/*/within/*/name", "Name of level 1", "Nom du niveau 1", Here.UnitName(1));
    private static readonly MappedField<MobilityCount> Code1 = Field("/places/*/within/*/pCode", "P-code of level 1", "P-code du niveau 1", Here.UnitCode(1), ColumnKind.Code, DtmDiagnostics.NotAPCode);
    private static readonly MappedField<MobilityCount> Name2 = Field("/places/*/name", "Name of level 2", "Nom du niveau 2", Here.UnitName(2));
    private static readonly MappedField<MobilityCount> Code2 = Field("/places/*/pCode", "P-code of level 2", "P-code du niveau 2", Here.UnitCode(2), ColumnKind.Code, DtmDiagnostics.NotAPCode);
    private static readonly MappedField<MobilityCount> Level = Field("/places/*/level", "Administrative level of the row; rows of several levels hold the same people", "Niveau administratif de la ligne ; les lignes de plusieurs niveaux comptent les mêmes personnes", Here.Level(), turn: FieldTurn.Check);
    private static readonly MappedField<MobilityCount> Count = Field("/count/value", "Internally displaced persons present", "Personnes déplacées internes présentes", Counts.Present.Converter, ColumnKind.Number, DtmDiagnostics.NotACount);
    private static readonly MappedField<MobilityCount> Date = Field("/period", "Date of the count", "Date du dénombrement", Dates.WithTime, ColumnKind.Date, DtmDiagnostics.NotADate);
    private static readonly MappedField<MobilityCount> Year = Field("/period", "Year of the date", "Année de la date", Dates.Year, turn: FieldTurn.Check);
    private static readonly MappedField<MobilityCount> Month = Field("/period", "Month of the date", "Mois de la date", Dates.Month, turn: FieldTurn.Check);
    private static readonly MappedField<MobilityCount> Round = Field("/round", "Round of the operation", "Cycle de l’opération", Codes.Round);
    private static readonly MappedField<MobilityCount> Reason = Field("/triggers", "Reasons of the displacement, all of them of all people counted", "Raisons du déplacement, toutes communes aux personnes comptées", Reasons.Joined("dtm-displacement-reason"), refusal: DtmDiagnostics.UnknownCode);
    private static readonly MappedField<MobilityCount> Males = Parts.SexAge("M", null, "Males", "Hommes et garçons");
    private static readonly MappedField<MobilityCount> Females = Parts.SexAge("F", null, "Females", "Femmes et filles");
    private static readonly MappedField<MobilityCount> OriginName = Field("/places/*/name", "Where they come from, name of level 1", "D’où elles viennent, nom du niveau 1", Origin.UnitName(1, hasMarker: true));
    private static readonly MappedField<MobilityCount> OriginCode = Field("/places/*/pCode", "Where they come from, p-code of level 1", "D’où elles viennent, p-code du niveau 1", Origin.UnitCode(1, hasMarker: true), ColumnKind.Code, DtmDiagnostics.NotAPCode);
    private static readonly MappedField<MobilityCount> Assessment = Field(
        "/assessment", "Baseline or site assessment; both of one round hold the same people", "Évaluation de référence ou de site ; les deux d’un même cycle comptent les mêmes personnes",
        Codes.Of<MobilityCount>("dtm-assessment", "assessment-kind", c => c.Assessment, (c, code) => c.Assessment = code), refusal: DtmDiagnostics.UnknownCode);
    private static readonly MappedField<MobilityCount> Id2 = Field("/identifiers", "Number of the row in API v2, not unique", "Numéro de la ligne dans l’API v2, non unique", Codes.Identifier<MobilityCount>("dtm-v2"));
    private static readonly MappedField<MobilityCount> Id3 = Field("/identifiers", "Number of the row in API v3, not unique", "Numéro de la ligne dans l’API v3, non unique", Codes.Identifier<MobilityCount>("dtm-v3"));
    private static readonly MappedField<MobilityCount> Start = Field("/period/start", "Date of the count, or first day", "Date du dénombrement, ou premier jour", Dates.Start, ColumnKind.Date, DtmDiagnostics.NotADate);
    private static readonly MappedField<MobilityCount> End = Field("/period/end", "The same, or last day", "La même, ou dernier jour", Dates.End, ColumnKind.Date, DtmDiagnostics.NotADate);

    public static FieldMap<MobilityCount> Map { get; } = new()
    {
        Format = DtmFormat.Id,
        Create = Counts.Present.Create,
        Findings = TabularDiagnostics.OfCells,
        // Told of the unit above it, the number of a commune would come back as that of the whole unit.
        Carries = static c => Counts.Present.Is(c) && (Here.Find(c) is not { } place || HasColumns(place)),
        Finish = static (count, place) =>
        {
            Here.Settle(count);
            Origin.Settle(count);
            Provenance.Stamp(count, place, Sensitivity.Restricted, derivativesForbidden: true);
        },
        Layouts =
        [
            Layout("hapi",
            [
                Columns<MobilityCount>.Always(Country, "location_code"), Columns<MobilityCount>.Of(Name1, "provider_admin1_name"), Columns<MobilityCount>.Of(Name2, "provider_admin2_name"),
                Columns<MobilityCount>.Of(Code1, "admin1_code"), Columns<MobilityCount>.Of(Code2, "admin2_code"), Columns<MobilityCount>.Of(Level, "admin_level"), Columns<MobilityCount>.Of(Operation, "operation"),
                Columns<MobilityCount>.Always(Assessment, "assessment_type"), Columns<MobilityCount>.Always(Count, "population"), Columns<MobilityCount>.Always(Round, "reporting_round"),
                Columns<MobilityCount>.Of(Start, "reference_period_start"), Columns<MobilityCount>.Of(End, "reference_period_end"),
            ]),
            Layout("quickcharts", [Columns<MobilityCount>.Always(Country, "admin0Pcode"), Columns<MobilityCount>.Always(Count, "numPresentIdpInd"), Columns<MobilityCount>.Always(Date, "reportingDate")]),
            Layout("v2", [.. Api(Id2), Columns<MobilityCount>.Of(Assessment, "assessmentType")]),
            Layout("v3",
            [
                .. Api(Id3), Columns<MobilityCount>.Always(Reason, "displacementReason"), Columns<MobilityCount>.Of(Males, "numberMales"), Columns<MobilityCount>.Of(Females, "numberFemales"),
                Columns<MobilityCount>.Of(OriginName, "idpOriginAdmin1Name"), Columns<MobilityCount>.Of(OriginCode, "idpOriginAdmin1Pcode"), Columns<MobilityCount>.Of(Assessment, "assessmentType"),
            ]),
        ],
    };

    /// <summary>Whether a place is a country or a unit of a level that has columns. One of which no level is stated says nothing but its country.</summary>
    private static bool HasColumns(Place place)
        => (place.Level is <= DeepestLevel || (place.Level is null && place.Within is null && (place.Kind == PlaceKind.Country || place is { Kind: null, Name: null, PCode: null, FacilityId: null, Point: null, Identifiers: null })))
            && place.Within?.Any(u => u.Level > DeepestLevel) != true;

    private static IEnumerable<FieldColumn<MobilityCount>> Api(MappedField<MobilityCount> id) =>
    [
        Columns<MobilityCount>.Of(id, "id"), Columns<MobilityCount>.Always(Operation, "operation"), Columns<MobilityCount>.Of(CountryName, "admin0Name"), Columns<MobilityCount>.Always(Country, "admin0Pcode"),
        Columns<MobilityCount>.Of(Name1, "admin1Name"), Columns<MobilityCount>.Of(Code1, "admin1Pcode"), Columns<MobilityCount>.Of(Name2, "admin2Name"), Columns<MobilityCount>.Of(Code2, "admin2Pcode"),
        Columns<MobilityCount>.Of(Level, "adminLevel"), Columns<MobilityCount>.Always(Count, "numPresentIdpInd"), Columns<MobilityCount>.Always(Date, "reportingDate"),
        Columns<MobilityCount>.Of(Year, "yearReportingDate"), Columns<MobilityCount>.Of(Month, "monthReportingDate"), Columns<MobilityCount>.Of(Round, "roundNumber"),
    ];

    private static FieldLayout<MobilityCount> Layout(string id, IReadOnlyList<FieldColumn<MobilityCount>> columns) => new() { Id = id, Columns = columns, Codec = FormulaText.Codec };

    private static MappedField<MobilityCount> Field(
        string pointer, string en, string fr, FieldConverter<MobilityCount> converter, ColumnKind kind = ColumnKind.Text, Core.Diagnostics.DiagnosticDescriptor? refusal = null, FieldTurn turn = FieldTurn.First)
        => Columns<MobilityCount>.Field(pointer, en, fr, converter, kind, refusal, turn);
}
