using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Idmc;

/// <summary>
/// The mapping between IDMC's series by country and year and <see cref="Observation"/>: displacements during the year and
/// people displaced at its end, by conflict and by disasters, each as counted and rounded, are eight indicators.
/// </summary>
internal static class SeriesMap
{
    private const string Prefix = "idmc-";
    private const string ConflictFlow = "conflict-displacements";
    private const string ConflictFlowRounded = "conflict-displacements-rounded";
    private const string ConflictStock = "conflict-idps";
    private const string ConflictStockRounded = "conflict-idps-rounded";
    private const string DisasterFlow = "disaster-displacements";
    private const string DisasterFlowRounded = "disaster-displacements-rounded";
    private const string DisasterStock = "disaster-idps";
    private const string DisasterStockRounded = "disaster-idps-rounded";

    private static readonly MappedField<Observation> Iso = new()
    {
        Pointers = ["/area/country", "/area/identifiers"],
        MeaningEn = "Country, ISO code; AB9 for Abyei, XKX for Kosovo",
        MeaningFr = "Pays, code ISO ; AB9 pour Abyei, XKX pour le Kosovo",
        Refusal = IdmcDiagnostics.NotACountry,
        Converter = FieldConverters.Of<Observation>(static (cell, o) => Territories.TryRead(cell.Trim(), o.Area ??= new Place()), static o => Territories.Code(o.Area)),
    };

    private static readonly MappedField<Observation> Name = new()
    {
        Pointers = ["/area"],
        MeaningEn = "Country, its name; the code counts",
        MeaningFr = "Pays, son nom ; le code fait foi",
        Converter = FieldConverters.Of<Observation>(static (_, _) => true, static o => Territories.Name(o.Area)),
    };

    private static readonly MappedField<Observation> Year = new()
    {
        Pointers = ["/period"],
        MeaningEn = "Year",
        MeaningFr = "Année",
        Refusal = IdmcDiagnostics.NotADate,
        Converter = FieldConverters.Date<Observation>((o, d) => o.Period = Period.At(d), o => o.Period is { } p && p.Start == p.End ? p.Start : null),
    };

    /// <summary>A field for each indicator, with its name.</summary>
    private static readonly Dictionary<string, MappedField<Observation>> Values = ShippedIndicators.All.Where(i => i.Id.StartsWith(Prefix, StringComparison.Ordinal)).ToDictionary(
        i => i.Id[Prefix.Length..],
        i => new MappedField<Observation>
        {
            Pointers = ["/value"],
            MeaningEn = i.Name.Text,
            MeaningFr = i.Name.Translations!.First(t => t.Language == "fr").Text,
            Kind = ColumnKind.Number,
            Refusal = IdmcDiagnostics.NotACount,
            Converter = FieldConverters.Number<Observation>((o, n) => o.Value = new Quantity { Value = n }, o => o.Value?.Value),
        });

    /// <summary>The map.</summary>
    public static FieldMap<Observation> Map { get; } = new()
    {
        Format = IdmcFormat.Id,
        Create = static () => new Observation { Id = "", IndicatorId = "" },
        Finish = Finish,
        Findings = TabularDiagnostics.OfCells,
        Layouts =
        [
            Layout("2020", "ISO3", "Name", "Year", (ConflictStock, "Conflict Stock Displacement"), (ConflictFlow, "Conflict New Displacements"), (DisasterFlow, "Disaster New Displacements"), (DisasterStock, "Disaster Stock Displacement")),
            Layout(
                "workbook", "ISO3", "Name", "Year",
                (ConflictStockRounded, "Conflict Stock Displacement"), (ConflictStock, "Conflict Stock Displacement (Raw)"), (ConflictFlowRounded, "Conflict Internal Displacements"), (ConflictFlow, "Conflict Internal Displacements (Raw)"),
                (DisasterFlowRounded, "Disaster Internal Displacements"), (DisasterFlow, "Disaster Internal Displacements (Raw)"), (DisasterStockRounded, "Disaster Stock Displacement"), (DisasterStock, "Disaster Stock Displacement (Raw)")),
            Layout(
                "api-2018", "iso3", "geo_name", "year",
                (ConflictFlow, "conflict_new_displacements"), (ConflictStock, "conflict_stock_displacement"), (DisasterFlow, "disaster_new_displacements"), (DisasterStock, "disaster_stock_displacement")),
            Layout(
                "api-2022", "iso3", "geo_name", "year",
                (ConflictFlowRounded, "conflict_new_displacements"), (ConflictFlow, "conflict_new_displacements_raw"), (ConflictStockRounded, "conflict_stock_displacement"), (ConflictStock, "conflict_stock_displacement_raw"),
                (DisasterFlowRounded, "disaster_new_displacements"), (DisasterFlow, "disaster_new_displacements_raw"), (DisasterStockRounded, "disaster_stock_displacement"), (DisasterStock, "disaster_stock_displacement_raw")),
            Layout("conflicts", "iso3", "country_name", "year", (ConflictFlow, "new_displacement"), (ConflictFlowRounded, "new_displacement_rounded"), (ConflictStock, "total_displacement"), (ConflictStockRounded, "total_displacement_rounded")),
            Layout(
                "displacements", "iso3", "country_name", "year",
                (ConflictFlow, "conflict_new_displacement"), (ConflictFlowRounded, "conflict_new_displacement_rounded"), (ConflictStock, "conflict_total_displacement"), (ConflictStockRounded, "conflict_total_displacement_rounded"),
                (DisasterFlow, "disaster_new_displacement"), (DisasterFlowRounded, "disaster_new_displacement_rounded"), (DisasterStock, "disaster_total_displacement"), (DisasterStockRounded, "disaster_total_displacement_rounded")),
        ],
    };

    private static void Finish(Observation observation, FieldPlace place)
    {
        observation.IndicatorId = Prefix + place.Value;
        if (observation.Value is { } value)
        {
            value.Unit = place.Value!.Contains("idps", StringComparison.Ordinal) ? "PS" : "NUMBER";
            value.Qualifier = place.Value.EndsWith("rounded", StringComparison.Ordinal) ? Qualifier.Rounded : null;
        }

        observation.Sensitivity = Sensitivity.Public;
        if (observation.Period?.Start is { } year && Territories.Code(observation.Area) is { } code)
            (observation.Id, observation.Minted) = ($"{IdmcFormat.Id}:{place.Value}-{year}-{code}", true);
        place.Stamp(observation, IdmcFormat.Id);
        observation.Source!.Organisation = "IDMC";
    }

    private static FieldLayout<Observation> Layout(string id, string iso, string name, string year, params (string Value, string Column)[] values) => new()
    {
        Id = id,
        Codec = FormulaText.Codec,
        Columns = [new(Iso, iso) { IsRequired = true }, new(Name, name, null, "Country / Territory", "country", "geo_name"), new(Year, year) { IsRequired = true }],
        Values = [.. values.Select(v => new ValueColumn<Observation>(v.Value, new(Values[v.Value], v.Column), o => o.IndicatorId == Prefix + v.Value))],
    };
}
