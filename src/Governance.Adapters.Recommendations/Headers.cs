namespace Governance.Adapters.Recommendations;

/// <summary>
/// What matrices call their columns, in French and in English. A name counts as it stands; a phrase counts whatever stands around it
/// that changes nothing: « Structure(s) responsable(s) de la mise en œuvre » is who is responsible, a « Responsable financier » is not.
/// </summary>
internal static class Headers
{
    private static readonly string[] Structures = ["structure", "entité", "institution", "service", "acteur", "organisme", "organisation", "ministère", "département", "direction", "unité", "agence", "instance", "autorité", "administration", "partie"];
    private static readonly string[] Organs =
    [
        "body", "bodies", "entity", "entities", "party", "parties", "unit", "institution", "agency", "agencies", "ministry", "ministries", "office", "organisation", "organization", "department", "actor", "authority", "authorities", "person", "MDA",
    ];

    private static readonly string[] Doing = ["mise en œuvre", "exécution", "réalisation", "avancement"];
    private static readonly string[] FrenchTroubles = ["difficulté", "contrainte", "obstacle", "défi"];
    private static readonly string[] FrenchLinks = ["de", "du", "des", "d", "la", "le", "les", "l", "en", "à", "au", "aux", "et", "ou", "par", "pour"];
    private static readonly string[] EnglishLinks = ["of", "the", "for", "to", "and", "or", "by", "on", "in"];

    /// <summary>The columns that are called by a few names alone.</summary>
    public static ColumnNames Number { get; } = Of(
        "N°", ["Numéro", "N", "Réf", "Référence", "Code", "N° d’ordre", "Numéro d’ordre", "Num", "N° de la recommandation", "N° de recommandation", "N° Reco", "Recommandation n°", "Recommandation no", "Numéro de la recommandation", "N° réf.", "Référence de la recommandation", "Code recommandation", "No de la recommandation", "No de recommandation", "No d’ordre", "Paragraphe", "§"],
        "No.", ["Number", "Ref", "Reference", "#", "Recommendation number", "Recommendation #", "Recommendation No.", "Rec. #", "Rec. No.", "Rec ID", "Recommendation ID", "Recommendation code", "S/N", "Item", "Item No.", "Ref. No.", "Reference No.", "Paragraph", "Paragraph No.", "§"]);

    public static ColumnNames Source { get; } = Of(
        "Source", ["Origine", "Source de la recommandation", "Rencontre", "Réunion", "Événement", "Instance", "Cadre", "Mission", "Document source", "Organe", "Organe de traité", "Organe conventionnel", "Mécanisme"],
        "Source", ["Origin", "Meeting", "Event", "Source of the recommendation", "Source of recommendation", "Treaty body", "Mechanism"]);

    public static ColumnNames Made { get; } = Of(
        "Date", ["Date de formulation", "Date de la recommandation", "Date d’adoption", "Date d’émission", "Date de la réunion", "Date émission", "Date de la rencontre", "Date de la session"],
        "Date", ["Date made", "Date of the recommendation", "Date adopted", "Date issued", "Meeting date", "Date of meeting"]);

    public static ColumnNames Makers { get; } = Of(
        "Formulée par", ["Auteur", "Auteurs", "Pays auteur", "État auteur", "Émetteur", "Émise par", "Recommandée par", "État recommandant", "Pays recommandant", "État auteur de la recommandation", "Pays auteur de la recommandation", "État ayant formulé la recommandation", "Pays ayant formulé la recommandation"],
        "Made by", ["Author", "Issued by", "Recommended by", "Recommending State", "Recommending States", "Recommending country", "Recommending countries", "Recommending body", "Recommending bodies"]);

    public static ColumnNames Addressees { get; } = new(
        new HeaderNames("Destinataires", ["À l’attention de"], ["destinataire", "adressé"], [.. FrenchLinks, .. Structures, "recommandation"]),
        new HeaderNames("Addressees", [], ["addressee", "addressed"], [.. EnglishLinks, .. Organs, "recommendation"]));

    public static ColumnNames Themes { get; } = Of(
        "Thème", ["Thèmes", "Thématique", "Thématiques", "Domaine", "Axe", "Axe thématique", "Volet thématique", "Axe stratégique", "Domaine d’intervention"],
        "Theme", ["Themes", "Topic", "Area", "Thematic area"]);

    public static ColumnNames Place { get; } = Of(
        "Lieu", ["Localité", "Région", "Zone", "Lieu d’application"],
        "Place", ["Location", "Region"]);

