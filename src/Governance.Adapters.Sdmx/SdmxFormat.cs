using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>What the format is.</summary>
internal static class SdmxFormat
{
    public const string Id = "sdmx";

    public static FormatInfo Info { get; } = new()
    {
        Id = Id,
        NameEn = "SDMX, data of official statistics",
        NameFr = "SDMX, données de la statistique publique",
        Versions = Forms.All,
        Extensions = [".csv", ".xml", ".json", ".xlsx"],
        MediaTypes = ["application/vnd.sdmx.data+csv", "application/vnd.sdmx.data+json", "application/vnd.sdmx.data+xml", "application/vnd.sdmx.genericdata+xml", "application/vnd.sdmx.structurespecificdata+xml"],
        Reads = [typeof(Observation), typeof(Indicator)],
        Writes = [typeof(Observation)],
        CodePrefix = "GC42",
        Codes = [.. TabularDiagnostics.All, .. SdmxDiagnostics.All],
    };
}
