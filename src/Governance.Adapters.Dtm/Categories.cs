using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>
/// Columns that say of which sex, age or nationality all people of a row are: the row is one cell of a cross table. The one
/// breakdown has the whole count; each such column after the first crosses it. Read late: they need the count.
/// </summary>
internal static class Categories
{
    private static readonly string[] Dimensions = ["sex", "age", "citizenship"];

    /// <summary>Sex, by the words of DTM.</summary>
    public static FieldConverter<MobilityCount> Sex(string language = "") => Of("sex", cell => Words.Code("dtm-sex", "sex-gender", cell), code => Words.Spell("dtm-sex", code, language));

    /// <summary>Age, by the words of DTM.</summary>
    public static FieldConverter<MobilityCount> Age { get; } = Of("age", cell => Words.Code("dtm-age", "age-band", cell), code => Words.Spell("dtm-age", code));

    /// <summary>Nationality, as code or as name.</summary>
    public static FieldConverter<MobilityCount> Nationality(string? language = null) => Of(
        "citizenship", cell => Words.Country(cell)?.Alpha3,
        code => CountryCode.TryParse(code, out var country) ? language is null ? country.Alpha3 : country.Name(language) : null);

    private static FieldConverter<MobilityCount> Of(string dimension, Func<string, string?> core, Func<string, string?> spell) => FieldConverters.Of<MobilityCount>(
        (cell, count) =>
        {
            var label = cell.Trim();
            if (label.Length is 0 or > 128 || count.Count is null)
                return label.Length <= 128;
            var category = core(label) ?? label;
            if (Whole(count) is { } whole)
                (whole.Crossed ??= []).Add(new DimensionValue { Dimension = dimension, Code = category });
            else
                (count.Breakdowns ??= []).Insert(0, new Breakdown { Dimension = dimension, Category = category, Count = new Quantity { Value = count.Count.Value, Qualifier = count.Count.Qualifier } });
            return true;
        },
        count => (Whole(count) is not { } whole ? null : whole.Dimension == dimension ? whole.Category : whole.Crossed?.FirstOrDefault(c => c.Dimension == dimension)?.Code) is { } category
            ? spell(category) ?? category
            : null);

    private static Breakdown? Whole(MobilityCount count)
        => count.Breakdowns?.FirstOrDefault(b => Dimensions.Contains(b.Dimension) && b.Count.Value == count.Count?.Value);
}
