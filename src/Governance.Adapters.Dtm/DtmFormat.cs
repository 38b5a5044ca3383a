using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>What the format is.</summary>
internal static class DtmFormat
{
    public const string Id = "dtm";

    public static FieldFindings Findings { get; } = new(TabularDiagnostics.NotConverted, TabularDiagnostics.Contradicts);

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

    /// <summary>Says in a record where it comes from and how far it may travel.</summary>
    public static void Stamp(Record record, FieldPlace place, Sensitivity sensitivity, bool derivativesForbidden)
    {
        place.Stamp(record, Id);
        record.Source!.Organisation = "IOM DTM";
        if (derivativesForbidden)
            (record.Source.Licence, record.Source.DerivativesForbidden) = ("© IOM DTM: non-commercial use, no redistribution, no derivative works", true);
        record.Sensitivity = sensitivity;
    }
}
