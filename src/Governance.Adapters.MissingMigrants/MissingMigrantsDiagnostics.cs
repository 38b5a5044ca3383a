using Governance.Core.Diagnostics;

namespace Governance.Adapters.MissingMigrants;

/// <summary>The findings of this format: codes GC31xx.</summary>
internal static class MissingMigrantsDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownLayout = Make("GC3101", Severity.Error, "Columns of no known layout", "The columns are those of no published layout of the Missing Migrants Project.");

    public static readonly DiagnosticDescriptor DerivedExtract = Make("GC3102", Severity.Error, "Derived extract", "This is a derived extract ({extract}) without incident ids and sources; use the download of missingmigrants.iom.int instead.");

    public static readonly DiagnosticDescriptor NotACount = Make("GC3103", Severity.Error, "Not a count", "The cell of “{field}” is not a count of people: whole numbers from 0 are.");

    public static readonly DiagnosticDescriptor NotAPosition = Make("GC3104", Severity.Error, "Not a position", "The cell of “{field}” is not a latitude from -90 to 90 and a longitude from -180 to 180, or the other half is missing.");

    public static readonly DiagnosticDescriptor NotADate = Make("GC3105", Severity.Error, "Not a date of this layout", "The cell of “{field}” is not a date as this layout spells it.");

    public static readonly DiagnosticDescriptor BrokenJson = Make("GC3106", Severity.Error, "Broken item", "The item is not a JSON object in an array; it is left out.");

    public static readonly DiagnosticDescriptor NotAText = Make("GC3107", Severity.Warning, "Value that is no text", "The value is not a JSON string as this layout has them; it is read as its text.");

    public static readonly DiagnosticDescriptor RepeatedId = Make("GC3108", Severity.Note, "Id repeated in the file", "The id of “{field}” stands in the file before; this record’s id has a number behind it.");

    public static readonly DiagnosticDescriptor NoId = Make("GC3109", Severity.Note, "No usable id", "The cell of “{field}” holds no id; the record is named after its row.");

    public static readonly DiagnosticDescriptor UnknownLabel = Make("GC3110", Severity.Note, "Label of no list", "The label in “{field}” is on none of our lists; its text is kept and the code is left out.");

    public static readonly DiagnosticDescriptor NotALink = Make("GC3111", Severity.Warning, "Not a web address", "A part of “{field}” is not a web address; the text is kept and the links are left out.");

    public static readonly DiagnosticDescriptor AbsentColumn = Make("GC3112", Severity.Warning, "Column missing", "The column “{field}” of this layout is missing.");

    public static readonly DiagnosticDescriptor TooManyIds = Make("GC3113", Severity.Warning, "More ids than are remembered", "The list has more than {limit} ids; from here on an id that is repeated gets no number.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        UnknownLayout, DerivedExtract, NotACount, NotAPosition, NotADate, BrokenJson, NotAText, RepeatedId, NoId, UnknownLabel, NotALink,
        AbsentColumn, TooManyIds,
    ];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(MissingMigrantsDiagnostics));
}
