using Governance.Adapters.Hsds.Inner;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds;

/// <summary>What the format is.</summary>
internal static class HsdsFormat
{
    public const string Id = "hsds";

    public static FormatInfo Info { get; } = new()
    {
        Id = Id,
        NameEn = "Human Services Data Specification (HSDS)",
        NameFr = "Spécification HSDS des services à la personne (Open Referral)",
        Versions = [OrganizationMap.Layout, FacilityMap.Service, FacilityMap.Location, FacilityMap.Offer, FacilityMap.Whole],
        Extensions = [".csv", ".tsv", ".xlsx", ".json"],
        MediaTypes = ["text/csv", "text/tab-separated-values", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/json"],
        Reads = [typeof(Organisation), typeof(Facility)],
        Writes = [typeof(Organisation), typeof(Facility)],
        CodePrefix = "GC47",
        Codes = [.. TabularDiagnostics.All, .. HsdsDiagnostics.All],
    };

    /// <summary>Writes organisations, or facilities: a table is of one kind.</summary>
    public static FormatWriter Writer { get; } = new FirstRecordWriter(Info, static (layout, first) => (layout is null ? first is Organisation : layout == OrganizationMap.Layout)
        ? new InnerWriter(new TableFormatWriter<Organisation>(Info, OrganizationMap.Map) { Layout = Tables, TakesObjects = true, Nests = true })
        : new WithholdingWriter(new TableFormatWriter<Facility>(Info, FacilityMap.Map) { Layout = Tables, TakesObjects = true, Nests = true }));

    /// <summary>What is known of the tables, beside what the maps say: programs write them, and pages of an API have their list in contents.</summary>
    public static TableLayout Tables(TableLayout known) => known with
    {
        Json = new JsonTableLayout { Lists = ["contents", "content"], TakesSingle = true, Located = OrganizationMap.InnerLists },
        OnlyData = true,
        Tags = false,
    };
}
