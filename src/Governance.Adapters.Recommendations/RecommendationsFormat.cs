using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Recommendations;

/// <summary>What the format is.</summary>
internal static class RecommendationsFormat
{
    public static FormatInfo Info { get; } = new()
    {
        Id = Ids.Format,
        NameEn = "Follow-up matrix of recommendations",
        NameFr = "Matrice de suivi des recommandations",
        Versions = [.. RecommendationsMap.Map.Layouts.Select(l => l.Id)],
        Extensions = [".xlsx", ".csv", ".tsv", ".json"],
        MediaTypes = ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/csv", "text/tab-separated-values", "application/json"],
        Reads = [typeof(Recommendation)],
        Writes = [typeof(Recommendation)],
        CodePrefix = "GC33",
        Codes = [.. TabularDiagnostics.All, .. RecommendationsDiagnostics.All],
    };
}
