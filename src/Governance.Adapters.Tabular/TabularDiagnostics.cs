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

    /// <summary>A spreadsheet made a date of a code or an age band.</summary>
    public static DiagnosticDescriptor CodeTurnedDate { get; } = Make("GC3050", Severity.Error, "Excel turned a code into a date", "The cell should hold a code or an age band, and holds a date.");

    /// <summary>Day and month of a column could change places.</summary>
    public static DiagnosticDescriptor AmbiguousDate { get; } = Make("GC3051", Severity.Warning, "Date order is ambiguous", "Nothing in this column says whether the day or the month comes first; only the year is taken.");

    /// <summary>A code lost the zeros it started with.</summary>
    public static DiagnosticDescriptor LostZero { get; } = Make("GC3052", Severity.Error, "Leading zero lost", "The cell is no code of the list, and one code of the list is this cell behind zeros.");

    /// <summary>A total stands among the data.</summary>
    public static DiagnosticDescriptor TotalRow { get; } = Make("GC3053", Severity.Warning, "Total row among data", "The row adds up rows above it.");

    /// <summary>A comma could be a decimal sign or part a number in thousands.</summary>
    public static DiagnosticDescriptor AmbiguousNumber { get; } = Make("GC3054", Severity.Warning, "Comma of unknown meaning", "Nothing says whether the comma of this column is a decimal one; three digits behind it are read as thousands.");

    /// <summary>A heading stands among the data.</summary>
    public static DiagnosticDescriptor SectionRow { get; } = Make("GC3055", Severity.Note, "Heading among data", "The row holds one text alone; it is taken as a heading and not as data.");

    /// <summary>The header is repeated among the data.</summary>
    public static DiagnosticDescriptor RepeatedHeader { get; } = Make("GC3056", Severity.Note, "Header repeated", "The row repeats the header; it is not taken as data.");

    /// <summary>A remark stands among the data or below them.</summary>
    public static DiagnosticDescriptor NoteRow { get; } = Make("GC3057", Severity.Note, "Remark among data", "The row is a remark, such as a source; it is not taken as data.");

    /// <summary>The table has no header.</summary>
    public static DiagnosticDescriptor NoHeader { get; } = Make("GC3058", Severity.Warning, "No header row", "No row names the columns; they are known by their letters, and the first row is taken as data.");

    /// <summary>The sheet that was asked for is not there.</summary>
    public static DiagnosticDescriptor NoSheet { get; } = Make("GC3059", Severity.Error, "Sheet not found", "The workbook has no sheet of the name that was asked for.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Empty, NotUtf8, Damaged, Nul, OpenQuote, StrayQuote, Ragged, RowTooLong, TooManyCells, TooManyRows, Formula, HeaderName,
        NotConverted, Contradicts, EmptyLine, CodeTurnedDate, AmbiguousDate, LostZero, TotalRow, AmbiguousNumber, SectionRow, RepeatedHeader,
        NoteRow, NoHeader, NoSheet,
    ];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(TabularDiagnostics));
}
