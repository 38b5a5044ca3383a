using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>What the format is.</summary>
internal static class DtmFormat
{
    public const string Id = "dtm";

    public static FormatInfo Info { get; } = new()
    {
        Id = Id,
        NameEn = "IOM DTM, Displacement Tracking Matrix",
        NameFr = "OIM, matrice de suivi des déplacements (DTM)",
        Versions = [.. Kinds.All.SelectMany(k => k.Layouts)],
        Extensions = [".csv", ".json", ".xlsx", ".tsv"],
        MediaTypes = ["text/csv", "application/json", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/tab-separated-values"],
        Reads = [typeof(MobilityCount), typeof(Migrant)],
        Writes = [typeof(MobilityCount), typeof(Migrant)],
        CodePrefix = "GC34",
        Codes = [.. TabularDiagnostics.All, .. DtmDiagnostics.All],
    };
}
