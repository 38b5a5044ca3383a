using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Recommendations;

/// <summary>The mapping between follow-up matrices and <see cref="Recommendation"/>: one layout in French, one in English.</summary>
internal static class RecommendationsMap
{
    public const string French = "fr";
    public const string English = "en";
    private const string Root = "recom";
    private const int LongestName = 100;
    private const int LeastOfMatrices = 2;
    private const int LeastColumns = 3;

    /// <summary>How the column of the assessment begins in matrices of the Universal Periodic Review.</summary>
    private static readonly string[] OfAssessments = ["Assessment/comments", "Assessment / comments", "Évaluation/commentaires", "Évaluation / commentaires"];

    /// <summary>What the database of the Universal Periodic Review has, under names of which a follow-up matrix has some.</summary>
    private static readonly string[] OfReview = ["State under review", "Recommending State", "Recommendation", "Response"];

    /// <summary>What matrices call the recommendation itself.</summary>
    private static readonly string[] FrenchTexts =
    [
        "Recommandation", "Recommandations", "Recommandation (français)", "Recommandation en français", "Recommendation (French)", "Recommandations formulées", "Libellé", "Libellé de la recommandation", "Intitulé", "Intitulé de la recommandation",
        "Texte de la recommandation", "Énoncé de la recommandation", "Énoncé", "Contenu de la recommandation", "Formulation de la recommandation", "Description de la recommandation", "Recommandations/Décisions", "Recommandations/Résolutions",
        "Recommandations et engagements", "Recommandations clés", "Recommandations prioritaires", "Les recommandations", "La recommandation",
    ];

    private static readonly string[] EnglishTexts =
    [
        "Recommendation", "Recommendations", "Recommendation (English)", "Recommandation (anglais)", "Recommendation text", "Text of the recommendation", "Key recommendation", "Key recommendations", "Recommendation/Action",
        "Recommendation made", "Recommendations made", "Description of recommendation",
    ];

    /// <summary>What stands for a recommendation where no column has the word: what committees conclude, what audits ask for.</summary>
    private static readonly string[] NearTexts =
    [
        "Observation finale", "Observations finales", "Action recommandée", "Actions recommandées", "Concluding observation", "Concluding observations", "Action recommended", "Actions recommended", "Recommended action", "Recommended actions",
    ];

    /// <summary>Plans and budgets have columns of these names too: they make no matrix of a table.</summary>
    private static readonly HashSet<string> OfAnyPlan = Keys(["Échéancier", "Réalisations", "Achievements"]);

    private static readonly HashSet<string> FrenchKeys = Keys(FrenchTexts);
    private static readonly HashSet<string> EnglishKeys = Keys(EnglishTexts);
    private static readonly HashSet<string> NearKeys = Keys(NearTexts);

