using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.HumanRights;

/// <summary>The mapping between tables of the Universal Periodic Review and <see cref="Recommendation"/>.</summary>
internal static class UprMap
{
    /// <summary>How many columns a list of OHCHR has that assesses nothing: its own three, and one that somebody put beside them.</summary>
    private const int MostOfList = 4;

    public const string Mechanism = "upr";

    /// <summary>The database of UPR Info.</summary>
    public const string Database = "upr-info";

    private static readonly MappedField<Recommendation> Addressed = Field(["/addressees", "/place"], "State under review", "État examiné", States.Addressed(ListForm.One));
    private static readonly MappedField<Recommendation> AddressedGroup = Kept("addressed-group", "Regional group of the State under review", "Groupe régional de l’État examiné");
    private static readonly MappedField<Recommendation> AddressedBodies = Kept("addressed-organisations", "Organisations that the State under review belongs to", "Organisations dont l’État examiné est membre");
    private static readonly MappedField<Recommendation> Text = Field(["/text"], "The recommendation", "La recommandation", Texts.Plain("en"));
    private static readonly MappedField<Recommendation> Maker = Field(["/makers"], "Recommending State", "État auteur de la recommandation", States.Of(ListForm.One, r => r.Makers, (r, b) => r.Makers = b));
    private static readonly MappedField<Recommendation> MakerGroup = Kept("maker-group", "Regional group of the recommending State", "Groupe régional de l’État auteur");
    private static readonly MappedField<Recommendation> MakerBodies = Kept("maker-organisations", "Organisations that the recommending State belongs to", "Organisations dont l’État auteur est membre");
    private static readonly MappedField<Recommendation> Response = Field(["/positions"], "Response of the State under review", "Réponse de l’État examiné", Positions.Info, HumanRightsDiagnostics.UnknownPosition);
    private static readonly MappedField<Recommendation> Action = Field(["/actionLevel"], "Level of action by the first verb, 1 minimal to 5 specific", "Niveau d’action selon le premier verbe, de 1 (minimal) à 5 (précis)", Texts.Level, HumanRightsDiagnostics.NotALevel, ColumnKind.Number);
    private static readonly MappedField<Recommendation> Issues = Field(["/themes"], "Issues, between commas", "Questions abordées, entre virgules", Labels.Issues.In(ListForm.Commas, r => r.Themes, (r, t) => r.Themes = t));
    private static readonly MappedField<Recommendation> Session = Field(["/session"], "Session of the working group", "Session du groupe de travail", FieldConverters.Text<Recommendation>((r, t) => r.Session = t, r => r.Session));

    private static readonly MappedField<Recommendation> Printed = Field(["/text", "/number", "/makers", "/document/symbol", "/document/locator"], "Paragraph, text, recommending States in brackets, source of the position", "Paragraphe, texte, États auteurs entre parenthèses, source de la position", PrintedText.Of("en"));
    private static readonly MappedField<Recommendation> Position = Field(["/positions"], "Position of the State under review", "Position de l’État examiné", Positions.Ohchr, HumanRightsDiagnostics.UnknownPosition);
    private static readonly MappedField<Recommendation> Themes = Field(["/themes", "/affectedGroups", "/frameworkLinks"], "Themes, affected persons and Sustainable Development Goals, a line each", "Thèmes, personnes concernées et objectifs de développement durable, un par ligne", ThemeBlock.Converter);
    private static readonly MappedField<Recommendation> SustainableGoals = Field(["/frameworkLinks"], "Sustainable Development Goals, a line each", "Objectifs de développement durable, un par ligne", Annotations.Goals(ListForm.Bullets), HumanRightsDiagnostics.NotAList);
    private static readonly MappedField<Recommendation> Assessment = Field(["/implementation/progressReports/*/text"], "Assessment of implementation", "Évaluation de la mise en œuvre", Texts.Assessment("en"));

    /// <summary>The map.</summary>
    public static FieldMap<Recommendation> Map { get; } = new()
    {
        Format = UprFormat.Id,
        Create = static () => new Recommendation { Id = "", Text = new LocalizedText { Language = "en", Text = "" } },
        Finish = Finish,
        IsRecord = static r => r.Text.Text.Length > 0,
        Carries = static r => r.Mechanism is null or Mechanism,
        Findings = TabularDiagnostics.OfCells,
        Layouts = [Matrix("fr"), Matrix("en"), FourthCycle(), OfDatabase()],
    };

