using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Idmc;

/// <summary>What the format is.</summary>
internal static class IdmcFormat
{
    public const string Id = "idmc";

    public static FormatInfo Info { get; } = new()
    {
        Id = Id,
        NameEn = "IDMC internal displacement (GIDD, IDU)",
        NameFr = "Déplacement interne de l’IDMC (GIDD, IDU)",
        Versions = [.. SeriesMap.Map.Layouts.Select(l => l.Id), .. FigureMap.Map.Layouts.Select(l => l.Id)],
        Extensions = [".csv", ".json", ".xlsx", ".geojson"],
        MediaTypes = ["text/csv", "application/json", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/geo+json"],
        Reads = [typeof(Observation), typeof(MobilityCount)],
        Writes = [typeof(Observation), typeof(MobilityCount)],
        ImpliedAudience = Sensitivity.Public,
        CodePrefix = "GC37",
        Codes = [.. TabularDiagnostics.All, .. IdmcDiagnostics.All],
    };

    /// <summary>Lists of objects stand in pages of the interface or in the features of a map.</summary>
    public static TableLayout Layout(TableLayout known)
        => known with { Json = new JsonTableLayout { Lists = ["results", "features"], Lifted = "properties" }, OnlyData = true };
}
