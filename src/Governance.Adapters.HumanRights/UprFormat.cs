using System.Text.RegularExpressions;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.HumanRights;

/// <summary>What the format is.</summary>
internal static partial class UprFormat
{
    public const string Id = "upr";

    public static FormatInfo Info { get; } = new()
    {
        Id = Id,
        NameEn = "Recommendations of the Universal Periodic Review",
        NameFr = "Recommandations de l’Examen périodique universel",
        Versions = [.. UprMap.Map.Layouts.Select(l => l.Id)],
        Extensions = [".csv", ".xlsx", ".tsv", ".json"],
        MediaTypes = ["text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/tab-separated-values", "application/json"],
        Reads = [typeof(Recommendation)],
        Writes = [typeof(Recommendation)],
        ImpliedAudience = Sensitivity.Public,
        CodePrefix = "GC43",
        Codes = [.. TabularDiagnostics.All, .. HumanRightsDiagnostics.All],
    };

    /// <summary>What the tables are like: rows of a matrix are under headings of their themes, which each row has too.</summary>
    public static TableLayout Layout(TableLayout known) => known with { IsHeading = static text => Heading().IsMatch(text), Json = JsonTableLayout.Usual };

    [GeneratedRegex(@"^Th[eè]mes?\s?:\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Heading();
}