    private static void Finish(Recommendation recommendation, FieldPlace place)
    {
        place.Stamp(recommendation, UprFormat.Id);
        recommendation.Mechanism = Mechanism;
        recommendation.Sensitivity = Sensitivity.Public;
        recommendation.Source!.Organisation = place.Layout == Database ? "UPR Info" : "OHCHR";
    }

    private static FieldLayout<Recommendation> OfDatabase() => new()
    {
        Id = Database,
        Codec = FormulaText.Codec,
        LeastColumns = 5,
        Columns =
        [
            new(Addressed, "To", null, "SuR", "State under review", "State under Review") { IsRequired = true }, new(AddressedGroup, "To-Rgrp", null, "Regional Group - SuR"), new(AddressedBodies, "To-Org"),
            new(Text, "Text", null, "Recommendation") { IsRequired = true },
            new(Maker, "From", null, "RS", "Recommending state", "Recommending State") { IsRequired = true }, new(MakerGroup, "From-Rgrp", null, "Regional Group - RS"), new(MakerBodies, "From-Org"),
            new(Response, "Response") { IsRequired = true }, new(Action, "Action", null, "Action category"), new(Issues, "Issue", null, "Issues"), new(Session, "Session"),
        ],
    };

    /// <summary>A matrix of OHCHR, copied out of its document into a table.</summary>
    private static FieldLayout<Recommendation> Matrix(string language)
    {
        var isFrench = language == "fr";
        var (themes, assessment) = isFrench ? ("Liste complète des thèmes", "Évaluation/commentaires sur le niveau de mise en œuvre") : ("Full list of themes", "Assessment/comments on level of implementation");
        string[] assessments = [assessment, assessment.Replace("/", " / ", StringComparison.Ordinal)];
        return new()
        {
            Id = "matrix-" + language,
            Codec = FormulaText.Codec,

            // Lists of earlier cycles assess nothing. Then the themes must be called as OHCHR calls them; with more columns it is a matrix of follow-up.
            Accepts = header => Has(header, assessments) || (header.Count(h => h.Trim().Length > 0) <= MostOfList && Has(header, ["Position"]) && Has(header, [themes])),
            Columns =
            [
                new(Printed, isFrench ? "Recommandation" : "Recommendation", PrintedText.Of(language), isFrench ? "Recommandations" : "Recommendations") { IsRequired = true },
                new(Position, "Position"),
                new(Themes, themes, null, isFrench ? "Thèmes" : "Themes") { IsRequired = true },
                new(Assessment, assessments[0], Texts.Assessment(language), assessments[1]),
            ],
        };
    }

    private static bool Has(IReadOnlyList<string> header, string[] names) => header.Any(h => names.Contains(h.Trim(), StringComparer.OrdinalIgnoreCase));

    /// <summary>A matrix of OHCHR since the fourth cycle.</summary>
    private static FieldLayout<Recommendation> FourthCycle() => new()
    {
        Id = "matrix-4-en",
        Codec = FormulaText.Codec,
        Columns =
        [
            new(Printed, "Recommendation and recommending State", null, "Recommendation and recommending States", "Recommendation and recommending State/s") { IsRequired = true },
            new(Position, "Position of the State under review", null, "Position"),
            new(Themes, "Human rights themes and groups of persons", ThemeBlock.WithoutGoals) { IsRequired = true },
            new(SustainableGoals, "Relevant SDGs"),
        ],
    };

    /// <summary>What the core has no place for: it travels with the record and comes back.</summary>
    private static MappedField<Recommendation> Kept(string name, string en, string fr) => Field([$"/extensions/{UprFormat.Id}/{name}"], en, fr, FieldConverters.Of<Recommendation>(static (_, _) => true, static _ => null));

    private static MappedField<Recommendation> Field(IReadOnlyList<string> pointers, string en, string fr, FieldConverter<Recommendation> converter, Core.Diagnostics.DiagnosticDescriptor? refusal = null, ColumnKind kind = ColumnKind.Text)
        => new() { Pointers = pointers, MeaningEn = en, MeaningFr = fr, Converter = converter, Refusal = refusal, Kind = kind };
}
