using Governance.Core.Diagnostics;

namespace Governance.Adapters.Unhcr;

/// <summary>The findings of this format: codes GC36xx.</summary>
internal static class UnhcrDiagnostics
{
    public static readonly DiagnosticDescriptor NotFigures = Make("GC3601", Severity.Error, "List that goes with the figures", "This is UNHCR’s list of {list}, not figures; give the table of figures instead.");

    public static readonly DiagnosticDescriptor UnnamedSeries = Make("GC3602", Severity.Error, "Series that has no name", "The columns fit several series ({layouts}); name the one they are as the layout.");

    public static readonly DiagnosticDescriptor UnknownCountry = Make("GC3603", Severity.Warning, "Country of no list", "The cell of “{field}” is no country of this column, or another one than its neighbour; its text is kept.");

    public static readonly DiagnosticDescriptor UnknownCode = Make("GC3604", Severity.Warning, "Code of no list", "The cell of “{field}” is none of UNHCR’s codes for it; its text is kept.");

    public static readonly DiagnosticDescriptor NotACount = Make("GC3605", Severity.Error, "Not a count", "The cell of “{field}” is not a number; its text is kept.");

    public static readonly DiagnosticDescriptor NoPopulation = Make("GC3606", Severity.Error, "People of no population", "The columns are of sex and age, and none says whether they are refugees, asylum-seekers or others; add a column “pop_type”.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [NotFigures, UnnamedSeries, UnknownCountry, UnknownCode, NotACount, NoPopulation];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(UnhcrDiagnostics));
}
