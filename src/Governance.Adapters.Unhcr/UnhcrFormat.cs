using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Unhcr;

/// <summary>What the format is.</summary>
internal static class UnhcrFormat
{
    public const string Id = "unhcr";

    public static FormatInfo Info { get; } = new()
    {
        Id = Id,
        NameEn = "UNHCR population statistics",
        NameFr = "Statistiques de population du HCR",
        Versions = [.. UnhcrMap.Map.Layouts.Select(l => l.Id), .. SituationMap.Map.Layouts.Select(l => l.Id), .. ArrivalMap.Map.Layouts.Select(l => l.Id)],
        Extensions = [".csv", ".json", ".xlsx", ".tsv"],
        MediaTypes = ["text/csv", "application/json", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/tab-separated-values"],
        Reads = [typeof(Observation), typeof(MobilityCount)],
        Writes = [typeof(Observation), typeof(MobilityCount)],
        ImpliedAudience = Sensitivity.Public,
        CodePrefix = "GC36",
        Codes = [.. TabularDiagnostics.All, .. UnhcrDiagnostics.All],
    };

    private static FormatWriter Series { get; } = new TableFormatWriter<Observation>(Info, UnhcrMap.Map) { TakesObjects = true, Layout = Layout, UnderName = SeriesOf.Under };

    private static FormatWriter Situations { get; } = new TableFormatWriter<MobilityCount>(Info, SituationMap.Map) { TakesObjects = true, Layout = Layout };

    private static FormatWriter Arrivals { get; } = new TableFormatWriter<MobilityCount>(Info, ArrivalMap.Map) { TakesObjects = true, Layout = Layout };

    /// <summary>Writes people registered in a situation, people who arrived within a country, or values of series.</summary>
    public static FormatWriter Writer { get; } = new FirstRecordWriter(Info, Choose);

    private static FormatWriter Choose(string? layout, Record? first)
    {
        if (layout is null ? ArrivalMap.IsOne(first) : ArrivalMap.Map.Layout(layout) is not null)
            return Arrivals;
        return (layout is null ? first is MobilityCount : SituationMap.Map.Layout(layout) is not null) ? Situations : Series;
    }

    /// <summary>
    /// What the tables are like. A hyphen is a code where it stands for all countries, and so is <c>NA</c> for kinds of
    /// applications and decisions: only where a number is expected does a mark say nothing.
    /// </summary>
    public static TableLayout Layout(TableLayout known) => known with
    {
        Json = JsonTableLayout.Usual,
        OnlyData = true,
        HasRemarks = true,
        Missing = MissingMarkers.None,
        Use = column => known.Use?.Invoke(column) is { Kind: ColumnKind.Number } number ? number with { Missing = MissingMarkers.Usual.With("NA") } : known.Use?.Invoke(column),
    };
}
