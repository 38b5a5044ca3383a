using Governance.Core.Diagnostics;

namespace ReceptionCentre;

/// <summary>The findings of this format. Their texts in both languages are in <c>Messages</c>.</summary>
internal static class ArrivalsDiagnostics
{
    public static DiagnosticDescriptor UnknownCountry { get; } = new("ARV001", Severity.Warning, "No country code", "The cell of “{field}” is no country code of three letters; its text is kept.", typeof(ArrivalsDiagnostics));

    public static DiagnosticDescriptor TotalDiffers { get; } = new("ARV002", Severity.Error, "Total is not the sum", "The cell of “{field}” is no number, or not the sum of women, men and children; its text is kept.", typeof(ArrivalsDiagnostics));

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [UnknownCountry, TotalDiffers];
}
