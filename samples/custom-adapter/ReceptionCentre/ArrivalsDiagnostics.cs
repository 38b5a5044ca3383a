using Governance.Core.Diagnostics;

namespace ReceptionCentre;

/// <summary>The findings of this format. Their texts in both languages are in <c>Messages</c>.</summary>
internal static class ArrivalsDiagnostics
{
    public static DiagnosticDescriptor UnknownCountry { get; } = new("ARV001", Severity.Warning, "No country code", "The cell of “{field}” is no country code of three letters; its text is kept.", typeof(ArrivalsDiagnostics));

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [UnknownCountry];
}
