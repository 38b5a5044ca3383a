using Governance.Core.Diagnostics;

namespace Governance.Adapters.Idmc;

/// <summary>The findings of this format: codes GC37xx.</summary>
internal static class IdmcDiagnostics
{
    public static readonly DiagnosticDescriptor NotFigures = Make("GC3701", Severity.Error, "List that goes with the figures", "This is IDMC’s list of territories, not figures; give a table of figures instead.");

    public static readonly DiagnosticDescriptor NotACount = Make("GC3702", Severity.Error, "Not a count", "The cell of “{field}” is not a number; its text is kept.");

    public static readonly DiagnosticDescriptor NotADate = Make("GC3703", Severity.Warning, "Not a date", "The cell of “{field}” is not a date or an accuracy as IDMC writes them; its text is kept.");

    public static readonly DiagnosticDescriptor NotACountry = Make("GC3704", Severity.Warning, "Country of no list", "The cell of “{field}” is neither an ISO code nor a territory of IDMC’s list; its text is kept.");

    public static readonly DiagnosticDescriptor UnknownCause = Make("GC3705", Severity.Warning, "Cause of no list", "The cell of “{field}” is no cause of IDMC’s list, or does not belong to the other levels of its row; its text is kept.");

    public static readonly DiagnosticDescriptor NotParallel = Make("GC3706", Severity.Warning, "Lists that are not parallel", "The list in “{field}” has another number of parts than the names beside it, or a part that is not understood; its text is kept.");

    public static readonly DiagnosticDescriptor NotAPosition = Make("GC3707", Severity.Warning, "Not a position", "The cell of “{field}” is not a latitude from -90 to 90 and a longitude from -180 to 180, or is another position than its neighbours say.");

    public static readonly DiagnosticDescriptor UnknownLabel = Make("GC3708", Severity.Warning, "Label of no list", "The cell of “{field}” is none of IDMC’s labels for it; its text is kept.");

    public static readonly DiagnosticDescriptor NoFigure = Make("GC3709", Severity.Note, "Row without a figure", "The row has no figure; it makes no record.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [NotFigures, NotACount, NotADate, NotACountry, UnknownCause, NotParallel, NotAPosition, UnknownLabel, NoFigure];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(IdmcDiagnostics));
}
