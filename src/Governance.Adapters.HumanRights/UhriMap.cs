using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.HumanRights;

/// <summary>The mapping between exports of the Universal Human Rights Index and <see cref="Recommendation"/>: one annotation is one record.</summary>
internal static class UhriMap
{
    private static readonly MappedField<Recommendation> Id = Field(["/id"], "Id of the annotation", "Identifiant de l’annotation", Annotations.Id, HumanRightsDiagnostics.NotAnId);
    private static readonly MappedField<Recommendation> Symbol = Field(["/document/symbol"], "Symbol of the document", "Cote du document", ListForm.OneOf(FieldConverters.Text<Recommendation>((r, t) => (r.Document ??= new DocumentRef()).Symbol = t, r => r.Document?.Symbol)), HumanRightsDiagnostics.NotOne, kind: ColumnKind.Json);
    private static readonly MappedField<Recommendation> Body = Field(["/mechanism", "/makers"], "Body that made it; the Universal Periodic Review is none, States make its recommendations", "Organe qui l’a formulée ; l’Examen périodique universel n’en est pas un, ce sont des États qui y recommandent", Annotations.Body, HumanRightsDiagnostics.NotOne, kind: ColumnKind.Json);
    private static readonly MappedField<Recommendation> Kind = Field(["/kind"], "Recommendation, or concern or observation", "Recommandation, ou préoccupation ou observation", ListForm.OneOf(Annotations.Kind), HumanRightsDiagnostics.UnknownKind, kind: ColumnKind.Json);
    private static readonly MappedField<Recommendation> Text = Field(["/text"], "The text, without its markup", "Le texte, sans son balisage", Markup.Of("en"));
    private static readonly MappedField<Recommendation> Countries = Field(["/addressees", "/place"], "States concerned", "États concernés", States.Addressed(ListForm.Json), HumanRightsDiagnostics.NotAList, kind: ColumnKind.Json);
    private static readonly MappedField<Recommendation> Regions = Kept("regions", "Regions", "Régions", ColumnKind.Json);
    private static readonly MappedField<Recommendation> Themes = Field(["/themes"], "Themes", "Thèmes", Labels.Themes.In(ListForm.Json, r => r.Themes, (r, t) => r.Themes = t), HumanRightsDiagnostics.NotAList, kind: ColumnKind.Json);
    private static readonly MappedField<Recommendation> Persons = Field(["/affectedGroups"], "Affected persons", "Personnes concernées", Labels.Persons.In(ListForm.Json, r => r.AffectedGroups, (r, g) => r.AffectedGroups = g), HumanRightsDiagnostics.NotAList, kind: ColumnKind.Json);
    private static readonly MappedField<Recommendation> Sdgs = Field(["/frameworkLinks"], "Sustainable Development Goals and targets", "Objectifs et cibles de développement durable", Annotations.Goals(ListForm.Json), HumanRightsDiagnostics.NotAList, kind: ColumnKind.Json);
    private static readonly MappedField<Recommendation> Published = Field(["/document/published"], "Date of the document", "Date du document", Annotations.Published, HumanRightsDiagnostics.NotADate);

