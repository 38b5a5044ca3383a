using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>What the instructions of a template say in one language.</summary>
internal sealed class TemplateWords
{
    private static readonly TemplateWords English = new()
    {
        Sheet = "Instructions",
        Top =
        [
            "How to fill in the table",
            "One row for each record. Leave blank what is not known.",
            "Do not rename the columns; those that are not needed may be deleted, and columns of your own be added.",
        ],
        Header = ["Column", "Meaning", "What is accepted", "Example"],
        Required = "Required. ",
        List = "One value of the list",
        Date = "A full date",
        Number = "A number",
        YesNo = "yes or no",
        Text = "Text",
        Yes = "yes",
    };

    private static readonly TemplateWords French = new()
    {
        Sheet = "Mode d’emploi",
        Top =
        [
            "Comment remplir le tableau",
            "Une ligne par enregistrement. Laissez vide ce qui n’est pas connu.",
            "Ne renommez pas les colonnes ; celles qui ne servent pas peuvent être supprimées, et vous pouvez en ajouter.",
        ],
        Header = ["Colonne", "Signification", "Ce qui est accepté", "Exemple"],
        Required = "Obligatoire. ",
        List = "Une valeur de la liste",
        Date = "Une date complète",
        Number = "Un nombre",
        YesNo = "oui ou non",
        Text = "Du texte",
        Yes = "oui",
    };

    public required string Sheet { get; init; }

    public required IReadOnlyList<string> Top { get; init; }

    public required IReadOnlyList<string> Header { get; init; }

    public required string Required { get; init; }

    public required string List { get; init; }

    public required string Date { get; init; }

    public required string Number { get; init; }

    public required string YesNo { get; init; }

    public required string Text { get; init; }

    public required string Yes { get; init; }

    public static TemplateWords In(string language) => language == "fr" ? French : English;

    /// <summary>What a kind of cell takes.</summary>
    public string Accepts(ColumnKind kind) => kind switch
    {
        ColumnKind.Date => Date,
        ColumnKind.Number => Number,
        ColumnKind.YesNo => YesNo,
        _ => Text,
    };

    /// <summary>An example of a kind of cell.</summary>
    public string Example(ColumnKind kind) => kind switch
    {
        ColumnKind.Date => "2021-06-30",
        ColumnKind.Number => "12",
        ColumnKind.YesNo => Yes,
        _ => "",
    };
}