    public static ColumnNames Priority { get; } = Of(
        "Priorité", ["Niveau de priorité", "Degré de priorité"],
        "Priority", ["Priority level", "Level of priority"]);

    public static ColumnNames Position { get; } = Of(
        "Position", ["Décision", "Réponse", "Avis", "Acceptation", "Statut d’acceptation", "Prise de position", "Réponse de la direction", "Position de l’État", "Position de l’État examiné", "Position de l’État partie", "Position du gouvernement", "Position du pays", "Réponse du gouvernement", "Réponse de l’État"],
        "Position", ["Response", "Management response", "Decision", "Government response", "Government position", "Position of the State", "Position of the State under review", "Position of the government", "State response", "Response of the State", "Acceptance", "Acceptance status"]);

    public static ColumnNames Since { get; } = Of(
        "Date de l’état", ["Date du statut", "Depuis", "Date de mise à jour", "Mis à jour le", "Mise à jour le", "Dernière mise à jour"],
        "Status date", ["Since", "Status as of", "Updated", "Date of status", "Last update", "Last updated", "Updated on"]);

    public static ColumnNames Objectives { get; } = Of("Objectifs (codes)", ["Objectifs du cadre (codes)"], "Objectives (codes)", ["Framework objectives (codes)"]);

    public static ColumnNames Parent { get; } = Of("Identifiant de la recommandation principale", ["Recommandation principale (identifiant)"], "Parent ID", []);

    public static ColumnNames Id { get; } = Of("Identifiant", ["Identifiant unique"], "ID", ["Id", "Record ID"]);

    /// <summary>Those who carry it out. Who only follows it, and who pays for it, are others.</summary>
    public static ColumnNames Responsible { get; } = new(
        new HeaderNames(
            "Responsable",
            [],
            [
                "responsable", "chef de file", "point focal", "pilote", "lead", "leader", "porteur", "porteuse",
                .. Structures.SelectMany(b => new[] { $"{b} charge", $"{b} chargé", $"{b} œuvre", $"{b} exécution" }),
            ],
            [.. FrenchLinks, .. Structures, .. Doing, "principal", "principaux", "principale", "premier", "direct", "recommandation", "action"],
            ["Acteurs", "Qui", .. Structures.Select(b => $"{b} concerné")]),
        new HeaderNames(
            "Responsible",
            ["Action by"],
            ["responsible", "lead", "owner", "focal point", .. Organs.Select(b => $"implementing {b}"), .. Organs.Select(b => $"{b} charge")],
            [.. EnglishLinks, .. Organs, "implementation", "implementing", "primary", "main", "recommendation", "action"],
            ["Actors", "Who"]));

    public static ColumnNames Supporting { get; } = new(
        new HeaderNames(
            "Structures associées",
            [],
            [
                "partenaire", "PTF", "partie prenante", "appui", "associé", "impliqué", "contributeur", "co responsable", "coresponsable", "responsable associé", "responsable secondaire",
                .. Structures.Select(b => $"autre {b}"),
            ],
            [.. FrenchLinks, .. Structures, "partenaire", "appui", "associé", "impliqué", "technique", "financier", "stratégique", "autre", "concerné", "principal", "principaux"]),
        new HeaderNames(
            "Supporting",
            [],
            ["partner", "support", "supporting", "stakeholder", "contributor", .. new[] { "contributing", "collaborating", "cooperating", "other" }.SelectMany(w => Organs.Append("partner").Select(b => $"{w} {b}"))],
            [.. EnglishLinks, .. Organs, "partner", "technical", "financial", "development", "other", "key"]));

    /// <summary>Until when it is to be done; when it is to begin, and when it was done, are others.</summary>
    public static ColumnNames Due { get; } = new(
        new HeaderNames(
            "Échéance",
            ["Période"],
            ["échéance", "échéancier", "délai", "date butoir", "date limite", "date prévue", "date prévisionnelle", "fin prévue", "fin prévisionnelle", "calendrier", "chronogramme", "horizon", "période œuvre", "période exécution", "période réalisation"],
            [.. FrenchLinks, .. Doing, "date", "fin", "prévu", "prévue", "prévisionnel", "prévisionnelle", "achèvement", "finale", "temporel", "recommandation", "action"],
            ["Quand"]),
        new HeaderNames(
            "Due",
            [],
            ["deadline", "due date", "due", "timeframe", "time frame", "timeline", "time line", "target date", "completion date"],
            [.. EnglishLinks, "date", "implementation", "completion", "target", "expected", "planned", "proposed", "estimated", "final", "end", "recommendation", "action"],
            ["When", "By when"]));

