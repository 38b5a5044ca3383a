using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Idmc;

/// <summary>What the format is.</summary>
internal static class IdmcFormat
{
    public const string Id = "idmc";

    public static FormatInfo Info { get; } = new()
    {
        Id = Id,
        NameEn = "IDMC internal displacement (GIDD, IDU)",
        NameFr = "Déplacement interne de l’IDMC (GIDD, IDU)",
        Versions = [.. SeriesMap.Map.Layouts.Select(l => l.Id), .. FigureMap.Map.Layouts.Select(l => l.Id)],
        Extensions = [".csv", ".json", ".xlsx", ".geojson"],
        MediaTypes = ["text/csv", "application/json", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/geo+json"],
        Reads = [typeof(Observation), typeof(MobilityCount)],
        Writes = [typeof(Observation), typeof(MobilityCount)],
        ImpliedAudience = Sensitivity.Public,
        CodePrefix = "GC37",
        Codes = [.. TabularDiagnostics.All, .. IdmcDiagnostics.All],
    };

    private static FormatWriter Figures { get; } = new TableFormatWriter<MobilityCount>(Info, FigureMap.Map) { Layout = Layout, TakesObjects = true };

    private static FormatWriter Series { get; } = new TableFormatWriter<Observation>(Info, SeriesMap.Map) { Layout = Layout, TakesObjects = true };

    /// <summary>Writes figures of events or series.</summary>
    public static FormatWriter Writer { get; } = new FirstRecordWriter(Info, (layout, first) => (layout is null ? first is MobilityCount : FigureMap.Map.Layout(layout) is not null) ? Figures : Series);

    /// <summary>
    /// Lists of objects stand in pages of the interface or in the features of a map. Only where a number is expected does
    /// <c>NA</c> say nothing.
    /// </summary>
    public static TableLayout Layout(TableLayout known) => known with
    {
        Json = JsonTableLayout.Usual with { Lifted = "properties" },
        OnlyData = true,
        HasRemarks = true,
        Use = column => known.Use?.Invoke(column) is { Kind: ColumnKind.Number } number ? number with { Missing = MissingMarkers.Usual.With("NA") } : known.Use?.Invoke(column),
    };
}
