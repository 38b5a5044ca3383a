using Governance.Core.Diagnostics;

namespace Governance.Adapters.Tabular;

/// <summary>The findings of tables, whatever they hold: codes GC30xx.</summary>
public static class TabularDiagnostics
{
    /// <summary>The input has no row at all.</summary>
    public static DiagnosticDescriptor Empty { get; } = Make("GC3001", Severity.Error, "Empty table", "The input has no header row.");

    /// <summary>Bytes that are not UTF-8 were read as Windows-1252.</summary>
    public static DiagnosticDescriptor NotUtf8 { get; } = Make("GC3002", Severity.Warning, "Not UTF-8", "From this row on, text that is not UTF-8 is read as {encoding}.");

    /// <summary>A cell holds the mark of text that was damaged before.</summary>
    public static DiagnosticDescriptor Damaged { get; } = Make("GC3003", Severity.Warning, "Damaged text", "The cell holds a replacement character: its text was damaged before it came here.");

    /// <summary>A cell holds a NUL.</summary>
    public static DiagnosticDescriptor Nul { get; } = Make("GC3004", Severity.Warning, "NUL character in a cell", "The cell holds a NUL character.");

    /// <summary>A quote is never closed.</summary>
    public static DiagnosticDescriptor OpenQuote { get; } = Make("GC3005", Severity.Error, "Quote left open", "A quoted cell of this row is never closed: it runs to the end of the input.");

    /// <summary>A quote stands where none may.</summary>
    public static DiagnosticDescriptor StrayQuote { get; } = Make("GC3006", Severity.Warning, "Quote out of place", "A quote stands inside a cell of this row, or text follows a closing quote.");

    /// <summary>A row has more or fewer cells than the header.</summary>
    public static DiagnosticDescriptor Ragged { get; } = Make("GC3007", Severity.Warning, "Row of another width", "The row has {found} cells where the header has {expected}.");

    /// <summary>A row is too long.</summary>
    public static DiagnosticDescriptor RowTooLong { get; } = Make("GC3008", Severity.Error, "Row too long", "The row is longer than {limit} bytes; reading stops here.");

    /// <summary>A row has too many cells.</summary>
    public static DiagnosticDescriptor TooManyCells { get; } = Make("GC3009", Severity.Error, "Too many cells", "The row has more than {limit} cells; reading stops here.");

    /// <summary>The table has too many rows.</summary>
    public static DiagnosticDescriptor TooManyRows { get; } = Make("GC3010", Severity.Error, "Too many rows", "The table has more than {limit} rows; reading stops here.");

    /// <summary>A cell would run as a formula in a spreadsheet.</summary>
    public static DiagnosticDescriptor Formula { get; } = Make("GC3011", Severity.Warning, "Text that looks like a formula", "The cell starts like a formula; a spreadsheet may run it.");

    /// <summary>Two columns have one name, or a column has none.</summary>
    public static DiagnosticDescriptor HeaderName { get; } = Make("GC3012", Severity.Warning, "Column name repeated or blank", "The column has no name of its own; only its letter tells it apart.");

    /// <summary>A cell does not convert.</summary>
    public static DiagnosticDescriptor NotConverted { get; } = Make("GC3013", Severity.Error, "Cell not understood", "The cell of “{field}” is not understood; its text is kept and the field is left out.");

    /// <summary>A cell contradicts the cells it belongs to.</summary>
    public static DiagnosticDescriptor Contradicts { get; } = Make("GC3014", Severity.Warning, "Cells contradict each other", "The cell of “{field}” contradicts the cells it repeats; its text is kept.");

    /// <summary>An empty line between rows.</summary>
    public static DiagnosticDescriptor EmptyLine { get; } = Make("GC3015", Severity.Note, "Empty line", "The line is empty; it is left out.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Empty, NotUtf8, Damaged, Nul, OpenQuote, StrayQuote, Ragged, RowTooLong, TooManyCells, TooManyRows, Formula, HeaderName,
        NotConverted, Contradicts, EmptyLine,
    ];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(TabularDiagnostics));
}
