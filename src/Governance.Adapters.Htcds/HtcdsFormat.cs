using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Htcds;

/// <summary>What the format <c>htcds</c> is. Its records stay strictly confidential, whatever they are written to.</summary>
internal static class HtcdsFormat
{
    public static FormatInfo Info { get; } = new()
    {
        Id = HtcdsMap.Format,
        NameEn = "IOM Human Trafficking Case Data Standard",
        NameFr = "OIM, norme de données sur les cas de traite des personnes (HTCDS)",
        Versions = [.. HtcdsMap.Map.Layouts.Select(l => l.Id)],
        Extensions = [".xlsx", ".xlsm", ".csv", ".tsv", ".json"],
        MediaTypes = ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.ms-excel.sheet.macroEnabled.12", "text/csv", "text/tab-separated-values", "application/json"],
        Reads = [typeof(Migrant)],
        Writes = [typeof(Migrant)],
        CodePrefix = "GC35",
        Codes = [.. TabularDiagnostics.All, .. HtcdsDiagnostics.All],
    };
}