    private static readonly MappedField<Recommendation> Number = Field(["/number"], "Number or reference as printed", "Numéro ou référence tels qu’imprimés", FieldConverters.Text<Recommendation>((r, t) => r.Number = t, r => r.Number), help: new(null, null, "1.2", "1.2"));
    private static readonly MappedField<Recommendation> Text = Field(["/text"], "The recommendation", "La recommandation", Texts.Own(French), help: new(null, null, "Improve the management of migration data", "Améliorer la gestion des données migratoires"));
    private static readonly MappedField<Recommendation> Translation = Field(["/text/translations"], "The recommendation in the other language", "La recommandation dans l’autre langue", Texts.Other(English), turn: FieldTurn.Late, isFilledIn: false);
    private static readonly MappedField<Recommendation> Source = Field(["/document/title"], "Where it comes from: meeting, mission, mechanism, document", "D’où elle vient : rencontre, mission, mécanisme, document", Texts.Of(French, r => r.Document?.Title, (r, t) => (r.Document ??= new DocumentRef()).Title = t), help: new(null, null, "Regional conference of Gao, 30 June 2021", "Conférence régionale de Gao, 30 juin 2021"));
    private static readonly MappedField<Recommendation> Made = Field(["/made"], "Date it was made", "Date à laquelle elle a été formulée", Dates.Of(r => r.Made, (r, d) => r.Made = d), RecommendationsDiagnostics.NotADate, kind: ColumnKind.Date);
    private static readonly MappedField<Recommendation> Makers = Field(["/makers"], "Who made it", "Qui l’a formulée", Bodies.Of(r => r.Makers, (r, b) => r.Makers = b), help: new("One or several, between semicolons", "Un ou plusieurs, séparés par des points-virgules", "Participants of the conference", "Participants de la conférence"));
    private static readonly MappedField<Recommendation> Addressees = Field(["/addressees"], "To whom it is addressed", "À qui elle s’adresse", Bodies.Of(r => r.Addressees, (r, b) => r.Addressees = b), help: new("One or several, between semicolons", "Un ou plusieurs, séparés par des points-virgules", "Government; partners", "Gouvernement ; partenaires"));
    private static readonly MappedField<Recommendation> Responsible = Field(["/responsible"], "Who is responsible for carrying it out", "Organisme responsable de sa mise en œuvre", Bodies.Of(r => r.Responsible, (r, b) => r.Responsible = b), help: new("One or several, between semicolons", "Un ou plusieurs, séparés par des points-virgules", "DGME; Regional Council of Gao", "DGME ; Conseil régional de Gao"));
    private static readonly MappedField<Recommendation> Supporting = Field(["/supporting"], "Who supports those responsible", "Organismes associés, partenaires d’appui", Bodies.Of(r => r.Supporting, (r, b) => r.Supporting = b), help: new("One or several, between semicolons", "Un ou plusieurs, séparés par des points-virgules", "IOM; UNHCR", "OIM ; HCR"));
    private static readonly MappedField<Recommendation> Themes = Field(["/themes"], "Themes", "Thèmes", Labels.Themes(French), help: new("One or several, between semicolons", "Un ou plusieurs, séparés par des points-virgules", "Data", "Données"));
    private static readonly MappedField<Recommendation> Place = Field(["/place/name"], "Where it applies", "Où elle s’applique", FieldConverters.Text<Recommendation>((r, t) => (r.Place ??= new Place()).Name = t, r => r.Place?.Name), help: new(null, null, "Gao", "Gao"));
    private static readonly MappedField<Recommendation> Priority = Field(["/priority"], "Priority", "Priorité", Labels.Priority(French), RecommendationsDiagnostics.UnknownPriority, list: "priority");
    private static readonly MappedField<Recommendation> Due = Field(["/due", "/dueText"], "When it is due, as a date or in words", "Échéance, en date ou en mots", Dates.Due(French), kind: ColumnKind.Date, help: new("A full date, or words", "Une date complète, ou des mots", "2022-12-31", "2022-12-31"));
    private static readonly MappedField<Recommendation> Position = Field(["/positions/*/value"], "What those addressed said of it", "Ce qu’en ont dit les destinataires", States.Position(French), RecommendationsDiagnostics.UnknownStatus, list: Statuses.Positions);
    private static readonly MappedField<Recommendation> State = Field(["/implementation/state", "/positions/*/value"], "What happened: state of implementation", "Ce qu’il en est : état de mise en œuvre", States.Implementation(French), RecommendationsDiagnostics.UnknownStatus, FieldTurn.Late, list: Statuses.States);
    private static readonly MappedField<Recommendation> PositionAsAnswer = AsAnswer(Position);
    private static readonly MappedField<Recommendation> StateAsAnswer = AsAnswer(State);
    private static readonly MappedField<Recommendation> Since = Field(["/implementation/since"], "Since when the state holds", "Depuis quand cet état vaut", Dates.Of(r => r.Implementation?.Since, (r, d) => States.Of(r).Since = d), RecommendationsDiagnostics.NotADate, kind: ColumnKind.Date);
    private static readonly MappedField<Recommendation> Progress = Field(["/implementation/progressReports/*/text"], "What was done so far", "Ce qui a été fait", Follow.Progress(French), help: new(null, null, "Terms of reference adopted", "Termes de référence adoptés"));
    private static readonly MappedField<Recommendation> Percent = Field(["/implementation/progressReports/*/percent"], "Degree of completion in per cent", "Taux de réalisation, en pour cent", Follow.Percent, RecommendationsDiagnostics.NotAPercentage, FieldTurn.Late, ColumnKind.Number, help: new("A number from 0 to 100", "Un nombre de 0 à 100", "50", "50"));
    private static readonly MappedField<Recommendation> Evidence = Field(["/implementation/evidence"], "What shows it: documents, addresses", "Preuves : documents, adresses", Follow.Evidence(French), help: new("Titles or addresses, between semicolons", "Titres ou adresses, séparés par des points-virgules", "Decision of 3 March 2022", "Décision du 3 mars 2022"));
    private static readonly MappedField<Recommendation> Comments = Field(["/comments"], "Comments", "Observations", Follow.Comments(French), help: new(null, null, "Funding awaited", "En attente de financement"));
    private static readonly MappedField<Recommendation> Objectives = Field(["/frameworkLinks"], "Objectives it cites, by our ids such as gcm-01", "Objectifs cités, par nos identifiants tels que gcm-01", Ids.Objectives, RecommendationsDiagnostics.NotAnId, isFilledIn: false);
    private static readonly MappedField<Recommendation> Parent = Field(["/parentId"], "Id of the recommendation it is a clause of", "Identifiant de la recommandation dont elle est un volet", Ids.Of(r => r.ParentId, (r, id) => r.ParentId = id), RecommendationsDiagnostics.NotAnId, isFilledIn: false);
    private static readonly MappedField<Recommendation> Id = Field(["/id"], "Id of the record", "Identifiant de l’enregistrement", Ids.Own, RecommendationsDiagnostics.NotAnId, isFilledIn: false);

