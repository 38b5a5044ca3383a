namespace Governance.Adapters.Hxl;

/// <summary>The column of an indicator whose rows do not name it.</summary>
/// <param name="Tag">The tag of its values.</param>
/// <param name="Title">What stands above the tag; null for nothing.</param>
internal sealed record IndicatorSeries(Tag Tag, string? Title)
{
    /// <summary>The indicator: what the tag calls it, else the title, else the tag itself.</summary>
    public string Id { get; } = Series.Named(Tag) is { } attributes && Indicators.OfCode(attributes) is { } id ? id
        : Title is not null ? Indicators.OfName(Title)
        : Indicators.OfCode(Tag.ToString()) ?? Indicators.OfName(Tag.ToString());

    /// <summary>The tag as a part of an id.</summary>
    public string Slug { get; } = Tag.ToString().TrimStart('#').Replace('+', '-');
}
