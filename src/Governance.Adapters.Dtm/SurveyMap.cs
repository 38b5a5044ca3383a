using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>
/// The mapping between flow monitoring surveys and <see cref="Migrant"/>: a row is a person who was interviewed, so its record is
/// strictly confidential, and its id is the number of its row and nothing of the person.
/// </summary>
internal static class SurveyMap
{
    private static readonly string[] ReasonColumns =
        ["reason_conflict", "reason_disaster", "reason_economic", "reason_education", "reason_family", "reason_health", "reason_safety", "reason_services", "reason_seasonal", "reason_food", "reason_tourism"];

    private static readonly MappedField<Migrant> Date = Field("/interviewed", "Date of the interview", "Date de l’entretien", FieldConverters.Date<Migrant>((m, d) => m.Interviewed = d, m => m.Interviewed), ColumnKind.Date, DtmDiagnostics.NotADate);
    private static readonly MappedField<Migrant> Monitor = Field("/journey/legs/*/to/name", "Flow monitoring point of the interview", "Point de suivi des flux de l’entretien", Legs.Point);
    private static readonly MappedField<Migrant> MonitorCountry = Field("/journey/legs/*/to/country", "Country of the interview", "Pays de l’entretien", Legs.Country(m => Legs.Find(m)?.To, Legs.Interview), refusal: DtmDiagnostics.NotACountry);
    private static readonly MappedField<Migrant> Departure = Field("/journey/legs/*/from/country", "Country of departure", "Pays de départ", Legs.Country(m => Legs.Find(m)?.From, Legs.Departure), refusal: DtmDiagnostics.NotACountry);
    private static readonly MappedField<Migrant> DeparturePlace = Field("/journey/legs/*/from/name", "Place of departure", "Lieu de départ", FieldConverters.Text<Migrant>((m, name) => Legs.Departure(m).Name = name, m => Legs.Find(m)?.From?.Name));
    private static readonly MappedField<Migrant> Transport = Field("/journey/legs/*/transport", "Means of transport", "Moyens de transport", Codes.Transport<Migrant>(m => Legs.Find(m)?.Transport, (m, modes) => Legs.Make(m).Transport = modes), refusal: DtmDiagnostics.UnknownCode);
    private static readonly MappedField<Migrant> Destination = Field("/journey/intendedDestination/country", "Country of destination", "Pays de destination", Legs.Country(m => m.Journey?.IntendedDestination, Legs.Destination), refusal: DtmDiagnostics.NotACountry);
    private static readonly MappedField<Migrant> Nationality = Field("/nationalities", "Nationality", "Nationalité", Countries(m => m.Nationalities is [var only] ? only : null, (m, c) => m.Nationalities = [c]), refusal: DtmDiagnostics.NotACountry);
    private static readonly MappedField<Migrant> Birth = Field("/countryOfBirth", "Country of birth", "Pays de naissance", Countries(m => m.CountryOfBirth, (m, c) => m.CountryOfBirth = c), refusal: DtmDiagnostics.NotACountry);
    private static readonly MappedField<Migrant> Language = Field("/ethnicity", "Language or ethnic group as stated", "Langue ou groupe ethnique déclarés", FieldConverters.Text<Migrant>((m, text) => m.Ethnicity = text, m => m.Ethnicity));
    private static readonly MappedField<Migrant> Sex = Field(
        "/sexOrGender", "Sex", "Sexe", Codes.Of<Migrant>("dtm-sex", "sex-gender", m => m.SexOrGender is { Dimension: SexDimension.Sex } sex ? sex.Code : null, (m, code) => m.SexOrGender = new SexOrGender { Code = code, Dimension = SexDimension.Sex }), refusal: DtmDiagnostics.UnknownCode);
    private static readonly MappedField<Migrant> Age = Field("/age/years", "Age in years at the interview", "Âge en années lors de l’entretien", Persons.Age, refusal: DtmDiagnostics.NotAWholeNumber);
    private static readonly MappedField<Migrant> Marital = Field("/maritalStatus", "Marital status", "Situation matrimoniale", Codes.Of<Migrant>("dtm-marital", "marital-status", m => m.MaritalStatus, (m, code) => m.MaritalStatus = code), refusal: DtmDiagnostics.UnknownCode);
    private static readonly MappedField<Migrant> Education = Field("/education", "Education", "Niveau d’instruction", Codes.Of<Migrant>("dtm-education", "education-level", m => m.Education, (m, code) => m.Education = code), refusal: DtmDiagnostics.UnknownCode);
    private static readonly MappedField<Migrant> Employment = Field("/employment", "Employment", "Situation d’emploi", Codes.Of<Migrant>("dtm-employment", "employment-status", m => m.Employment, (m, code) => m.Employment = code), refusal: DtmDiagnostics.UnknownCode);
    private static readonly MappedField<Migrant> Occupation = Field("/occupation", "Main occupation", "Profession principale", FieldConverters.Text<Migrant>((m, text) => m.Occupation = text, m => m.Occupation));
    private static readonly MappedField<Migrant> Reason = Field("/reasons", "Reasons for the journey", "Raisons du voyage", Reasons.Told<Migrant>("", m => m.Reasons, (m, list) => m.Reasons = list), refusal: DtmDiagnostics.UnknownCode);
    private static readonly MappedField<Migrant> Group = Field("/travelGroup/size", "Size of the group the person travels with", "Taille du groupe de voyage", Persons.GroupSize, refusal: DtmDiagnostics.NotAWholeNumber);

