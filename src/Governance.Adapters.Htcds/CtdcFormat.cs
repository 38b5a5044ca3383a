using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Htcds;

/// <summary>What the format <c>ctdc</c> is.</summary>
internal static class CtdcFormat
{
    public static FormatInfo Info { get; } = new()
    {
        Id = CtdcMap.Format,
        NameEn = "Counter Trafficking Data Collaborative, public datasets",
        NameFr = "Counter Trafficking Data Collaborative, jeux de données publics",
        Versions = [.. CtdcMap.Map.Layouts.Select(l => l.Id)],
        Extensions = [".csv", ".tsv", ".xlsx", ".json"],
        MediaTypes = ["text/csv", "text/tab-separated-values", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/json"],
        Reads = [typeof(Migrant)],
        Writes = [typeof(Migrant)],
        CodePrefix = "GC35",
        Codes = [.. TabularDiagnostics.All, .. CtdcDiagnostics.All],
    };
}
