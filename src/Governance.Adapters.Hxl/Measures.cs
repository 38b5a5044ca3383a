using System.Text.RegularExpressions;
using Governance.Core;

namespace Governance.Adapters.Hxl;

/// <summary>
/// What a table counts. Its measure is the left-most column of people, in persons where there is one, without the attributes
/// of sex and age; columns with the same tag and such attributes are its parts.
/// </summary>
internal static partial class Measures
{
    private static readonly string[] Hashtags = ["#affected", "#population", "#inneed", "#targeted", "#reached"];
    private static readonly string[] Ages = ["infants", "children", "adolescents", "adults", "elderly"];
    private static readonly string[] OfPersons = ["idps", "refugees", "asylum_seekers", "returned_refugees", "returned_idps", "migrants", "stateless", "displaced", "incamp", "noncamp"];
    private const string Total = "total";

    /// <summary>Attributes of the sex or age of the head of a household, which is what is counted then.</summary>
    private static readonly string[] OfHouseholds = ["head", "hoh", "hhh", "hh"];

    private static readonly string[] Harms = ["killed", "injured", "abducted", "missing", "infected"];
    private static readonly string[] NoNumbers = ["type", "text", "label", "code", "name", "pct", "sex", "age", "url", "id", "measure", "movement", "unit", "status", "source", "description", "group", "category", "list"];

    /// <summary>The measure of a table; null where it counts nobody.</summary>
    public static Tag? Of(IEnumerable<Tag?> tags)
    {
        var people = tags.OfType<Tag>().Where(t => IsPeople(t) && !IsHarm(t)).ToList();
        var measures = people.ConvertAll(Base);
        if ((measures.Find(m => !m.Has("hh")) ?? measures.FirstOrDefault()) is not { } first)
            return null;

        // Parts may stand before their whole, and need not say that they count persons where it does.
        return people.Exists(p => p.ToString() == first.ToString()) ? first : people.Find(p => Persons(p) == Persons(first)) ?? first;
    }

    /// <summary>Whether a column counts a measure or a part of it by sex or age, which is of persons with or without <c>+ind</c>.</summary>
    public static bool IsOf(Tag tag, Tag measure)
        => IsPeople(tag) && (Base(tag).ToString() == measure.ToString() || ((Sex(tag) ?? Age(tag)) is not null && Persons(Base(tag)) == Persons(measure)));

    /// <summary>The year that a tag says its numbers are of, such as <c>+y2018</c>.</summary>
    public static PartialDate? Year(Tag tag)
        => tag.Attributes.Select(a => Yearly().Match(a)).FirstOrDefault(m => m.Success) is { } year && PartialDate.TryParse(year.Groups[1].ValueSpan, out var date) ? date : null;

    public static bool IsPeople(Tag tag) => Hashtags.Contains(tag.Name) && !NoNumbers.Any(tag.Has);

    /// <summary>Whether people are counted by what was done to them: an incident, not mobility.</summary>
    public static bool IsHarm(Tag tag) => IsPeople(tag) && Harms.Any(tag.Has);

    /// <summary>The tag without sex and age.</summary>
    public static Tag Base(Tag tag) => tag.Without(IsPart);

    /// <summary>The tag of the column that counts all: the measure itself, else the one that says it is the total.</summary>
    public static Tag Whole(IReadOnlyList<Tag> tags, Tag measure)
        => tags.Any(t => t.ToString() == measure.ToString()) ? measure
            : tags.FirstOrDefault(t => t.Has(Total) && t.Without(a => a == Total).ToString() == measure.ToString()) ?? measure;

    /// <summary>
    /// Whether a measure counts persons, as <c>#population</c> does. The others count people or households, unless an attribute
    /// is one of people by its definition (such as <c>+refugees</c>; returnees may be households), or parts or columns of the table
    /// say of which sex or age they are. A column of ours says it itself.
    /// </summary>
    public static bool CountsPersons(Tag measure, IReadOnlyList<Tag> tags)
    {
        if (measure.Has("hh"))
            return false;
        if (measure.Has("ind") || measure.Name == "#population")
            return true;
        return !tags.Any(t => Hashtags.Contains(t.Name) && t.Has("unit"))
            && (OfPersons.Any(measure.Has) || tags.Any(t => (t.Name is "#gender" or "#age" && !OfHouseholds.Any(t.Has)) || ((Sex(t) ?? Age(t)) is not null && IsOf(t, measure))));
    }

    /// <summary>The sex of a part, as a code of ours; null for both.</summary>
    public static string? Sex(Tag tag) => (tag.Has("f"), tag.Has("m"), tag.Has("i")) switch
    {
        (true, false, false) => "F",
        (false, true, false) => "M",
        (false, false, true) => "X",
        _ => null,
    };

    /// <summary>The age of a part: years where the tag has them (<c>age_5_11</c> is 5-11), else its word.</summary>
    public static string? Age(Tag tag)
    {
        if (tag.Attributes.Select(a => Years().Match(a)).FirstOrDefault(m => m.Success) is { } years)
            return years.Groups[2].Success ? $"{years.Groups[1]}-{years.Groups[2]}" : $"{years.Groups[1]}-plus";
        return tag.Has("unknown_age") ? "_U" : Ages.FirstOrDefault(tag.Has);
    }

    private static string Persons(Tag tag) => tag.Without(a => a == "ind").ToString();

    private static bool IsPart(string attribute)
        => attribute is "f" or "m" or "i" or Total or "unknown_age" || Ages.Contains(attribute) || Years().IsMatch(attribute);

    [GeneratedRegex(@"\Aage_?([0-9]{1,3})(?:_([0-9]{1,3}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(@"\Ay((?:19|20)[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Yearly();
}
