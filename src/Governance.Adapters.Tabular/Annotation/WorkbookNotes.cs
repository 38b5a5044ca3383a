using Governance.Core.Diagnostics;

namespace Governance.Adapters.Tabular;

/// <summary>What an annotated workbook says, in one language.</summary>
public sealed class WorkbookNotes
{
    /// <summary>The language of the notes as a tag, such as <c>fr</c>; a workbook made of a text says that it is in it.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The findings in the order of the list.</summary>
    public required IReadOnlyList<CellNote> Notes { get; init; }

    /// <summary>The name of the sheet that lists them, such as « Constats »; where the workbook has one, a number is added.</summary>
    public required string Sheet { get; init; }

    /// <summary>The name of the sheet that the rows of a text go to.</summary>
    public required string DataSheet { get; init; }

    /// <summary>Who is named as the author of comments.</summary>
    public required string Author { get; init; }

    /// <summary>What stands above the list, a line each; the first is its title.</summary>
    public required IReadOnlyList<string> Top { get; init; }

    /// <summary>The header of the list: severity, code, sheet, cell, row, field, sentence, how to mend it, what is proposed.</summary>
    public required IReadOnlyList<string> Header { get; init; }

    /// <summary>The word for a severity.</summary>
    public required Func<Severity, string> Severity { get; init; }
}
