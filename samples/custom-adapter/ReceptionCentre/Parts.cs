using Governance.Core;
using Governance.Core.Formats;

namespace ReceptionCentre;

/// <summary>The numbers of a row: women, men, children, and all together.</summary>
internal static class Parts
{
    public static FieldConverter<MobilityCount> Women { get; } = Part("18-plus", "F");

    public static FieldConverter<MobilityCount> Men { get; } = Part("18-plus", "M");

    public static FieldConverter<MobilityCount> Children { get; } = Part("0-17", sex: null);

    public static FieldConverter<MobilityCount> Total { get; } = FieldConverters.Number<MobilityCount>(
        (count, number) => count.Count = new Quantity { Value = number },
        count => count.Count?.Value);

    private static FieldConverter<MobilityCount> Part(string age, string? sex) => FieldConverters.Number<MobilityCount>(
        (count, number) => (count.Breakdowns ??= []).Add(new Breakdown
        {
            Dimension = "age",
            Category = age,
            Crossed = sex is null ? null : [new DimensionValue { Dimension = "sex", Code = sex }],
            Count = new Quantity { Value = number },
        }),
        count => count.Breakdowns?.FirstOrDefault(b => Is(b, age, sex))?.Count.Value);

    private static bool Is(Breakdown part, string age, string? sex) => part is { Dimension: "age" } && part.Category == age && (sex is null
        ? part.Crossed is null or []
        : part.Crossed is [{ Dimension: "sex" } crossed] && crossed.Code == sex);
}
