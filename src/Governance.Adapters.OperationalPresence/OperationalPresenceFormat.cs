using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.OperationalPresence;

/// <summary>What the format is.</summary>
internal static class OperationalPresenceFormat
{
    public const string Id = "operational-presence";

    public static FormatInfo Info { get; } = new()
    {
        Id = Id,
        NameEn = "Operational presence (3W, 4W, 5W)",
        NameFr = "Présence opérationnelle (3W, 4W, 5W)",
        Versions = [.. OperationalPresenceMap.Map.Layouts.Select(l => l.Id)],
        Extensions = [".xlsx", ".csv", ".tsv", ".json"],
        MediaTypes = ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/csv", "text/tab-separated-values", "application/json"],
        Reads = [typeof(Activity)],
        Writes = [typeof(Activity)],
        CodePrefix = "GC38",
        Codes = [.. TabularDiagnostics.All, .. OperationalPresenceDiagnostics.All],
    };
}
