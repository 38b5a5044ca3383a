namespace Governance.Adapters.Hxl;

/// <summary>
/// Which columns of a table hold the values of indicators. Where its rows name their indicator it is one: the left-most of
/// <c>#indicator</c>, <c>#output</c> or <c>#capacity</c> with an attribute that says that it is a number, no bound of another one;
/// else the left-most <c>#value</c>. Where they do not, each such column is an indicator of its own.
/// </summary>
internal static class Series
{
    /// <summary>The most columns of one table that are indicators.</summary>
    public const int Most = 200;

    private static readonly string[] Hashtags = ["#indicator", "#output", "#capacity"];
    private static readonly string[] Numbers = ["num", "pct", "value", "rate", "ratio", "index", "score"];
    private static readonly string[] Bounds = ["low", "lower", "min", "high", "upper", "max"];
    private static readonly string[] NoNumbers = ["code", "name", "id", "type", "text", "label", "url", "unit", "description", "source", "status", "date"];

    /// <summary>The tags of the values, each an indicator, in their order; none where there are none.</summary>
    /// <param name="tags">The tags of the table.</param>
    /// <param name="areNamed">Whether rows name their indicator or their record: then a row is one observation.</param>
    /// <remarks>Beyond <see cref="Most"/> columns stay as they are: each costs a binding of the whole header.</remarks>
    public static IReadOnlyList<Tag> All(IReadOnlyList<Tag> tags, bool areNamed)
    {
        if (Of(tags) is not { } main)
            return [];
        return areNamed || Bounds.Any(main.Has) ? [main] : [.. tags.Where(t => IsValue(t) && !Bounds.Any(t.Has)).DistinctBy(t => t.ToString()).Take(Most)];
    }

    /// <summary>The tag of the values; null where there are none.</summary>
    public static Tag? Of(IEnumerable<Tag> tags)
    {
        var values = tags.Where(IsValue).OrderBy(t => t.Name == "#value").ToList();
        return values.Find(t => !Bounds.Any(t.Has)) ?? values.FirstOrDefault();
    }

    /// <summary>Whether a column holds values of an indicator.</summary>
    public static bool IsValue(Tag tag)
        => !NoNumbers.Any(tag.Has) && (tag.Name == "#value" || (Hashtags.Contains(tag.Name) && Numbers.Any(tag.Has)));

    /// <summary>
    /// What the tag itself calls the indicator: <c>#indicator+pct+vaccination_coverage</c> is one of vaccination_coverage; null
    /// where it has no such attribute.
    /// </summary>
    public static string? Named(Tag series)
        => series.Without(a => Numbers.Contains(a) || Bounds.Contains(a) || Currency(a) is not null) is { Attributes.Count: > 0 } own ? string.Join('+', own.Attributes) : null;

    /// <summary>The unit that the tag states, as a code of ours.</summary>
    public static string? Unit(Tag series)
        => series.Has("pct") ? "PT" : series.Name == "#value" ? series.Attributes.Select(Currency).FirstOrDefault(c => c is not null) : null;

    private static string? Currency(string attribute) => attribute is "usd" or "eur" or "xof" ? attribute.ToUpperInvariant() : null;
}
