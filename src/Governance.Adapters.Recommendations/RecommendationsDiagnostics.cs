using Governance.Core.Diagnostics;

namespace Governance.Adapters.Recommendations;

/// <summary>The findings of this format: codes GC33xx.</summary>
internal static class RecommendationsDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownStatus = Make("GC3301", Severity.Warning, "Status of no list", "The status in “{field}” is neither a position nor a state of implementation that we know; its text is kept.");

    public static readonly DiagnosticDescriptor UnknownPriority = Make("GC3302", Severity.Warning, "Priority of no list", "The priority in “{field}” is not high, medium or low; its text is kept.");

    public static readonly DiagnosticDescriptor NotADate = Make("GC3303", Severity.Warning, "Not a date", "The cell of “{field}” is not a date; its text is kept.");

    public static readonly DiagnosticDescriptor NotAPercentage = Make("GC3304", Severity.Warning, "Not a percentage", "The cell of “{field}” is not a percentage from 0 to 100; its text is kept.");

    public static readonly DiagnosticDescriptor NotAnId = Make("GC3305", Severity.Warning, "Not an id", "The cell of “{field}” is not an id: letters, digits and . _ : / - make one; its text is kept.");

    public static readonly DiagnosticDescriptor RepeatedNumber = Make("GC3306", Severity.Note, "Number repeated in the file", "The number stands in the file before; this recommendation’s id has a second number behind it.");

    public static readonly DiagnosticDescriptor NoSuchDay = Make("GC3307", Severity.Warning, "Due date that is none", "When it is due looks like a date and is none, or lacks its year; it is kept as words.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [UnknownStatus, UnknownPriority, NotADate, NotAPercentage, NotAnId, RepeatedNumber, NoSuchDay];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(RecommendationsDiagnostics));
}
