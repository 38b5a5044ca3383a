using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>The parts of a count, by sex and age.</summary>
internal static class Parts
{
    /// <summary>A column for each part: <c>#affected+f+children</c> is the girls among the people affected.</summary>
    public static IEnumerable<FieldColumn<MobilityCount>> Columns(IEnumerable<Tag> tags)
    {
        var parts = tags.Where(t => Measures.Sex(t) is not null || Measures.Age(t) is not null).DistinctBy(t => t.ToString());
        return parts.Index().Select(p => Column(p.Item, p.Index));
    }

    private static FieldColumn<MobilityCount> Column(Tag tag, int index)
    {
        var (sex, age) = (Measures.Sex(tag), Measures.Age(tag));
        return Columns<MobilityCount>.Number(
            tag.ToString(), Exactly(tag), $"/breakdowns/{index}/count",
            $"Part of the count, by sex and age: `{tag}`", $"Partie de l’effectif, par sexe et âge : `{tag}`",
            count => Find(count, sex, age)?.Count,
            (count, number) =>
            {
                if (Find(count, sex, age) is null)
                    (count.Breakdowns ??= []).Add(Make(sex, age, number));
            });
    }

    /// <summary>The pattern of this very tag.</summary>
    public static string Exactly(Tag tag) => tag + "!";

    private static Breakdown? Find(MobilityCount count, string? sex, string? age)
        => count.Breakdowns?.FirstOrDefault(b => Is(b, sex is null ? "age" : "sex", sex ?? age!) && (sex is null || age is null
            ? b.Crossed is null or []
            : b.Crossed is [{ Dimension: "age" } crossed] && crossed.Code == age));

    private static bool Is(Breakdown part, string dimension, string category) => part.Dimension == dimension && part.Category == category;

    private static Breakdown Make(string? sex, string? age, Quantity number) => new()
    {
        Dimension = sex is null ? "age" : "sex",
        Category = sex ?? age!,
        Count = number,
        Crossed = sex is null || age is null ? null : [new DimensionValue { Dimension = "age", Code = age }],
    };
}