    /// <summary>The same in the workbook, where it is the number of a day without a style that says so.</summary>
    private static readonly MappedField<Recommendation> PublishedDay = Field(Published.Pointers, Published.MeaningEn, Published.MeaningFr, Annotations.Published, HumanRightsDiagnostics.NotADate, kind: ColumnKind.Date);
    private static readonly MappedField<Recommendation> Document = Kept("document", "Number of the document in the index", "Numéro du document dans l’index");
    private static readonly MappedField<Recommendation> Cycle = Kept("cycle", "Cycle of the review", "Cycle de l’examen");
    private static readonly MappedField<Recommendation> Makers = Field(["/makers"], "States that recommended it in the review", "États qui l’ont formulée lors de l’examen", Annotations.RecommendingStates(ListForm.Json), HumanRightsDiagnostics.NotOfReview, FieldTurn.Late, ColumnKind.Json);
    private static readonly MappedField<Recommendation> Position = Field(["/positions"], "Position of the State under review", "Position de l’État examiné", Positions.Ohchr, HumanRightsDiagnostics.UnknownPosition);
    private static readonly MappedField<Recommendation> PositionList = Field(["/positions"], "Position of the State under review, in a list", "Position de l’État examiné, dans une liste", Positions.In(ListForm.Json), HumanRightsDiagnostics.UnknownPosition, kind: ColumnKind.Json);
    private static readonly MappedField<Recommendation> SessionList = Field(["/session"], "Session of the review, in a list", "Session de l’examen, dans une liste", Annotations.Session(ListForm.Json), HumanRightsDiagnostics.NotAList, kind: ColumnKind.Json);
    private static readonly MappedField<Recommendation> MakersRegions = Kept("recommendingRegions", "Regions of the States that recommended it", "Régions des États qui l’ont formulée", ColumnKind.Json);
    private static readonly MappedField<Recommendation> Indexed = Kept("indexed", "When the index published it", "Quand l’index l’a publié");
    private static readonly MappedField<Recommendation> Session = Field(["/session"], "Session of the review", "Session de l’examen", FieldConverters.Text<Recommendation>((r, t) => r.Session = ListForm.Bare(t), r => r.Session));

    /// <summary>The map.</summary>
    public static FieldMap<Recommendation> Map { get; } = new()
    {
        Format = UhriFormat.Id,
        Create = static () => new Recommendation { Id = "", Text = new LocalizedText { Language = "en", Text = "" } },
        Finish = Finish,
        Carries = static r => r.Mechanism is null or UprMap.Mechanism or "treaty-body" or "special-procedure",
        IsRecord = static r => r.Text.Text.Length > 0,
        Findings = TabularDiagnostics.OfCells,
        Layouts = [OfCollection(), Workbook("xlsx", "en"), Workbook("xlsx-fr", "fr"), Export("json-fr", "fr"), Export("json", "en")],
    };

    private static void Finish(Recommendation recommendation, FieldPlace place)
    {
        place.Stamp(recommendation, UhriFormat.Id);
        recommendation.Sensitivity = Sensitivity.Public;
        recommendation.Source!.Organisation = "OHCHR";
        recommendation.Source.Dataset = "Universal Human Rights Index";
    }

    /// <summary>
    /// The export of everything. Nothing in it says in which language it is: French is never recognised, and read with
    /// <c>--from uhri/json-fr</c>. Older ones say one position and one session, those of today give lists.
    /// </summary>
    private static FieldLayout<Recommendation> Export(string id, string language) => new()
    {
        Id = id,
        Codec = FormulaText.Codec,
        LeastColumns = 4,
        Accepts = _ => language == "en",
        Columns = Exported(language, ofToday: true),
        ColumnsUnder = header => Exported(language, ofToday: !header.Contains("UprPosition", StringComparer.OrdinalIgnoreCase)),
    };

    private static IReadOnlyList<FieldColumn<Recommendation>> Exported(string language, bool ofToday) =>
    [
        new(Id, "AnnotationId") { IsRequired = true }, new(Symbol, "Symbol"), new(Body, "Body"), new(Kind, "AnnotationType") { IsRequired = true }, new(Text, "Text", Markup.Of(language)) { IsRequired = true },
        new(Countries, "Countries"), new(Regions, "Regions"), new(Themes, "Themes"), new(Persons, "AffectedPersons"), new(Sdgs, "Sdgs"), new(Published, "PublicationDate"),
        .. ofToday
            ? (FieldColumn<Recommendation>[])[new(Indexed, "PublicationDateOnUhri"), new(Document, "DocumentId"), new(Cycle, "UprCycle"), new(PositionList, "UprPositions"), new(Makers, "UprRecommendingCountry"), new(MakersRegions, "UprRecommendingRegions"), new(SessionList, "UprSession")]
            : [new(Document, "DocumentId"), new(Cycle, "UprCycle"), new(Makers, "UprRecommendingCountry"), new(Position, "UprPosition"), new(Session, "UprSession")],
    ];

