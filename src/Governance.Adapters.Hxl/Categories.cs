using System.Text.RegularExpressions;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>
/// Columns that say of which sex and age all people of a row are: the row is one cell of a cross table. Its one breakdown has
/// the whole count, and an age beside a sex crosses it. Read late: they need the count.
/// </summary>
internal static partial class Categories
{
    private const string Sex = "sex";
    private const string Age = "age";

    /// <summary>What says that a row is not of one sex or age alone.</summary>
    private static readonly string[] All = ["all", "both", "total", "t", "tous", "toutes", "ensemble"];

    /// <summary>The columns a header has; new tables have a column for each part instead.</summary>
    public static IEnumerable<FieldColumn<MobilityCount>> Columns(IReadOnlyList<string>? header)
        => header is null ? [] : ((IEnumerable<FieldColumn<MobilityCount>>)
        [
            Columns<MobilityCount>.Of("#gender+code", "#gender", "/breakdowns/*/category", "Sex of all people of the row", "Sexe de toutes les personnes de la ligne", Of(Sex, SexOf), turn: FieldTurn.Late),
            Columns<MobilityCount>.Of("#age+range", "#age-min-max", "/breakdowns/*/crossed", "Age of all people of the row", "Âge de toutes les personnes de la ligne", Of(Age, AgeOf), turn: FieldTurn.Late),
        ]).Where(c => header.Any(c.IsNamed));

    private static FieldConverter<MobilityCount> Of(string dimension, Func<string, string?> core) => FieldConverters.Of<MobilityCount>(
        (cell, count) =>
        {
            var label = cell.Trim();
            if (label.Length is 0 or > 128 || count.Count is null || All.Contains(label, StringComparer.OrdinalIgnoreCase))
                return label.Length <= 128;
            Add(count, dimension, core(label) ?? label);
            return true;
        },
        count => Whole(count) is not { } whole ? null
            : whole.Dimension == dimension ? whole.Category : whole.Crossed?.FirstOrDefault(c => c.Dimension == dimension)?.Code);

    /// <summary>A sex comes first, whatever the order of the columns.</summary>
    private static void Add(MobilityCount count, string dimension, string category)
    {
        if (Whole(count) is not { } whole)
            (count.Breakdowns ??= []).Insert(0, new Breakdown { Dimension = dimension, Category = category, Count = new Quantity { Value = count.Count!.Value } });
        else if (whole.Dimension == dimension)
            return;
        else if (dimension == Sex)
            (whole.Dimension, whole.Category, whole.Crossed) = (Sex, category, [new DimensionValue { Dimension = whole.Dimension, Code = whole.Category }]);
        else
            whole.Crossed = [new DimensionValue { Dimension = dimension, Code = category }];
    }

    private static Breakdown? Whole(MobilityCount count)
        => count.Breakdowns?.FirstOrDefault(b => b.Dimension is Sex or Age && b.Count.Value is not null && b.Count.Value == count.Count?.Value);

    private static string? SexOf(string label) => label.ToUpperInvariant() switch
    {
        "F" => "F",
        "M" => "M",
        "I" or "X" => "X",
        _ => Labels.Code("sex-gender", label),
    };

    private static string? AgeOf(string label)
        => Years().Match(label) is not { Success: true } years ? Labels.Code("age-band", label)
            : years.Groups[2].Success ? $"{years.Groups[1]}-{years.Groups[2]}" : $"{years.Groups[1]}-plus";

    [GeneratedRegex(@"\A([0-9]{1,3})\s*(?:[-–]\s*([0-9]{1,3})|\+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
