using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Unhcr;

/// <summary>
/// The mapping between the Operational Data Portal and <see cref="MobilityCount"/>: people registered at a place on a day, in
/// the portal's answers and in the table that HDX makes of them. They are counted by an operation and no yearly series.
/// </summary>
internal static class SituationMap
{
    private static readonly MappedField<MobilityCount> HereName = Field(["/places/0"], "Place where people are, its name", "Lieu où se trouvent les personnes, son nom", SituationPlaces.Here[0], UnhcrDiagnostics.UnknownCountry);
    private static readonly MappedField<MobilityCount> HereIso = Field(["/places/0/country"], "Country where people are, ISO code", "Pays où se trouvent les personnes, code ISO", SituationPlaces.Here[1], UnhcrDiagnostics.UnknownCountry);
    private static readonly MappedField<MobilityCount> HereKind = Field(["/places/0/note"], "Whether the place is a country", "Si le lieu est un pays", SituationPlaces.Here[2]);
    private static readonly MappedField<MobilityCount> Longitude = Field(["/places/0/point/longitude"], "Longitude of the centre of the place", "Longitude du centre du lieu", SituationPlaces.Centre[0], UnhcrDiagnostics.NotACount);
    private static readonly MappedField<MobilityCount> Latitude = Field(["/places/0/point/latitude"], "Latitude of the centre of the place", "Latitude du centre du lieu", SituationPlaces.Centre[1], UnhcrDiagnostics.NotACount);
    private static readonly MappedField<MobilityCount> OriginName = Field(["/places/1"], "Country of origin, its name, or “Others”", "Pays d’origine, son nom, ou « Others »", SituationPlaces.Origin[0], UnhcrDiagnostics.UnknownCountry);
    private static readonly MappedField<MobilityCount> OriginCode = Field(["/places/1/country"], "Country of origin, UNHCR’s own code", "Pays d’origine, code propre au HCR", SituationPlaces.Origin[1], UnhcrDiagnostics.UnknownCountry);
    private static readonly MappedField<MobilityCount> OriginIso = Field(["/places/1/country"], "Country of origin, ISO code", "Pays d’origine, code ISO", SituationPlaces.Origin[2], UnhcrDiagnostics.UnknownCountry);
    private static readonly MappedField<MobilityCount> PopulationCode = Field(["/populationGroup"], "Population type, its code", "Type de population, son code", Codes.Group(static i => i.Code), UnhcrDiagnostics.UnknownCode);
    private static readonly MappedField<MobilityCount> PopulationName = Field(["/populationGroup"], "Population type", "Type de population", Codes.Group(static i => i.En), UnhcrDiagnostics.UnknownCode);
    private static readonly MappedField<MobilityCount> Date = Field(["/period"], "Date of the count", "Date du décompte", FieldConverters.Date<MobilityCount>((m, d) => m.Period = Period.At(d), m => m.Period is { } p && p.Start == p.End ? p.Start : null));
    private static readonly MappedField<MobilityCount> Source = Field(["/sources/0/name"], "Who counted", "Qui a compté", FieldConverters.Text<MobilityCount>((m, t) => m.Sources = [new InformationSource { Name = t }], m => m.Sources is [{ } only] ? only.Name : null));

    private static readonly MappedField<MobilityCount> Individuals = new()
    {
        Pointers = ["/count/value"],
        MeaningEn = "People registered",
        MeaningFr = "Personnes enregistrées",
        Kind = ColumnKind.Number,
        Refusal = UnhcrDiagnostics.NotACount,
        Converter = FieldConverters.Number<MobilityCount>((m, n) => m.Count = new Quantity { Value = n }, m => m.Count?.Value),
    };

    /// <summary>The map.</summary>
    public static FieldMap<MobilityCount> Map { get; } = new()
    {
        Format = UnhcrFormat.Id,
        Create = static () => new MobilityCount { Id = "", Measure = Measure.Stock },
        Finish = Finish,
        Carries = static m => m.Measure == Measure.Stock,
        Findings = TabularDiagnostics.OfCells,
        Layouts =
        [
            new FieldLayout<MobilityCount>
            {
                Id = "odp",
                Codec = FormulaText.Codec,
                Columns =
                [
                    new(HereName, "geomaster_name") { IsRequired = true }, new(HereKind, "admin_level"), new(Longitude, "centroid_lon"), new(Latitude, "centroid_lat"), new(PopulationCode, "pop_type_code") { IsRequired = true }, new(PopulationName, "pop_type_name"),
                    new(OriginName, "pop_origin_name"), new(OriginCode, "pop_origin_code"), new(Date, "date") { IsRequired = true }, new(Source, "source"), new(Individuals, "individuals") { IsRequired = true },
                ],
            },
            new FieldLayout<MobilityCount>
            {
                Id = "situations",
                Codec = FormulaText.Codec,
                Columns =
                [
                    new(HereName, "Country") { IsRequired = true }, new(HereIso, "ISO3"), new(OriginName, "Country of Origin"), new(OriginIso, "ISO3 of Origin"), new(PopulationName, "Population type") { IsRequired = true },
                    new(Source, "Source"), new(Date, "Date") { IsRequired = true }, new(Individuals, "Individuals") { IsRequired = true },
                ],
            },
        ],
    };

    private static void Finish(MobilityCount count, FieldPlace place)
    {
        count.Unit = CountUnit.Person;
        count.Sensitivity = Sensitivity.Public;
        if (Key(count) is { } key)
            (count.Id, count.Minted) = ($"{UnhcrFormat.Id}:{key}", true);
        place.Stamp(count, UnhcrFormat.Id);
        count.Source!.Organisation = "UNHCR";
    }

    /// <summary>Who, when, from where and in which country; null where one is not known by a code: then the row names it.</summary>
    private static string? Key(MobilityCount count)
        => count.PopulationGroup is { } group && count.Period?.Start is { } date && SituationPlaces.Of(count, PlaceRole.Origin)?.Country is { } origin && SituationPlaces.Of(count, PlaceRole.Here) is { Country: { } country, Name: null }
            ? $"{group}-{date}-{origin}-{country}"
            : null;

    private static MappedField<MobilityCount> Field(IReadOnlyList<string> pointers, string english, string french, FieldConverter<MobilityCount> converter, DiagnosticDescriptor? refusal = null)
        => new() { Pointers = pointers, MeaningEn = english, MeaningFr = french, Converter = converter, Refusal = refusal };
}