    /// <summary>
    /// The workbook, with the spelling of its headers; in French as in the export. Who makes a table of it mends the spelling, and puts
    /// the kind of the annotation beside it.
    /// </summary>
    private static FieldLayout<Recommendation> Workbook(string id, string language)
    {
        var kind = new FieldColumn<Recommendation>(Kind, "Annotation Type");
        IReadOnlyList<FieldColumn<Recommendation>> columns =
        [
            new(Text, "Text", Markup.Of(language), "Recommendation Text") { IsRequired = true },
            new(Countries, "Countries Concerned", States.Addressed(ListForm.Bullets), "Countries", "Country", "Country Concerned", "States Concerned", "State Concerned") { IsRequired = true },
            new(Body, "Reccomending Body", null, "Recommending Body", "Body"),
            new(Makers, "UPR Reccomending States", Annotations.RecommendingStates(ListForm.Bullets), "UPR Recommending States", "UPR Recommending Countries", "Recommending States"),
            new(Position, "UPR Position", null, "Position"), new(Session, "UPR Session", null, "Session"), new(Symbol, "Document Symbol", null, "Symbol"),
            new(PublishedDay, "Document Publication Date", null, "Publication Date", "Document Date"), new(Themes, "Themes", Labels.Themes.In(ListForm.Bullets, r => r.Themes, (r, t) => r.Themes = t)),
            new(Persons, "Affected Persons", Labels.Persons.In(ListForm.Bullets, r => r.AffectedGroups, (r, g) => r.AffectedGroups = g), "Persons Affected"),
            new(Sdgs, "Sdgs", Annotations.Goals(ListForm.Bullets), "Sustainable Development Goals"),
            new(Id, "OHCHR Annotation Id", null, "Annotation Id") { IsRequired = true },
        ];
        return new()
        {
            Id = id,
            Codec = FormulaText.Codec,
            LeastColumns = 4,
            Accepts = _ => language == "en",
            Columns = columns,
            ColumnsUnder = header => header.Any(kind.IsNamed) ? [.. columns, kind] : columns,
        };
    }

    /// <summary>Annotations in files of their own, as collections of legal sources keep them.</summary>
    private static FieldLayout<Recommendation> OfCollection() => new()
    {
        Id = "collection",
        Codec = FormulaText.Codec,
        LeastColumns = 6,
        Columns =
        [
            new(Id, "_id") { IsRequired = true }, new(Text, "text") { IsRequired = true }, new(Published, "date"), new(Symbol, "symbol"), new(Body, "body"), new(Kind, "annotation_type") { IsRequired = true },
            new(Countries, "countries") { IsRequired = true }, new(Themes, "themes"), new(Sdgs, "sdgs"), new(Persons, "affected_persons"), new(Regions, "regions"), new(Cycle, "upr_cycle"), new(Makers, "upr_recommending_country"),
        ],
    };

    /// <summary>What the core has no place for: it travels with the record and comes back.</summary>
    private static MappedField<Recommendation> Kept(string name, string en, string fr, ColumnKind kind = ColumnKind.Text) => Field([$"/extensions/{UhriFormat.Id}/{name}"], en, fr, FieldConverters.Of<Recommendation>(static (_, _) => true, static _ => null), kind: kind);

    private static MappedField<Recommendation> Field(IReadOnlyList<string> pointers, string en, string fr, FieldConverter<Recommendation> converter, DiagnosticDescriptor? refusal = null, FieldTurn turn = FieldTurn.First, ColumnKind kind = ColumnKind.Text)
        => new() { Pointers = pointers, MeaningEn = en, MeaningFr = fr, Converter = converter, Refusal = refusal, Turn = turn, Kind = kind };
}
