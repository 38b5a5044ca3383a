using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hxl;

/// <summary>
/// The findings about HXL schemas and about data that break their rules. The schema says how bad a broken rule is; what is
/// declared here is what it says where it says nothing.
/// </summary>
internal static class SchemaDiagnostics
{
    public static readonly DiagnosticDescriptor NoSchema = NotRun("GC3240", Severity.Error, "No HXL schema", "No rule of an HXL schema is found here: no column #valid_tag, or no row below it. Nothing is checked by it.");

    public static readonly DiagnosticDescriptor UnknownColumn = NotRun("GC3241", Severity.Error, "Unknown column of a schema", "This column of the schema is not known, or the same as one before it; what it asks for is not checked.");

    public static readonly DiagnosticDescriptor NotUnderstood = NotRun("GC3242", Severity.Error, "Rule that is not understood", "The cell {field} of the schema is missing or not understood; what row {rule} asks for there is not checked.");

    public static readonly DiagnosticDescriptor NoList = NotRun("GC3243", Severity.Warning, "List of a rule not at hand", "Row {rule} of the schema allows the values at an address. No file given with the input has that name and such values; {tag} is not checked by it.");

    public static readonly DiagnosticDescriptor TooLarge = NotRun("GC3244", Severity.Warning, "Rule of a schema not run to its end", "Row {rule} of the schema was not run to its end for {tag}: the table is too large for the memory or time that schemas may use.");

    public static readonly DiagnosticDescriptor NoKey = NotRun("GC3245", Severity.Warning, "Columns of a rule not in the table", "Row {rule} of the schema compares with columns of which this table has none; {tag} is not checked by it.");

    public static readonly DiagnosticDescriptor TooVaried = Broken("GC3246", Severity.Note, "Column too varied for a rule", "The cells of this column vary so much that row {rule} of the schema ({tag}) cannot tell which of them are odd.");

    public static readonly DiagnosticDescriptor TooFewColumns = Broken("GC3250", "Required column missing", "The table has fewer columns {tag} than row {rule} of the schema requires.");

    public static readonly DiagnosticDescriptor TooFew = Broken("GC3251", "Required cell missing", "This row has fewer filled cells {tag} than row {rule} of the schema requires.");

    public static readonly DiagnosticDescriptor TooMany = Broken("GC3252", "Too many filled cells", "This row has more filled cells {tag} than row {rule} of the schema allows.");

    public static readonly DiagnosticDescriptor Datatype = Broken("GC3253", "Cell of another datatype", "This cell is not of the datatype {type} that row {rule} of the schema demands of {tag}.");

    public static readonly DiagnosticDescriptor Range = Broken("GC3254", "Cell outside its range", "This cell is outside the range that row {rule} of the schema gives to {tag}.");

    public static readonly DiagnosticDescriptor NotAllowed = Broken("GC3255", "Value not allowed", "This cell is none of the values that row {rule} of the schema allows for {tag}.");

    public static readonly DiagnosticDescriptor Pattern = Broken("GC3256", "Cell does not match its pattern", "This cell does not match the regular expression that row {rule} of the schema gives to {tag}.");

    public static readonly DiagnosticDescriptor Whitespace = Broken("GC3257", "Stray space", "This cell has spaces at an end, two in a row, tabs or line breaks, which row {rule} of the schema forbids for {tag}.");

    public static readonly DiagnosticDescriptor NotUnique = Broken("GC3258", "Value there twice", "An earlier cell has the same value; row {rule} of the schema allows each value of {tag} once.");

    public static readonly DiagnosticDescriptor RowTwice = Broken("GC3259", "Key of a row there twice", "An earlier row has the same key; row {rule} of the schema ({tag}) allows each key once.");

    public static readonly DiagnosticDescriptor Unrelated = Broken("GC3260", "Cell disagrees with related cells", "In most rows with the same related cells {tag} has another value; row {rule} of the schema demands that they go together.");

    public static readonly DiagnosticDescriptor Inconsistent = Broken("GC3261", "Datatype unlike the rest of the column", "This cell is of another datatype than most of its column, which row {rule} of the schema forbids for {tag}.");

    public static readonly DiagnosticDescriptor Misspelled = Broken("GC3262", "Possible spelling error", "This rare value is spelled nearly like a frequent one of its column (row {rule} of the schema, {tag}).");

    public static readonly DiagnosticDescriptor Outlier = Broken("GC3263", "Number far from the others", "This number is further than three standard deviations from the mean of its column (row {rule} of the schema, {tag}).");

    /// <summary>All of them, in the order of their codes.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        NoSchema, UnknownColumn, NotUnderstood, NoList, TooLarge, NoKey, TooVaried, TooFewColumns, TooFew, TooMany, Datatype, Range, NotAllowed,
        Pattern, Whitespace, NotUnique, RowTwice, Unrelated, Inconsistent, Misspelled, Outlier,
    ];

    private static DiagnosticDescriptor Broken(string code, string title, string message) => Broken(code, Severity.Error, title, message);

    private static DiagnosticDescriptor Broken(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(SchemaDiagnostics));

    private static DiagnosticDescriptor NotRun(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(SchemaDiagnostics)) { IsNotRun = true };
}
