using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Statistics;

/// <summary>What the format is.</summary>
internal static class DesaFormat
{
    public const string Id = "desa";

    public static FormatInfo Info { get; } = new()
    {
        Id = Id,
        NameEn = "UN DESA international migrant stock",
        NameFr = "Stock de migrants internationaux (ONU DAES)",
        Versions = DesaMap.Layouts,
        Extensions = [".csv", ".xlsx", ".tsv"],
        MediaTypes = ["text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/tab-separated-values"],
        Reads = [typeof(Observation)],
        Writes = [typeof(Observation)],
        ImpliedAudience = Sensitivity.Public,
        CodePrefix = "GC49",
        Codes = [.. TabularDiagnostics.All, .. StatisticsDiagnostics.All],
    };

    /// <summary>Writes observations under the header they came in. Which sex a table of origins is of stands in the name of its file, and in its records.</summary>
    public static FormatWriter Writer { get; } = new TableFormatWriter<Observation>(Info, DesaMap.Documented)
    {
        Layout = static _ => Tables!,
        MapOf = static first => first.Source?.Format is { } format && format.StartsWith(Id + "/", StringComparison.Ordinal) && DesaMap.Documented.HeaderOf(first) is { } header
            ? DesaMap.For(DesaMap.InputOf(first), format[(Id.Length + 1)..], header)
            : null,
        UnderName = DesaMap.Under,
    };

    /// <summary>What is known of the tables: two points stand for what is not available.</summary>
    public static TableLayout Tables { get; } = new()
    {
        Knows = name => DesaMap.IsKnown(name) || DesaLists.IsNamed(name),
        Use = column => DesaMap.IsNumber(column.Name) ? new ColumnUse(ColumnKind.Number) { Missing = MissingMarkers.Usual.With("NA") } : null,
        Missing = MissingMarkers.None,
        OnlyData = true,
        HasRemarks = true,
    };
}