    /// <summary>What few other tables have: a list of anything may call its texts « Libellé ».</summary>
    private static readonly MappedField<Recommendation>[] OfFollowUp = [Responsible, Due, State, Progress, Evidence];
    private static readonly MappedField<Recommendation>[] OfMatrices = [Addressees, Responsible, Due, Position, State, Progress, Evidence];

    /// <summary>What is said as of a day, which the name of the column may tell.</summary>
    private static readonly MappedField<Recommendation>[] OfADay = [State, Progress, Percent];

    /// <summary>The map.</summary>
    public static FieldMap<Recommendation> Map { get; } = new()
    {
        Format = Ids.Format,
        Create = static () => new Recommendation { Id = "row", Minted = true, Text = new LocalizedText { Language = French, Text = "" } },
        Finish = Finish,
        IsRecord = static r => r.Text.Text.Length > 0,
        Findings = TabularDiagnostics.OfCells,
        Layouts = [In(English), In(French)],
    };

    private static void Finish(Recommendation recommendation, FieldPlace place)
    {
        Ids.Name(recommendation, place);
        recommendation.Source = new Source
        {
            Retrieved = place.Retrieved,
            Format = $"{Ids.Format}/{place.Layout}",
            Sheet = place.Sheet,
            Row = place.Row <= int.MaxValue ? (int)place.Row : null,
        };
    }

