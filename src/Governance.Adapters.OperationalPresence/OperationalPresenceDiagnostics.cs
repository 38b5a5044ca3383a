using Governance.Core.Diagnostics;

namespace Governance.Adapters.OperationalPresence;

/// <summary>The findings of this format: codes GC38xx.</summary>
internal static class OperationalPresenceDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownSector = Make("GC3801", Severity.Note, "Sector of no list", "The sector is in no list that we know; it keeps its words and has no code.");

    public static readonly DiagnosticDescriptor UnknownOrganisationType = Make("GC3802", Severity.Warning, "Type of organisation of no list", "The type of organisation in “{field}” is in no list that we know; its text is kept.");

    public static readonly DiagnosticDescriptor UnknownStatus = Make("GC3803", Severity.Warning, "State of no list", "The state in “{field}” is not planned, ongoing, suspended, completed or cancelled in any spelling that we know; its text is kept.");

    public static readonly DiagnosticDescriptor NotADate = Make("GC3804", Severity.Warning, "Not a date", "The cell of “{field}” is not a date; its text is kept.");

    public static readonly DiagnosticDescriptor NotAPCode = Make("GC3805", Severity.Warning, "Not a p-code", "The cell of “{field}” has not the form of a p-code; its text is kept.");

    public static readonly DiagnosticDescriptor NotACountry = Make("GC3806", Severity.Warning, "Not a country", "The cell of “{field}” is neither a country code of ISO 3166 nor the name of a country; its text is kept.");

    public static readonly DiagnosticDescriptor NotAPosition = Make("GC3807", Severity.Warning, "Not a position", "The cell of “{field}” is not half of a position in degrees; its text is kept.");

    public static readonly DiagnosticDescriptor PersonalColumn = Make("GC3808", Severity.Warning, "Column about single persons", "This column announces names or numbers of persons, such as focal points; its cells are kept with records that are no longer public.");

    public static readonly DiagnosticDescriptor NoYear = Make("GC3809", Severity.Warning, "Month without its year", "Cells of “{field}” name a month or a day without its year; their texts are kept, and are no dates of the records.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
        [UnknownSector, UnknownOrganisationType, UnknownStatus, NotADate, NotAPCode, NotACountry, NotAPosition, PersonalColumn, NoYear];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(OperationalPresenceDiagnostics));
}
