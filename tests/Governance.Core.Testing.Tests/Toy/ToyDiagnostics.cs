using Governance.Core.Diagnostics;

namespace Governance.Core.Testing.Tests.Toy;

/// <summary>The findings of the toy format, with a prefix of its own as outside adapters have.</summary>
internal static class ToyDiagnostics
{
    public static DiagnosticDescriptor NotConverted { get; } = Make("TOY001", Severity.Error, "Cell not understood", "The cell of “{field}” is not understood.");

    public static DiagnosticDescriptor Contradicts { get; } = Make("TOY002", Severity.Warning, "Cells contradict each other", "The cell of “{field}” contradicts another.");

    public static DiagnosticDescriptor UnknownColumns { get; } = Make("TOY003", Severity.Error, "Not a toy table", "The columns are not those of the toy format.");

    public static DiagnosticDescriptor NoId { get; } = Make("TOY004", Severity.Note, "No id", "The row has no id of its own.");

    public static DiagnosticDescriptor MissingColumn { get; } = Make("TOY005", Severity.Warning, "Column missing", "The column “{field}” is missing.");

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [NotConverted, Contradicts, UnknownColumns, NoId, MissingColumn];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message) => new(code, severity, title, message, typeof(ToyDiagnostics));
}
