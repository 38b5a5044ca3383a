using Governance.Core.Diagnostics;

namespace Governance.Adapters.HumanRights;

/// <summary>The findings of these formats: codes GC43xx.</summary>
internal static class HumanRightsDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownPosition = Make("GC4301", Severity.Warning, "Position of no list", "The cell of “{field}” is no position that the mechanism knows: supported, noted or pending; its text is kept.");

    public static readonly DiagnosticDescriptor NotALevel = Make("GC4302", Severity.Warning, "No level of action", "The cell of “{field}” is not a level of action from 1 to 5; its text is kept.");

    public static readonly DiagnosticDescriptor UnknownKind = Make("GC4303", Severity.Warning, "Annotation of no known type", "The cell of “{field}” is neither a recommendation nor a concern or observation; its text is kept.");

    public static readonly DiagnosticDescriptor NotAList = Make("GC4304", Severity.Warning, "Not a list", "The cell of “{field}” begins as a list of JSON and is none; its text is kept.");

    public static readonly DiagnosticDescriptor NotADate = Make("GC4305", Severity.Warning, "Not a date", "The cell of “{field}” is not a date; its text is kept.");

    public static readonly DiagnosticDescriptor NotAnId = Make("GC4306", Severity.Warning, "Not the id of an annotation", "The cell of “{field}” is not an id as the index gives them; its text is kept, and the record is named after its row.");

    public static readonly DiagnosticDescriptor NotOfReview = Make("GC4307", Severity.Warning, "States that recommend nothing", "The cell of “{field}” is no list, or names States that recommend where the body says that this is not the Universal Periodic Review; its text is kept.");

    public static readonly DiagnosticDescriptor NotOne = Make("GC4308", Severity.Warning, "Several where there is one", "The cell of “{field}” is a list of several, or of something else than texts, where the record has one; its text is kept.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [UnknownPosition, NotALevel, UnknownKind, NotAList, NotADate, NotAnId, NotOfReview, NotOne];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(HumanRightsDiagnostics));
}
