namespace Governance.Adapters.Hxl;

/// <summary>The column of an indicator whose rows do not name it.</summary>
/// <param name="Tag">The tag of its values.</param>
/// <param name="Title">What stands above the tag; null for nothing.</param>
internal sealed record IndicatorSeries(Tag Tag, string? Title)
{
    private const int MostSlugCharacters = 64;

    /// <summary>The indicator: what the tag calls it, else the title, else the tag itself.</summary>
    public string Id { get; private init; } = Series.Named(Tag) is { } attributes && Indicators.OfCode(attributes) is { } id ? id
        : Title is not null ? Indicators.OfName(Title)
        : OfTag(Tag);

    /// <summary>The tag as a part of an id, or a hash where it is too long for one.</summary>
    public string Slug { get; } = Tag.ToString().TrimStart('#').Replace('+', '-') is { Length: <= MostSlugCharacters } slug ? slug : Indicators.OfName(Tag.ToString())["hxl:".Length..];

    /// <summary>Whether a currency stated beside it can be its unit: it is money, by its hashtag.</summary>
    public bool IsMoney => Tag.Name == "#value";

    /// <summary>The columns of one table: where two would be one indicator, such as a number and its percentage, each is what its tag says.</summary>
    public static List<IndicatorSeries> Of(IEnumerable<IndicatorSeries> columns)
        => [.. columns.GroupBy(c => c.Id, StringComparer.Ordinal).SelectMany(same => same.Count() == 1 ? same : same.Select(c => c with { Id = OfTag(c.Tag) }))];

    private static string OfTag(Tag tag) => Indicators.OfCode(tag.ToString()) ?? Indicators.OfName(tag.ToString());
}
