using Governance.Core.Diagnostics;
using Governance.Core.Formats;

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
    public static DiagnosticDescriptor Ragged { get; } = Make("GC3007", Severity.Warning, "Row of another width", "Cells in the row: {found}; in the header: {expected}.");

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

    /// <summary>The input is a file of another kind.</summary>
    public static DiagnosticDescriptor NotXlsx { get; } = Make("GC3016", Severity.Error, "Not an XLSX workbook", "The input is not an XLSX workbook but {form}; save it as .xlsx.");

    /// <summary>The workbook is encrypted.</summary>
    public static DiagnosticDescriptor EncryptedWorkbook { get; } = Make("GC3017", Severity.Error, "Workbook with a password", "The workbook is protected with a password; it is not read.");

    /// <summary>The container of the workbook is damaged.</summary>
    public static DiagnosticDescriptor BrokenContainer { get; } = Make("GC3018", Severity.Error, "Damaged workbook file", "The ZIP container of the workbook is damaged; it is not read.");

    /// <summary>A part of the workbook is missing or damaged.</summary>
    public static DiagnosticDescriptor BrokenPart { get; } = Make("GC3019", Severity.Error, "Damaged part of a workbook", "The part “{part}” of the workbook is missing or damaged; reading it stops here.");

    /// <summary>The container has too many entries.</summary>
    public static DiagnosticDescriptor TooManyEntries { get; } = Make("GC3020", Severity.Error, "Too many entries in a workbook", "The container of the workbook has more than {limit} entries; it is not read.");

    /// <summary>A part of the workbook is too large.</summary>
    public static DiagnosticDescriptor PartTooLarge { get; } = Make("GC3021", Severity.Error, "Part of a workbook too large", "A part of the workbook unpacks to more than {limit} bytes; it is not read.");

    /// <summary>The parts of the workbook together are too large.</summary>
    public static DiagnosticDescriptor ContainerTooLarge { get; } = Make("GC3022", Severity.Error, "Workbook too large", "The workbook unpacks to more than {limit} bytes; it is not read.");

    /// <summary>A part of the workbook unpacks to suspiciously much.</summary>
    public static DiagnosticDescriptor RatioTooHigh { get; } = Make("GC3023", Severity.Error, "Part of a workbook packed too tightly", "A part of the workbook unpacks to {limit} times its size or more; it is not read.");

    /// <summary>Entries of the container overlap or share a name.</summary>
    public static DiagnosticDescriptor OverlappingEntries { get; } = Make("GC3024", Severity.Error, "Entries of a workbook overlap", "Entries of the container overlap or have the same name; the workbook is not read.");

    /// <summary>The shared texts pass the limit.</summary>
    public static DiagnosticDescriptor TooManyStrings { get; } = Make("GC3025", Severity.Error, "Too much shared text", "The shared texts of the workbook take more than {limit} bytes; it is not read.");

    /// <summary>A cell holds more than a spreadsheet can.</summary>
    public static DiagnosticDescriptor CellTooLong { get; } = Make("GC3026", Severity.Warning, "Cell too long for a spreadsheet", "The cell holds more than {limit} characters; a spreadsheet would cut its text.");

    /// <summary>A cell is not of the kind it says.</summary>
    public static DiagnosticDescriptor BadCell { get; } = Make("GC3027", Severity.Error, "Cell is not what it says", "The cell is not of the kind that the workbook says; its text is kept where it has one.");

    /// <summary>A number formatted as a date is none.</summary>
    public static DiagnosticDescriptor NotADate { get; } = Make("GC3028", Severity.Warning, "Number shown as a date that is none", "The cell is formatted as a date, but no date has its number; the number is kept.");

    /// <summary>A formula was never calculated.</summary>
    public static DiagnosticDescriptor NoResult { get; } = Make("GC3029", Severity.Warning, "Formula without a result", "The cell holds a formula and no result; it is read as empty.");

    /// <summary>A hidden sheet was read.</summary>
    public static DiagnosticDescriptor HiddenSheet { get; } = Make("GC3030", Severity.Note, "Hidden sheet", "The sheet is hidden; it is read like the others.");

    /// <summary>Hidden rows were read.</summary>
    public static DiagnosticDescriptor HiddenRows { get; } = Make("GC3031", Severity.Note, "Hidden rows", "The row is hidden; hidden rows of this sheet are read like the others.");

    /// <summary>Hidden columns were read.</summary>
    public static DiagnosticDescriptor HiddenColumns { get; } = Make("GC3032", Severity.Note, "Hidden columns", "The column is hidden; hidden columns of this sheet are read like the others.");

    /// <summary>The workbook holds macros.</summary>
    public static DiagnosticDescriptor Macros { get; } = Make("GC3033", Severity.Note, "Macros", "The workbook holds macros; they are neither read nor run.");

    /// <summary>The workbook refers to other files.</summary>
    public static DiagnosticDescriptor ExternalLinks { get; } = Make("GC3034", Severity.Note, "Links to other workbooks", "The workbook refers to other files; they are not followed.");

    /// <summary>Results of formulas were read.</summary>
    public static DiagnosticDescriptor FormulaResults { get; } = Make("GC3035", Severity.Note, "Results of formulas", "The cell holds a formula; results of formulas in this sheet are read as last calculated.");

    /// <summary>A row or cell says a place it cannot have.</summary>
    public static DiagnosticDescriptor BadReference { get; } = Make("GC3036", Severity.Error, "Row or cell out of place", "The row or cell says a place that is taken, out of order or none; a later cell replaces an earlier one.");

    /// <summary>A JSON document has more than the list of records.</summary>
    public static DiagnosticDescriptor AroundList { get; } = Make("GC3037", Severity.Note, "More than a list", "The document has more than the list of its records; only the list is read.");

    /// <summary>An item of a JSON list is no object.</summary>
    public static DiagnosticDescriptor NotAnObject { get; } = Make("GC3038", Severity.Error, "Not an object in a list", "The item is no JSON object in a list; it is left out.");

    /// <summary>An object has a member that none of the first ones has.</summary>
    public static DiagnosticDescriptor LateMember { get; } = Make("GC3039", Severity.Error, "Member that comes late", "This object has a member that none of the first {objects} objects has; that member is not read.");

    /// <summary>A spreadsheet made a date of a code or an age band.</summary>
    public static DiagnosticDescriptor CodeTurnedDate { get; } = Make("GC3050", Severity.Error, "Excel turned a code into a date", "The cell should hold a code or an age band, and holds a date.");

    /// <summary>Day and month of a column could change places.</summary>
    public static DiagnosticDescriptor AmbiguousDate { get; } = Make("GC3051", Severity.Warning, "Date order is ambiguous", "Nothing in this column says whether the day or the month comes first; only the year is taken.");

    /// <summary>A code lost the zeros it started with.</summary>
    public static DiagnosticDescriptor LostZero { get; } = Make("GC3052", Severity.Error, "Leading zero lost", "The cell is no code of the list, and one code of the list is this cell behind zeros.");

    /// <summary>A total stands among the data.</summary>
    public static DiagnosticDescriptor TotalRow { get; } = Make("GC3053", Severity.Warning, "Total row among data", "The row is a total of rows above it.");

    /// <summary>A comma could be a decimal sign or part a number in thousands.</summary>
    public static DiagnosticDescriptor AmbiguousNumber { get; } = Make("GC3054", Severity.Warning, "Comma of unknown meaning", "Nothing says whether the comma of this column is a decimal one; three digits behind it are read as thousands.");

    /// <summary>A heading stands among the data.</summary>
    public static DiagnosticDescriptor SectionRow { get; } = Make("GC3055", Severity.Note, "Heading among data", "The row holds a title alone; it is taken as a heading and not as data.");

    /// <summary>The header is repeated among the data.</summary>
    public static DiagnosticDescriptor RepeatedHeader { get; } = Make("GC3056", Severity.Note, "Header repeated", "The row repeats the header; it is not taken as data.");

    /// <summary>A remark stands among the data or below them.</summary>
    public static DiagnosticDescriptor NoteRow { get; } = Make("GC3057", Severity.Note, "Remark among data", "The row is a remark, such as a source; it is not taken as data.");

    /// <summary>The table has no header.</summary>
    public static DiagnosticDescriptor NoHeader { get; } = Make("GC3058", Severity.Warning, "No header row", "No row names the columns; they are known by their letters, and the first row is taken as data.");

    /// <summary>The sheet that was asked for is not there.</summary>
    public static DiagnosticDescriptor NoSheet { get; } = Make("GC3059", Severity.Error, "Sheet not found", "The workbook has no sheet of the name that was asked for.");

    /// <summary>A sheet of the workbook is of no layout of the format.</summary>
    public static DiagnosticDescriptor OtherSheet { get; } = Make("GC3060", Severity.Note, "Sheet of another kind", "The columns of this sheet are not those of the format; it is not read.");

    /// <summary>No table of the input is of a layout of the format.</summary>
    public static DiagnosticDescriptor NoKnownTable { get; } = Make("GC3061", Severity.Error, "No table of the format", "No table of this input has the columns of the format.");

    /// <summary>A row lacks what makes it a record.</summary>
    public static DiagnosticDescriptor NoRecord { get; } = Make("GC3062", Severity.Error, "Row that makes no record", "The row lacks the cell that would make it a record; it is left out.");

    /// <summary>An object has a member that is null or an empty text.</summary>
    public static DiagnosticDescriptor EmptyMember { get; } = Make("GC3063", Severity.Note, "Empty member of an object", "The member is null or an empty text. Such members are read as absent and not written back; this is said once.");

    /// <summary>An object has a number, true or false where the format has a text or nothing.</summary>
    public static DiagnosticDescriptor MemberKind { get; } = Make("GC3064", Severity.Note, "Number or truth value read as text", "The member is a number, true or false where the format has a text or no field. Such members are written back as text; this is said once.");

    /// <summary>The input is packed with others, or alone.</summary>
    public static DiagnosticDescriptor Packed { get; } = Make("GC3065", Severity.Error, "Packed input", "The input is packed ({form}); unpack it, and give the files in it or their folder.");

    /// <summary>A cell of a worksheet is an error of its program.</summary>
    public static DiagnosticDescriptor ErrorCell { get; } = Make("GC3066", Severity.Warning, "Error in a cell", "The cell is an error of the spreadsheet, such as #REF!; it is read as blank.");

    /// <summary>A cell is merged over several rows.</summary>
    public static DiagnosticDescriptor MergedCell { get; } = Make("GC3067", Severity.Note, "Merged cell read for each of its rows", "The cell is merged with those below it; it is read for each of their rows, in its first column alone.");

    /// <summary>A number is merged over several rows.</summary>
    public static DiagnosticDescriptor MergedNumber { get; } = Make("GC3068", Severity.Warning, "Number merged over several rows", "The number is merged with the cells below it; it is read in its first row alone.");

    /// <summary>More cells are merged than are kept in mind.</summary>
    public static DiagnosticDescriptor TooManyMerged { get; } = Make("GC3069", Severity.Warning, "Too many merged cells", "The sheet has {limit} merged ranges or more; the cells of those beyond are read as they stand.");

    /// <summary>A row says that it is a total and is none.</summary>
    public static DiagnosticDescriptor TotalDisagrees { get; } = Make("GC3070", Severity.Warning, "Total that does not add up", "The row says that it is a total, and its numbers are not the sums of rows above it; it is not taken as data.");

    /// <summary>Another table begins below the first.</summary>
    public static DiagnosticDescriptor OtherTable { get; } = Make("GC3071", Severity.Error, "Another table below", "The row names columns, and not those of the header; the rows from here on are another table and are left out.");

    /// <summary>A spreadsheet made a rounded number of a code.</summary>
    public static DiagnosticDescriptor RoundedCode { get; } = Make("GC3072", Severity.Error, "Excel rounded a code of many digits", "The cell should hold a code, and holds a number with an exponent; its last digits are lost.");

    /// <summary>A spreadsheet put each line of a text into one cell and saved it so.</summary>
    public static DiagnosticDescriptor WholeLines { get; } = Make("GC3073", Severity.Warning, "Each line in one cell", "Each line of this text was saved as one cell, as by a spreadsheet that opened it with another separator; the lines are read as they were before.");

    /// <summary>Each row of a sheet is a line of a text in one cell.</summary>
    public static DiagnosticDescriptor WholeRows { get; } = Make("GC3074", Severity.Error, "Each row in one cell", "Each row of this sheet stands in one cell, with separators in it, as when a spreadsheet opens a CSV with another separator; it is not read.");

    /// <summary>The input is a file of another program.</summary>
    public static DiagnosticDescriptor OtherProgram { get; } = Make("GC3075", Severity.Error, "File of another program", "The input is a file of the kind {form}, which is not read; give what it holds as a table, .xlsx or .csv.");

    /// <summary>A cell formatted as a date holds the number of a year.</summary>
    public static DiagnosticDescriptor YearAsDate { get; } = Make("GC3076", Severity.Warning, "Year shown as a date", "The cell is formatted as a date, and its number is that of a year, as when a year alone is typed into such a cell; it is read as the day that is shown, more than a century ago.");

    /// <summary>What is said of cells that a map reads, where its fields name no finding of their own.</summary>
    public static FieldFindings OfCells { get; } = new(NotConverted, Contradicts);

    /// <summary>All of them, in the order of their codes.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Empty, NotUtf8, Damaged, Nul, OpenQuote, StrayQuote, Ragged, RowTooLong, TooManyCells, TooManyRows, Formula, HeaderName,
        NotConverted, Contradicts, EmptyLine,
        NotXlsx, EncryptedWorkbook, BrokenContainer, BrokenPart, TooManyEntries, PartTooLarge, ContainerTooLarge, RatioTooHigh,
        OverlappingEntries, TooManyStrings, CellTooLong, BadCell, NotADate, NoResult, HiddenSheet, HiddenRows, HiddenColumns,
        Macros, ExternalLinks, FormulaResults, BadReference, AroundList, NotAnObject, LateMember,
        CodeTurnedDate, AmbiguousDate, LostZero, TotalRow, AmbiguousNumber, SectionRow, RepeatedHeader, NoteRow, NoHeader, NoSheet,
        OtherSheet, NoKnownTable, NoRecord, EmptyMember, MemberKind, Packed, ErrorCell,
        MergedCell, MergedNumber, TooManyMerged, TotalDisagrees, OtherTable, RoundedCode, WholeLines, WholeRows, OtherProgram, YearAsDate,
    ];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(TabularDiagnostics));
}
