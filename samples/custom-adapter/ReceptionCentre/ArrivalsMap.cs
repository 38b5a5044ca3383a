using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace ReceptionCentre;

/// <summary>The mapping between the register of arrivals and <see cref="MobilityCount"/>: one row, one count.</summary>
internal static class ArrivalsMap
{
    public const string Format = "arrivals-register";

    public static FieldMap<MobilityCount> Map { get; } = new()
    {
        Format = Format,
        Create = static () => new MobilityCount { Id = "", Measure = Measure.Flow, Movement = "arrival", Direction = "inflow", Unit = CountUnit.Person },
        Finish = static (count, place) => place.Stamp(count, Format),
        Carries = static count => count is { Measure: Measure.Flow, Movement: "arrival" or null },
        Findings = TabularDiagnostics.OfCells,
        Layouts =
        [
            new FieldLayout<MobilityCount>
            {
                Id = "1",
                Sheet = "Arrivées",
                Codec = FormulaText.Codec,
                Columns =
                [
                    new(Field("/id", "Number in the register", "Numéro au registre", FieldConverters.Id<MobilityCount>(), ColumnKind.Code), "N°", aliases: ["Numéro", "No."]) { IsRequired = true },
                    new(Field("/period", "Day of arrival", "Jour d’arrivée", FieldConverters.Date<MobilityCount>((c, day) => c.Period = Period.At(day), Day), ColumnKind.Date), "Date") { IsRequired = true },
                    new(Field("/places/*/name", "Reception centre", "Centre d’accueil", Places.Centre), "Centre") { IsRequired = true },
                    new(Field("/places/*/country", "Country people came from", "Pays de provenance", Places.From, ColumnKind.Code, ArrivalsDiagnostics.UnknownCountry), "Provenance", aliases: ["Pays de provenance"]),
                    new(Field("/breakdowns", "Women", "Femmes", Parts.Women, ColumnKind.Number), "Femmes"),
                    new(Field("/breakdowns", "Men", "Hommes", Parts.Men, ColumnKind.Number), "Hommes"),
                    new(Field("/breakdowns", "Children under 18", "Enfants de moins de 18 ans", Parts.Children, ColumnKind.Number), "Enfants"),
                    new(Field("/count", "All together", "Ensemble", Parts.Total, ColumnKind.Number), "Total") { IsRequired = true },
                    new(Field("/note", "Remark", "Observation", FieldConverters.Text<MobilityCount>((c, text) => c.Note = text, c => c.Note)), "Observations"),
                ],
            },
        ],
    };

    private static PartialDate? Day(MobilityCount count) => count.Period is { Start: { } start, End: { } end } && start == end ? start : null;

    private static MappedField<MobilityCount> Field(
        string pointer, string en, string fr, FieldConverter<MobilityCount> converter, ColumnKind kind = ColumnKind.Text, DiagnosticDescriptor? refusal = null)
        => new() { Pointers = [pointer], MeaningEn = en, MeaningFr = fr, Converter = converter, Kind = kind, Refusal = refusal };
}
