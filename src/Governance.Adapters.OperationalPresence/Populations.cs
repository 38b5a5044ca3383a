using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.OperationalPresence;

/// <summary>How many people live in a unit, in all and by sex and age.</summary>
internal static class Populations
{
    public static FieldConverter<Observation> Total { get; } = FieldConverters.Number<Observation>(
        (o, number) => o.Value = Number(number, "PS"),
        o => o.Value?.Value);

    /// <summary>A part by sex, by age, or by both.</summary>
    public static FieldConverter<Observation> Part(string? sex, string? band) => FieldConverters.Number<Observation>(
        (o, number) => (o.Breakdowns ??= []).Add(new Breakdown
        {
            Dimension = sex is null ? "age" : "sex",
            Category = sex ?? band!,
            Count = Number(number),
            Crossed = sex is null || band is null ? null : [new DimensionValue { Dimension = "age", Code = band }],
        }),
        o => o.Breakdowns?.FirstOrDefault(b => Is(b, sex, band))?.Count.Value);

    /// <summary>Populations are projections, rounded to whole persons: the sum of parts may differ from the total by that.</summary>
    private static Quantity Number(decimal number, string? unit = null) => new() { Value = number, Unit = unit, Qualifier = decimal.IsInteger(number) ? Qualifier.Rounded : null };

    /// <summary>Whether a part is the one of a sex, of an age band, or of both.</summary>
    public static bool Is(Breakdown part, string? sex, string? band) => (sex, band) switch
    {
        (null, _) => part.Dimension == "age" && part.Category == band && part.Crossed is not { Count: > 0 },
        (_, null) => part.Dimension == "sex" && part.Category == sex && part.Crossed is not { Count: > 0 },
        _ => part.Dimension == "sex" && part.Category == sex && part.Crossed is [{ Dimension: "age" } age] && age.Code == band,
    };
}
