using Governance.Core.Diagnostics;

namespace Governance.Adapters.Csv;

/// <summary>The findings of this format: codes GC48xx.</summary>
internal static class CsvDiagnostics
{
    public static readonly DiagnosticDescriptor NotOurs = Make("GC4801", Severity.Error, "Table without type and id", "The table has no columns “type” and “id”, so that it is not known what its rows are; name the format it is in.");

    public static readonly DiagnosticDescriptor UnknownType = Make("GC4802", Severity.Error, "Row of no kind", "The cell of “type” names no kind of record; the row is not read.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [NotOurs, UnknownType];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(CsvDiagnostics));
}
