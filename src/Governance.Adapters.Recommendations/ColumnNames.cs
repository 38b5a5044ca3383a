namespace Governance.Adapters.Recommendations;

/// <summary>What a column is called in both languages.</summary>
internal sealed record ColumnNames(HeaderNames French, HeaderNames English)
{
    /// <summary>The names in one language.</summary>
    public HeaderNames In(string language) => language == RecommendationsMap.French ? French : English;

    /// <summary>Whether a header is a name of either language.</summary>
    public bool AreNames(string header) => French.AreNames(header) || English.AreNames(header);

    /// <summary>Whether a header is a name or a phrase of either language.</summary>
    public bool Are(string header) => French.Are(header) || English.Are(header);

    /// <summary>Whether a header is one of either language where no other header is.</summary>
    public bool AreNear(string header) => French.AreNear(header) || English.AreNear(header);
}
