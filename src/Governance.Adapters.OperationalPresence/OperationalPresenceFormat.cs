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
        Versions = [.. OperationalPresenceMap.Map.Layouts.Select(l => l.Id), OrganisationMap.Hapi],
        Extensions = [".xlsx", ".csv", ".tsv", ".json"],
        MediaTypes = ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/csv", "text/tab-separated-values", "application/json"],
        Reads = [typeof(Activity), typeof(Organisation)],
        Writes = [typeof(Activity), typeof(Organisation)],
        CodePrefix = "GC38",
        Codes = [.. TabularDiagnostics.All, .. OperationalPresenceDiagnostics.All],
    };

    /// <summary>Writes activities, or the list of organisations.</summary>
    public static FormatWriter Writer { get; } = new FirstRecordWriter(Info, (layout, first) => (layout is null ? first is Organisation : layout == OrganisationMap.Hapi)
        ? new TableFormatWriter<Organisation>(Info, OrganisationMap.Map) { TakesObjects = true }
        : new TableFormatWriter<Activity>(Info, OperationalPresenceMap.Map) { Layout = Tables, TakesObjects = true });

    /// <summary>What is known of the tables, beside what the map says. NA is no name and no p-code; as a country it is Namibia.</summary>
    public static TableLayout Tables(TableLayout known) => known with
    {
        Json = JsonTableLayout.Usual,
        Missing = MissingMarkers.Usual.With("NA"),
        Use = column => known.Use!(column) is { } use
            ? use with { MakesData = OperationalPresenceMap.MakesData(column.Name), Missing = OperationalPresenceMap.IsCountry(column.Name) ? MissingMarkers.Usual : null }
            : null,
    };
}
