using System.Globalization;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Tabular;

/// <summary>A map whose rows make a record for each of two columns, and the format made of it.</summary>
internal static class WideMap
{
    private static readonly MappedField<Observation> Year = new()
    {
        Pointers = ["/period"],
        MeaningEn = "Year",
        MeaningFr = "Année",
        Converter = FieldConverters.Date<Observation>((o, d) => o.Period = Period.At(d), o => o.Period?.Start),
    };

    private static readonly MappedField<Observation> Country = new()
    {
        Pointers = ["/area/country"],
        MeaningEn = "Country",
        MeaningFr = "Pays",
        Converter = FieldConverters.Of<Observation>(
            (cell, o) =>
            {
                if (!CountryCode.TryParse(cell.Trim(), out var country))
                    return false;
                (o.Area ??= new Place()).Country = country;
                return true;
            },
            o => o.Area?.Country?.ToString()),
    };

    private static readonly MappedField<Observation> Value = new()
    {
        Pointers = ["/value/value"],
        MeaningEn = "People",
        MeaningFr = "Personnes",
        Kind = ColumnKind.Number,
        Converter = FieldConverters.Number<Observation>((o, n) => o.Value = new Quantity { Value = n }, o => o.Value?.Value),
    };

    public static FieldMap<Observation> Map { get; } = new()
    {
        Format = "wide",
        Create = static () => new Observation { Id = "", IndicatorId = "unhcr-ref" },
        Finish = static (o, place) =>
        {
            o.IndicatorId = "unhcr-" + place.Value;
            o.Sensitivity = Sensitivity.Public;
            place.Stamp(o, "wide");
        },
        Findings = new FieldFindings(TabularDiagnostics.NotConverted, TabularDiagnostics.Contradicts),
        Layouts =
        [
            new FieldLayout<Observation>
            {
                Id = "1",
                Codec = FormulaText.Codec,
                Columns = [new(Year, "Year") { IsRequired = true }, new(Country, "Country") { IsRequired = true }],
                Values = [new("ref", new(Value, "Refugees"), o => o.IndicatorId == "unhcr-ref"), new("asy", new(Value, "Asylum-seekers"), o => o.IndicatorId == "unhcr-asy")],
            },
        ],
    };

    public static FormatInfo Info { get; } = new()
    {
        Id = "wide",
        NameEn = "Wide",
        NameFr = "Large",
        CodePrefix = "GC30",
        Versions = ["1"],
        Extensions = [".csv", ".json", ".xlsx"],
        Reads = [typeof(Observation)],
        Writes = [typeof(Observation)],
        ImpliedAudience = Sensitivity.Public,
        Codes = TabularDiagnostics.All,
    };

    public static TableFormatReader<Observation> Reader { get; } = new(Info, Map) { Layout = l => l with { Json = JsonTableLayout.Any, OnlyData = true } };

    public static TableFormatWriter<Observation> Writer { get; } = new(Info, Map) { TakesObjects = true };

    public static string Csv(int rows)
        => "Year,Country,Refugees,Asylum-seekers,Remark\n" + string.Concat(Enumerable.Range(0, rows).Select(i => string.Create(CultureInfo.InvariantCulture, $"{1990 + i},MLI,{(i % 3 == 1 ? "" : 100 + i)},{(i % 4 == 2 && i != 10 ? "-" : i)},{(i % 2 == 0 ? "seen" : "")}\n")));
}
