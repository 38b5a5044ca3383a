using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>Any person recorded in a mobility context, under a pseudonym. Starts strictly confidential.</summary>
public sealed class Migrant : Record
{
    /// <summary>Makes a record whose sensitivity, where it states none, is strictly confidential.</summary>
    public Migrant()
        : base(Governance.Core.Sensitivity.StrictlyConfidential)
    {
    }

    /// <summary>Sex or gender, with which of the two it is.</summary>
    public SexOrGender? SexOrGender { get; set; }

    /// <summary>Date of birth, as precisely as may be kept.</summary>
    public PartialDate? BirthDate { get; set; }

    /// <summary>Age or age band at a stated moment.</summary>
    public Age? Age { get; set; }

    /// <summary>Whether the person has died.</summary>
    public Answer? Deceased { get; set; }

    /// <summary>Citizenships held.</summary>
    public IList<CountryCode>? Nationalities { get; set; }

    /// <summary>Whether the person is stateless.</summary>
    public Answer? Stateless { get; set; }

    /// <summary>Country of birth.</summary>
    public CountryCode? CountryOfBirth { get; set; }

    /// <summary>Usual residence.</summary>
    public Place? Residence { get; set; }

    /// <summary>Languages spoken, as BCP 47 tags. Special category.</summary>
    [Text(Patterns.LanguageTag)]
    public IList<string>? Languages { get; set; }

    /// <summary>Ethnic group as stated by the person. Special category.</summary>
    public string? Ethnicity { get; set; }

    /// <summary>Marital status.</summary>
    [CodeList("marital-status")]
    public string? MaritalStatus { get; set; }

    /// <summary>Number of children.</summary>
    [Limits(Minimum = 0, Maximum = 99)]
    public int? NumberOfChildren { get; set; }

    /// <summary>Highest level of education, ISCED 2011.</summary>
    [CodeList("education-level")]
    public string? Education { get; set; }

    /// <summary>Employment status.</summary>
    [CodeList("employment-status")]
    public string? Employment { get; set; }

    /// <summary>Main occupation as stated.</summary>
    public string? Occupation { get; set; }

    /// <summary>Economic activity, ISIC revision 4 section.</summary>
    [CodeList("labour-sector")]
    public string? LabourSector { get; set; }

    /// <summary>Kinds of identity documents held; never their numbers.</summary>
    [CodeList("document-held")]
    public IList<string>? DocumentsHeld { get; set; }

    /// <summary>
    /// Who issued documents held that no State of ISO 3166-1 issued to a national, by the codes of ICAO Doc 9303, such as XXA for
    /// a stateless person; never numbers.
    /// </summary>
    [CodeList("document-issuer")]
    public IList<string>? DocumentIssuers { get; set; }

    /// <summary>Population groups the person belongs to.</summary>
    [CodeList("population-group")]
    public IList<Coded>? PopulationGroups { get; set; }

    /// <summary>Legal stay in the country where the person is. Special category.</summary>
    public LegalStay? LegalStay { get; set; }

    /// <summary>Reasons for moving.</summary>
    [CodeList("movement-reason")]
    public IList<Coded>? Reasons { get; set; }

    /// <summary>Arrival where the person was recorded.</summary>
    public PartialDate? Arrival { get; set; }

    /// <summary>The household the person belongs to.</summary>
    public Household? Household { get; set; }

    /// <summary>The group the person travels with; not the household.</summary>
    public TravelGroup? TravelGroup { get; set; }

    /// <summary>Whether a child is unaccompanied, separated or accompanied.</summary>
    [CodeList("child-situation")]
    public string? ChildSituation { get; set; }

    /// <summary>Guardians of a child.</summary>
    public IList<Guardian>? Guardians { get; set; }

    /// <summary>Best-interests assessments and determinations of a child.</summary>
    public IList<Assessment>? BestInterests { get; set; }

    /// <summary>Disability, by the Washington Group questions.</summary>
    public Disability? Disability { get; set; }

    /// <summary>Health as far as it must be recorded. Special category.</summary>
    public string? Health { get; set; }

    /// <summary>The journey in legs.</summary>
    public Journey? Journey { get; set; }

    /// <summary>Vulnerabilities.</summary>
    [CodeList("vulnerability")]
    public IList<Coded>? Vulnerabilities { get; set; }

    /// <summary>Details of vulnerabilities.</summary>
    public string? VulnerabilityDetails { get; set; }

    /// <summary>Needs.</summary>
    [CodeList("need")]
    public IList<Coded>? Needs { get; set; }

    /// <summary>Trafficking in persons.</summary>
    public TraffickingContext? Trafficking { get; set; }

    /// <summary>Roles in a trafficking process, where the person is an alleged perpetrator. Special category.</summary>
    [CodeList("perpetrator-role")]
    public IList<Coded>? PerpetratorRoles { get; set; }

    /// <summary>Details of those roles. Special category.</summary>
    public string? PerpetratorDetails { get; set; }

    /// <summary>Cases managed for the person.</summary>
    public IList<MigrantCase>? Cases { get; set; }

    /// <summary>Incidents the person was in.</summary>
    public IList<string>? IncidentIds { get; set; }

    /// <summary>Consents given, with their purpose and recipient.</summary>
    public IList<Consent>? Consents { get; set; }

    /// <summary>Date of the interview or registration.</summary>
    public PartialDate? Interviewed { get; set; }

    /// <summary>The one block for what identifies the person directly.</summary>
    public DirectIdentifiers? DirectIdentifiers { get; set; }

    /// <summary>Free text; must name nobody.</summary>
    public string? Notes { get; set; }
}