    private static FieldLayout<Recommendation> In(string language)
    {
        var other = language == French ? English : French;
        FieldColumn<Recommendation>[] columns =
        [
            Column(Number, Headers.Number),
            OfText(),
            OfTranslation(),
            Column(Source, Headers.Source, Texts.Of(language, r => r.Document?.Title, (r, t) => (r.Document ??= new DocumentRef()).Title = t)),
            Column(Made, Headers.Made),
            Column(Makers, Headers.Makers),
            Column(Addressees, Headers.Addressees),
            Column(Responsible, Headers.Responsible),
            Column(Supporting, Headers.Supporting),
            Column(Themes, Headers.Themes, Labels.Themes(language)),
            Column(Place, Headers.Place),
            Column(Priority, Headers.Priority, Labels.Priority(language)),
            Column(Due, Headers.Due, Dates.Due(language)),
            Column(Position, Headers.Position, States.Position(language)),
            Column(State, Headers.State, States.Implementation(language)),
            Column(Since, Headers.Since),
            Column(Progress, Headers.Progress, Follow.Progress(language)),
            Column(Percent, Headers.Percent),
            Column(Evidence, Headers.Evidence, Follow.Evidence(language)),
            Column(Comments, Headers.Comments, Follow.Comments(language)),
            Column(Objectives, Headers.Objectives),
            Column(Parent, Headers.Parent),
            Column(Id, Headers.Id),
        ];
        return new FieldLayout<Recommendation>
        {
            Id = language,
            Codec = FormulaText.Codec,
            // Matrices of the Universal Periodic Review have these, and are read as what they are.
            Accepts = header => (columns.Count(c => header.Any(c.IsNamed)) >= LeastColumns || TickedStates.AreIn(header, columns)) && !IsListOfReview(header, columns) && !OfReview.All(n => header.Any(h => h.Trim().Equals(n, StringComparison.OrdinalIgnoreCase)))
                && (header.Any(SaysRecommendation) || (header.Count(TextHeaders.Says) < 2 && columns.Count(c => OfMatrices.Contains(c.Field) && header.Any(h => c.IsNamed(h) && !IsOfAnyPlan(h))) >= LeastOfMatrices)),
            Sheet = language == French ? "Recommandations" : "Recommendations",
            Columns = columns,
            ColumnsUnder = header => AskedStates.Under(TickedStates.Under(columns, Of(State), StateAsAnswer, header), (Of(Position), PositionAsAnswer), (Of(State), StateAsAnswer), language, header),
        };

        FieldColumn<Recommendation> Of(MappedField<Recommendation> field) => Array.Find(columns, c => c.Field == field)!;

        // Where a matrix has a column in each language, the one in its own is the text.
        FieldColumn<Recommendation> OfText()
        {
            var (own, both) = (language == French ? FrenchKeys : EnglishKeys, Keys([.. FrenchTexts, .. EnglishTexts]));
            return new FieldColumn<Recommendation>(Text, language == French ? "Recommandation" : "Recommendation", Texts.Own(language), language == French ? FrenchTexts : EnglishTexts)
            {
                Matches = header => IsOf(header, both) || IsOf(header, NearKeys) || (header.Length <= LongestName && TextHeaders.Says(header)),
                Choose = header => FirstOf(header, h => IsOf(h, own), h => IsOf(h, both), TextHeaders.Says),
                IsRequired = true,
            };
        }

        // A name of the other language is that of a translation only beside one of its own.
        FieldColumn<Recommendation> OfTranslation()
        {
            var own = language == French ? FrenchKeys : EnglishKeys;
            var others = (language == French ? EnglishKeys : FrenchKeys).Where(k => k.Contains(Root, StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
            string[] names = language == French ? ["Recommandation (anglais)", "Recommandation en anglais", "Recommendation (English)"] : ["Recommendation (French)", "Recommendation in French", "Recommandation (français)"];
            var keys = Keys([.. names, "Traduction", "Translation"]);
            return new FieldColumn<Recommendation>(Translation, names[0], Texts.Other(other))
            {
                Matches = header => IsOf(header, keys),
                Choose = header => header.Any(h => IsOf(h, own)) ? First(header, others) : -1,
            };
        }

        // Names of both languages are understood; those of the layout's own decide which of the two it is.
        FieldColumn<Recommendation> Column(MappedField<Recommendation> field, ColumnNames names, FieldConverter<Recommendation>? converter = null)
        {
            var own = names.In(language);
            return new FieldColumn<Recommendation>(field, own.Name, converter, own.Spelled)
            {
                Spells = h => own.Are(h) || own.AreNear(h),
                Matches = h => names.Are(h) || names.AreNear(h),

                // « État au 30 juin 2024 » beside « État au 31 décembre 2024 » would be one of the two.
                Choose = header => FirstOf(header, names.AreNames, names.Are, names.AreNear, h => OfADay.Contains(field) && IsOfADay(h, names) && header.Count(o => IsOfADay(o, names)) == 1),
            };
        }
    }

    /// <summary>Whether a table is a list of the review by OHCHR: it names all themes, and assesses, or nobody put columns of follow-up beside them.</summary>
    private static bool IsListOfReview(IReadOnlyList<string> header, FieldColumn<Recommendation>[] columns)
        => header.Any(h => h.Trim() is "Full list of themes" or "Liste complète des thèmes")
            && (header.Any(h => Array.Exists(OfAssessments, a => h.Trim().StartsWith(a, StringComparison.OrdinalIgnoreCase))) || columns.Count(c => OfFollowUp.Contains(c.Field) && header.Any(c.IsNamed)) < LeastOfMatrices);

    private static bool IsOfAnyPlan(string header) => IsOf(header, OfAnyPlan) || Headers.Responsible.AreNear(header) || Headers.Due.AreNear(header);

    private static bool IsOfADay(string header, ColumnNames names) => header.Length <= LongestName && Spelling.WithoutDay(header) is { } name && names.Are(name);

    /// <summary>Whether a header names recommendations, not only texts of any kind.</summary>
    private static bool SaysRecommendation(string header) => header.Length <= LongestName && Spelling.Key(header).Contains(Root, StringComparison.Ordinal) && (IsOf(header, FrenchKeys) || IsOf(header, EnglishKeys));

    /// <summary>A sign such as « § » has no key: it is known as it is spelled alone.</summary>
    private static HashSet<string> Keys(IEnumerable<string> names) => names.Select(Spelling.Key).Where(k => k.Length > 0).ToHashSet(StringComparer.Ordinal);

    private static int First(IReadOnlyList<string> header, HashSet<string> keys) => FirstOf(header, h => IsOf(h, keys));

    /// <summary>The first header that the first of the conditions holds for, else the second, and so on.</summary>
    private static int FirstOf(IReadOnlyList<string> header, params ReadOnlySpan<Predicate<string>> conditions)
    {
        foreach (var holds in conditions)
        {
            var index = header.TakeWhile(h => !holds(h)).Count();
            if (index < header.Count)
                return index;
        }

        return -1;
    }

    private static bool IsOf(string header, HashSet<string> keys)
        => header.Length <= LongestName && (keys.Contains(Spelling.Key(header)) || (Spelling.BareKey(header) is { } key && keys.Contains(key)));

    private static MappedField<Recommendation> Field(
        IReadOnlyList<string> pointers, string en, string fr, FieldConverter<Recommendation> converter, Core.Diagnostics.DiagnosticDescriptor? refusal = null, FieldTurn turn = FieldTurn.First, ColumnKind kind = ColumnKind.Text,
        string? list = null, bool isFilledIn = true, FieldHelp? help = null)
        => new() { Pointers = pointers, MeaningEn = en, MeaningFr = fr, Converter = converter, Refusal = refusal, Turn = turn, Kind = kind, CodeList = list, IsFilledIn = isFilledIn, Help = help };

    /// <summary>A field whose cells are crosses or yes and no, and no words of its list.</summary>
    private static MappedField<Recommendation> AsAnswer(MappedField<Recommendation> field)
        => new() { Pointers = field.Pointers, MeaningEn = field.MeaningEn, MeaningFr = field.MeaningFr, Converter = field.Converter, Refusal = field.Refusal, Turn = field.Turn, IsAnswer = true };
}
