using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Statistics;

/// <summary>What the format is.</summary>
internal static class SdgFormat
{
    public const string Id = "sdg";

    public static FormatInfo Info { get; } = new()
    {
        Id = Id,
        NameEn = "SDG indicators (Open SDG, UNSD tables, DDF)",
        NameFr = "Indicateurs des ODD (Open SDG, tableaux de l’UNSD, DDF)",
        Versions = SdgLayouts.All,
        Extensions = [".csv", ".xlsx", ".tsv", ".json"],
        MediaTypes = ["text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/tab-separated-values", "application/json"],
        Reads = [typeof(Observation), typeof(Indicator)],
        Writes = [typeof(Observation), typeof(Indicator)],
        ImpliedAudience = Sensitivity.Public,
        TakesCountry = true,
        CodePrefix = "GC49",
        Codes = [.. TabularDiagnostics.All, .. StatisticsDiagnostics.All],
    };

    /// <summary>What is known of the tables. In a column a year, <c>N</c>, <c>NA</c> and two points are no value, and make no record.</summary>
    public static TableLayout Tables { get; } = new()
    {
        Knows = name => SdgColumns.IsKnown(name) || KnownLists.IsNamed(name),
        Use = column => SdgColumns.IsNumber(column.Name) ? new ColumnUse(ColumnKind.Number) { Missing = SdgLayouts.YearOf(column.Name) is null ? MissingMarkers.None : MissingMarkers.Usual.With("N", "NA", ".") } : null,
        Missing = MissingMarkers.None,
        OnlyData = true,
        HasRemarks = true,
        Json = JsonTableLayout.Usual,
    };
}
