using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hsds;

/// <summary>The findings of this format: codes GC47xx.</summary>
internal static class HsdsDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownStatus = Make("GC4701", Severity.Warning, "Status of no list", "The cell of “{field}” is no status that the specification has: active, inactive, defunct or temporarily closed; its text is kept.");

    public static readonly DiagnosticDescriptor SideTable = Make("GC4702", Severity.Warning, "Table that adds to others", "The table adds to organisations, services or locations by their ids and makes no records. It is not read, as none of those is read with it, or its name is not that of such a table.");

    public static readonly DiagnosticDescriptor Within = Make("GC4703", Severity.Warning, "Services within an organisation", "The list within the organisation is kept with it and makes no records: it is no list of services or locations, or a file of the folder has these.");

    public static readonly DiagnosticDescriptor NotAList = Make("GC4704", Severity.Warning, "Not a list of its kind", "The cell of “{field}” is no list of objects as the specification has there, or not all of it is understood; its text is kept.");

    public static readonly DiagnosticDescriptor NotAnId = Make("GC4705", Severity.Warning, "Not an id", "The cell of “{field}” cannot be an id; its text is kept.");

    public static readonly DiagnosticDescriptor NotAnAge = Make("GC4706", Severity.Warning, "Not an age", "The cell of “{field}” is no age in whole years; its text is kept.");

    public static readonly DiagnosticDescriptor NotAPosition = Make("GC4707", Severity.Warning, "Not a position", "The cell of “{field}” is no latitude or longitude, or one of the two is missing; its text is kept.");

    public static readonly DiagnosticDescriptor TooManyRows = Make("GC4708", Severity.Error, "Too many rows to join", "The rows of the tables that add to others take more than {limit} characters; rows from here on, not read: {rows}.");

    public static readonly DiagnosticDescriptor NotJoined = Make("GC4709", Severity.Error, "Row joined to nothing", "No row that is read has an id that this row names: it belongs to no organisation, service or location and is in no record.");

    public static readonly DiagnosticDescriptor MeetsNothing = Make("GC4710", Severity.Warning, "Key that meets nothing", "The “{field}” of the row is the id of no row that is read; the row is joined by its other keys alone.");

    public static readonly DiagnosticDescriptor NotATable = Make("GC4711", Severity.Warning, "No table of the specification", "The file that comes with the input, or its sheet, is no table of the specification, and is not read.");

    public static readonly DiagnosticDescriptor NotNamed = Make("GC4712", Severity.Warning, "Rows that nothing names", "Rows from here on whose id nothing that is read names: {rows}. They are in no record.");

    public static readonly DiagnosticDescriptor Joined = Make("GC4713", Severity.Note, "Table in the records of others", "The rows of the table are in the records of the organisations, services and locations that they name; they make none of their own.");

    public static readonly DiagnosticDescriptor Beside = Make("GC4714", Severity.Warning, "Rows beside a filled cell", "A cell of the row, or of one within it, has the list that rows of another table would be in; rows not read: {rows}.");

    public static readonly DiagnosticDescriptor Twice = Make("GC4715", Severity.Warning, "Id twice in a table", "A row before has the same id: what names it leads to the earlier row.");

    public static readonly DiagnosticDescriptor Missing = Make("GC4716", Severity.Error, "Table of the folder not read", "The table {table} of the folder cannot be read: what it adds to these rows is missing.");

    public static readonly DiagnosticDescriptor NotChecked = Make("GC4717", Severity.Warning, "Keys not checked", "A table of the folder cannot be read, or has more ids than are held: whether all rows name one that is there was not checked.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [UnknownStatus, SideTable, Within, NotAList, NotAnId, NotAnAge, NotAPosition, TooManyRows, NotJoined, MeetsNothing, NotATable, NotNamed, Joined, Beside, Twice, Missing, NotChecked];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(HsdsDiagnostics));
}