    public static FieldMap<Migrant> Map { get; } = new()
    {
        Format = DtmFormat.Id,
        Create = static () => new Migrant { Id = "" },
        Findings = TabularDiagnostics.OfCells,
        Finish = static (person, place) => Provenance.Stamp(person, place, Sensitivity.StrictlyConfidential, derivativesForbidden: false),
        Layouts =
        [
            new FieldLayout<Migrant>
            {
                Id = "fms-2018",
                Codec = FormulaText.Codec,
                LeastColumns = 5,
                Columns =
                [
                    Columns<Migrant>.Of(MonitorCountry, "q1_0_survey_country", "survey_country"), Columns<Migrant>.Of(Date, "q1_1_survey_date", "survey_date"), Columns<Migrant>.Of(Monitor, "q1_2_fmp_point", "flow_monitoring_point_select"),
                    Columns<Migrant>.Always(Nationality, "q2_1_nationality"), Columns<Migrant>.Of(Birth, "q2_2_1_origin_birth_country", "q2_2_origin_birthq2_2_1_country"), Columns<Migrant>.Of(Language, "q2_2_4_langue_ethny"),
                    Columns<Migrant>.Always(Sex, "q2_3_sexe"), Columns<Migrant>.Of(Age, "q2_4_age"), Columns<Migrant>.Of(Marital, "q2_5_marital_status"), Columns<Migrant>.Of(Education, "q2_6_education"),
                    Columns<Migrant>.Of(Employment, "q2_7_employment_status"), Columns<Migrant>.Of(Occupation, "q2_8_main_occupation"), Columns<Migrant>.Of(Departure, "q3_0_1_departure_country", "q3_departureq3_0_1_country"),
                    Columns<Migrant>.Of(DeparturePlace, "q3_0_3_departure_location", "q3_departureq3_0_3_location"), Columns<Migrant>.Of(Reason, "q3_5_journey_reason"), Columns<Migrant>.Of(Transport, "q3_9_last_transit_main_transport"),
                    Columns<Migrant>.Of(Group, "q3_12_number_indiv_group"), Columns<Migrant>.Of(Destination, "q4_1_final_destination", "q4_2_intended_final_dest_int_ot", "q4_1_next_destination"),
                ],
            },
            new FieldLayout<Migrant>
            {
                Id = "fms",
                Codec = FormulaText.Codec,
                LeastColumns = 6,
                Columns =
                [
                    Columns<Migrant>.Always(Date, "t"), Columns<Migrant>.Always(Monitor, "fmp"), Columns<Migrant>.Of(MonitorCountry, "fmp_country"), Columns<Migrant>.Of(Departure, "origin"), Columns<Migrant>.Of(Destination, "final", "destination"),
                    new FieldColumn<Migrant>(Nationality, "nat", null, "nationality") { IsRequired = true }, Columns<Migrant>.Of(Birth, "birth"), Columns<Migrant>.Always(Sex, "sex"), Columns<Migrant>.Always(Age, "age"),
                    .. ReasonColumns.Select(name => Columns<Migrant>.Of(
                        Field("/reasons", $"Whether the person gave the reason: {name}", $"Si la personne a donné la raison : {name}", Reasons.Flag<Migrant>(name, m => m.Reasons, (m, list) => m.Reasons = list)), name)),
                ],
            },
        ],
    };

    private static FieldConverter<Migrant> Countries(Func<Migrant, CountryCode?> get, Action<Migrant, CountryCode> set) => FieldConverters.Of<Migrant>(
        (cell, person) =>
        {
            if (Words.IsUnknownCountry(cell))
                return true;
            if (Words.Country(cell) is not { } country)
                return false;
            set(person, country);
            return true;
        },
        person => get(person)?.Alpha3);

    private static MappedField<Migrant> Field(
        string pointer, string en, string fr, FieldConverter<Migrant> converter, ColumnKind kind = ColumnKind.Text, DiagnosticDescriptor? refusal = null)
        => Columns<Migrant>.Field(pointer, en, fr, converter, kind, refusal);
}
