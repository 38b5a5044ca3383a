using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hxl;

/// <summary>The findings of this format: codes GC32xx.</summary>
internal static class HxlDiagnostics
{
    public static readonly DiagnosticDescriptor OtherKind = Make("GC3201", Severity.Error, "Tagged table of no kind of record", "The tags of this table make it neither counts of people nor incidents, activities or values of indicators; rows of data not read: {rows}.");

    public static readonly DiagnosticDescriptor NoTags = Make("GC3202", Severity.Error, "Table without tags", "This table has no row of HXL tags within its first 25 rows; rows of data not read: {rows}.");

    public static readonly DiagnosticDescriptor NotANumber = Make("GC3203", Severity.Warning, "Not a number of people", "The cell of “{field}” is not a number of people; its text is kept.");

    public static readonly DiagnosticDescriptor NotADate = Make("GC3204", Severity.Warning, "Not a date", "The cell of “{field}” is not a date; its text is kept.");

    public static readonly DiagnosticDescriptor NotAPCode = Make("GC3205", Severity.Note, "Not a p-code", "Cells of “{field}” that have not the form of a p-code: {rows}, this one first. Their texts are kept.");

    public static readonly DiagnosticDescriptor NotACountry = Make("GC3206", Severity.Warning, "Not a country code", "The cell of “{field}” is not a country code of ISO 3166; its text is kept.");

    public static readonly DiagnosticDescriptor NotAPosition = Make("GC3207", Severity.Warning, "Not a position", "The cell of “{field}” is not half of a position in degrees; its text is kept.");

    public static readonly DiagnosticDescriptor SwappedSex = Make("GC3208", Severity.Warning, "Header and tag contradict each other", "The header of this column names the other sex than its tag; the tag is believed.");

    public static readonly DiagnosticDescriptor OtherMeasure = Make("GC3209", Severity.Note, "Further measure", "This column holds a further measure, but a table is read by its first one; its cells are kept.");

    public static readonly DiagnosticDescriptor OldTag = Make("GC3210", Severity.Note, "Tag from before version 1.0", "The tag of this column is from before version 1.0; it is understood and kept as it stands.");

    public static readonly DiagnosticDescriptor PersonalColumn = Make("GC3211", Severity.Warning, "Column about single persons", "The tag of this column announces names or addresses of persons; its cells are kept with the record.");

    public static readonly DiagnosticDescriptor NotATable = Make("GC3212", Severity.Error, "JSON without a tagged table", "This document holds neither a list of rows nor a list of objects with HXL tags.");

    public static readonly DiagnosticDescriptor LateKey = Make("GC3213", Severity.Error, "Key that comes late", "This object has a key that none of the first {objects} objects has; it is not read.");

    public static readonly DiagnosticDescriptor NotAValue = Make("GC3214", Severity.Warning, "Not a value", "The cell of “{field}” is not a number; its text is kept.");

    public static readonly DiagnosticDescriptor UnknownGroup = Make("GC3215", Severity.Note, "Population group of no list", "The cell of “{field}” names no population group that we know; its text is kept.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
        [OtherKind, NoTags, NotANumber, NotADate, NotAPCode, NotACountry, NotAPosition, SwappedSex, OtherMeasure, OldTag, PersonalColumn, NotATable, LateKey, NotAValue, UnknownGroup, .. SchemaDiagnostics.All];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(HxlDiagnostics));
}
