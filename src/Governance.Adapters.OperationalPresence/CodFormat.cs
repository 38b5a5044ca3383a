using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.OperationalPresence;

/// <summary>What the common operational datasets are: populations, and lists of places that no record holds.</summary>
internal static class CodFormat
{
    public const string Id = "cod";

    public static FormatInfo Info { get; } = new()
    {
        Id = Id,
        NameEn = "Common operational datasets: populations (COD-PS)",
        NameFr = "Jeux de données opérationnels communs : populations (COD-PS)",
        Versions = [PopulationMap.Layout, PopulationRows.Layout],
        Extensions = [".csv", ".xlsx", ".tsv", ".json"],
        MediaTypes = ["text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/tab-separated-values", "application/json"],
        Reads = [typeof(Observation)],
        Writes = [typeof(Observation)],
        ImpliedAudience = Sensitivity.Public,
        CodePrefix = "GC39",
        Codes = [.. TabularDiagnostics.All, .. CodDiagnostics.All],
    };

    private static TableLayout Rows { get; } = TableLayout.Of(PopulationRows.Map);

    /// <summary>What is known of the tables. NA is no place and no number; as the code of a country it is Namibia.</summary>
    public static TableLayout Tables { get; } = new()
    {
        Knows = name => CodColumn.Of(name) is not null || Rows.Knows!(name),
        Use = column => CodColumn.Of(column.Name) is { } known ? new ColumnUse(known.Kind) { Missing = known is { Is: CodPart.Code, Level: 0 } ? MissingMarkers.Usual : null } : Rows.Use?.Invoke(column),
        Missing = MissingMarkers.Usual.With("NA"),
        Json = JsonTableLayout.Usual with { Lifted = "properties" },
    };

    private static FieldMap<Observation> Populations { get; } = PopulationMap.For(null);

    /// <summary>Writes populations.</summary>
    public static FormatWriter Writer { get; } = new TableFormatWriter<Observation>(Info, Populations)
    {
        Layout = static _ => Tables,
        TakesObjects = true,
        MapOf = first => first.Source?.Format == $"{Id}/{PopulationRows.Layout}" ? PopulationRows.Map : Populations.HeaderOf(first) is { } header ? PopulationMap.For(header) : null,
    };
}