    /// <summary>The state; a level of anything else is another thing.</summary>
    public static ColumnNames State { get; } = new(
        new HeaderNames(
            "État",
            ["Situation", "Avancement"],
            ["statut", "état", .. new[] { "niveau", "degré", "stade" }.SelectMany(w => Doing.Select(d => $"{w} {d}"))],
            [.. FrenchLinks, .. Doing, "actuel", "progrès", "progression", "recommandation", "action"]),
        new HeaderNames(
            "Status",
            ["State"],
            ["status", "state implementation", "level implementation", "stage implementation", "level completion", "level progress"],
            [.. EnglishLinks, "implementation", "current", "progress", "overall", "tracking", "recommendation", "action"]));

    /// <summary>A degree in per cent; also that of a state.</summary>
    public static ColumnNames Percent { get; } = new(
        new HeaderNames(
            "Taux (%)",
            [],
            ["taux", "pourcentage", "%"],
            [.. FrenchLinks, .. Doing, "%", "statut", "état", "niveau", "degré", "stade", "situation", "actuel", "progression", "physique"]),
        new HeaderNames(
            "Completion (%)",
            ["Completion"],
            ["%", "percent", "percentage", "rate completion", "rate implementation", "rate execution"],
            [.. EnglishLinks, "complete", "completed", "completion", "implementation", "implemented", "progress", "achieved", "status", "state", "level", "current", "recommendation", "%"]));

    /// <summary>What was done; what is to be done is another thing, so that a « mise en œuvre » says nothing but in these names.</summary>
    public static ColumnNames Progress { get; } = new(
        new HeaderNames(
            "Actions réalisées",
            ["Progrès", "Réalisations", "Avancées", "Actions mises en œuvre", "Mesures mises en œuvre", "Activités mises en œuvre"],
            [
                "suite donnée", "principale réalisation",
                .. new[] { "action", "mesure", "activité", "initiative", "progrès", "résultat", "avancée", "étape" }.SelectMany(n => new[] { "réalisé", "mené", "prise", "pris", "entreprise", "effectué", "accompli", "accomplie", "enregistré", "obtenu", "obtenue", "exécuté", "franchie" }.Select(d => $"{n} {d}")),
            ],
            [.. FrenchLinks, "principale", "principaux", "déjà", "ce", "jour", "date", "cours"]),
        new HeaderNames(
            "Progress",
            ["Achievements"],
            [
                "progress", "key achievement",
                .. new[] { "action", "measure", "step", "activity", "activities", "result" }.SelectMany(n => new[] { "taken", "undertaken", "achieved", "implemented", "completed", "accomplished" }.Select(d => $"{n} {d}")),
            ],
            [.. EnglishLinks, "made", "achieved", "date", "update", "report", "so", "far", "key", "main"]));

    public static ColumnNames Evidence { get; } = new(
        new HeaderNames(
            "Preuves",
            [],
            ["preuve", "justificatif", "source vérification", "moyen vérification", "pièce justificative", "document justificatif"],
            [.. FrenchLinks, .. Doing, "élément", "pièce", "document", "livrable", "source", "moyen"]),
        new HeaderNames(
            "Evidence",
            [],
            ["evidence", "proof", "mean verification", "means verification", "source verification", "supporting document", "supporting evidence"],
            [.. EnglishLinks, "implementation", "document", "documentation", "completion", "source", "means", "mean"]));

    public static ColumnNames Comments { get; } = new(
        new HeaderNames(
            "Observations",
            ["Obs."],
            ["observation", "commentaire", "remarque", .. FrenchTroubles],
            [.. FrenchLinks, .. FrenchTroubles, "rencontré", "éventuel", "éventuelle", "général", "générale", "autre", "principaux", "principale", "majeure", "observation", "commentaire", "remarque"]),
        new HeaderNames(
            "Comments",
            [],
            ["comment", "remark", "note", "challenge", "constraint", "obstacle"],
            [.. EnglishLinks, "other", "additional", "general", "further", "tracking", "any", "encountered", "faced", "key", "main", "comment", "remark", "note", "challenge", "constraint", "obstacle"]));

    private static ColumnNames Of(string french, string[] others, string english, string[] alsoEnglish) => new(new HeaderNames(french, others, [], []), new HeaderNames(english, alsoEnglish, [], []));
}
