using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>What the format is.</summary>
internal static class HxlFormat
{
    public const string Id = "hxl";

    public static FormatInfo Info { get; } = new()
    {
        Id = Id,
        NameEn = "HXL 1.1, tagged tables",
        NameFr = "HXL 1.1, tableaux à étiquettes",
        Versions = [.. Kinds.All.Select(k => k.Id)],
        Extensions = [".csv", ".xlsx", ".tsv", ".json"],
        MediaTypes = ["text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/tab-separated-values", "application/json"],
        Reads = [typeof(MobilityCount), typeof(Incident), typeof(Activity), typeof(Observation), typeof(Indicator)],
        Writes = [typeof(MobilityCount), typeof(Incident), typeof(Activity), typeof(Observation)],
        CodePrefix = "GC32",
        Codes = [.. TabularDiagnostics.All, .. HxlDiagnostics.All],
        IsGeneral = true,
        ChecksSchema = true,
    };
}
