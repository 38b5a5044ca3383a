using Governance.Core.Diagnostics;

namespace Governance.Adapters.Htcds;

/// <summary>The findings of the format <c>ctdc</c>: the upper half of the codes GC35xx.</summary>
internal static class CtdcDiagnostics
{
    public static readonly DiagnosticDescriptor DerivedExtract = Make("GC3551", Severity.Error, "Derived extract", "The table was made from a dataset of CTDC and lacks most of its columns; use the download of ctdatacollaborative.org instead.");

    public static readonly DiagnosticDescriptor NotAFlag = Make("GC3552", Severity.Warning, "Not yes, no or unknown", "The cell of “{field}” is not 1, 0 or the mark of what is not known; its text is kept.");

    public static readonly DiagnosticDescriptor UnknownCountry = Make("GC3553", Severity.Warning, "Country of no list", "The cell of “{field}” is no country code of ISO 3166-1; its text is kept.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [DerivedExtract, NotAFlag, UnknownCountry];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(CtdcDiagnostics));
}
