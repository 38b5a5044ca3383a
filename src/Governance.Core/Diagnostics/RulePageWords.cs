namespace Governance.Core.Diagnostics;

/// <summary>The fixed words of a rule page in one language.</summary>
internal sealed record RulePageWords
{
    private static readonly RulePageWords English = new()
    {
        Severity = "severity",
        RecordKind = "record",
        AnyRecord = "any record",
        WholeDataset = "the whole dataset",
        Formats = "formats",
        AnyFormat = "any",
        What = "What is checked",
        Why = "Why it matters",
        Mend = "How to put it right",
        Bad = "Reported",
        Good = "Not reported",
        Today = "Date of the run:",
        Target = "Target:",
        Error = "error",
        Warning = "warning",
        Note = "note",
    };

    private static readonly RulePageWords French = new()
    {
        Severity = "gravité",
        RecordKind = "enregistrement",
        AnyRecord = "tout enregistrement",
        WholeDataset = "l’ensemble des données",
        Formats = "formats",
        AnyFormat = "tous",
        What = "Ce qui est vérifié",
        Why = "Pourquoi c’est important",
        Mend = "Comment corriger",
        Bad = "Donne un constat",
        Good = "Ne donne aucun constat",
        Today = "Date du contrôle\u00A0:",
        Target = "Diffusion visée\u00A0:",
        Error = "erreur",
        Warning = "avertissement",
        Note = "remarque",
    };

    public required string Severity { get; init; }

    public required string RecordKind { get; init; }

    public required string AnyRecord { get; init; }

    public required string WholeDataset { get; init; }

    public required string Formats { get; init; }

    public required string AnyFormat { get; init; }

    public required string What { get; init; }

    public required string Why { get; init; }

    public required string Mend { get; init; }

    public required string Bad { get; init; }

    public required string Good { get; init; }

    public required string Today { get; init; }

    public required string Target { get; init; }

    private string Error { get; init; } = "";

    private string Warning { get; init; } = "";

    private string Note { get; init; } = "";

    public static RulePageWords In(string language)
        => language.Split('-', '_')[0].Equals("fr", StringComparison.OrdinalIgnoreCase) ? French : English;

    public string Of(Severity severity) => severity switch
    {
        Diagnostics.Severity.Error => Error,
        Diagnostics.Severity.Warning => Warning,
        _ => Note,
    };
}
