using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Unhcr;

/// <summary>
/// The mapping between the Protection and Return Monitoring Network, by which UNHCR and its partners follow displacement within
/// Somalia, and <see cref="MobilityCount"/>: people who arrived in a district in a month, and where they left from.
/// </summary>
internal static class ArrivalMap
{
    private static readonly IReadOnlyList<FieldConverter<MobilityCount>> Arrival = ArrivalPlaces.Of(PlaceRole.Here);
    private static readonly IReadOnlyList<FieldConverter<MobilityCount>> Departure = ArrivalPlaces.Of(PlaceRole.Previous);

    private static readonly MappedField<MobilityCount> Month = Field("/period", "Last day of the month of arrival", "Dernier jour du mois d’arrivée", FieldConverters.Date<MobilityCount>((m, d) => m.Period = InMonth(d), m => m.Period is { End: { } end } period && period == InMonth(end) ? end : null), ColumnKind.Date);
    private static readonly MappedField<MobilityCount> ArrivalRegion = Field("/places/0", "Region of arrival", "Région d’arrivée", Arrival[0]);
    private static readonly MappedField<MobilityCount> ArrivalDistrict = Field("/places/0", "District of arrival", "District d’arrivée", Arrival[1]);
    private static readonly MappedField<MobilityCount> DepartureRegion = Field("/places/1", "Region of departure", "Région de départ", Departure[0]);
    private static readonly MappedField<MobilityCount> DepartureDistrict = Field("/places/1", "District of departure", "District de départ", Departure[1]);
    private static readonly MappedField<MobilityCount> Reason = Field("/triggers", "What set the displacement off", "Ce qui a déclenché le déplacement", Codes.Trigger, refusal: UnhcrDiagnostics.UnknownCode);

    private static readonly MappedField<MobilityCount> Individuals = Field(
        "/count/value", "People who arrived", "Personnes arrivées", FieldConverters.Number<MobilityCount>((m, n) => m.Count = new Quantity { Value = n }, m => m.Count?.Value), ColumnKind.Number, UnhcrDiagnostics.NotACount);

    /// <summary>The map.</summary>
    public static FieldMap<MobilityCount> Map { get; } = new()
    {
        Format = UnhcrFormat.Id,
        Create = static () => new MobilityCount { Id = "", Measure = Measure.Flow },
        Finish = Finish,
        Carries = static m => m.Measure == Measure.Flow,
        Findings = TabularDiagnostics.OfCells,
        Layouts =
        [
            new FieldLayout<MobilityCount>
            {
                Id = "prmn",
                Codec = FormulaText.Codec,
                Columns =
                [
                    new(Month, "Month End") { IsRequired = true }, new(ArrivalRegion, "Current (Arrival) Region") { IsRequired = true }, new(ArrivalDistrict, "Current (Arrival) District"),
                    new(DepartureRegion, "Previous (Departure) Region"), new(DepartureDistrict, "Previous (Departure) District"), new(Reason, "Reason"), new(Individuals, "Number of Individuals") { IsRequired = true },
                ],
            },
        ],
    };

    /// <summary>Whether a record came from such a table: other flows are of other makers.</summary>
    public static bool IsOne(Record? record) => record is MobilityCount && record.Source?.Format == $"{UnhcrFormat.Id}/{Map.Layouts[0].Id}";

    private static void Finish(MobilityCount count, FieldPlace place)
    {
        (count.PopulationGroup, count.Movement, count.Unit) = ("idp", "displacement", CountUnit.Person);
        count.Sensitivity = Sensitivity.Public;
        if (SituationPlaces.Of(count, PlaceRole.Here) is { } here && CountryCode.TryParse("SOM", out var somalia))
            here.Country = somalia;
        place.Stamp(count, UnhcrFormat.Id);
        count.Source!.Organisation = "UNHCR";
    }

    /// <summary>From the first day of a month to one of its days; a month alone is the month.</summary>
    private static Period InMonth(PartialDate end) => end is { Day: not null, Month: { } month } ? new Period(PartialDate.From(new DateOnly(end.Year, month, 1)), end) : Period.At(end);

    private static MappedField<MobilityCount> Field(string pointer, string english, string french, FieldConverter<MobilityCount> converter, ColumnKind kind = ColumnKind.Text, DiagnosticDescriptor? refusal = null)
        => new() { Pointers = [pointer], MeaningEn = english, MeaningFr = french, Converter = converter, Kind = kind, Refusal = refusal };
}
