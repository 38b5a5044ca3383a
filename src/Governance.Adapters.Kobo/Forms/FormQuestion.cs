namespace Governance.Adapters.Kobo;

/// <summary>A question of a form, or a repeat, which is answered by a list.</summary>
internal sealed record FormQuestion
{
    /// <summary>Names of the groups around it and its own, joined by <c>/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Its type in the form in lower case, such as <c>select_one</c>, <c>geopoint</c> or <c>repeat</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Path of the innermost repeat around it; null where there is none.</summary>
    public string? Repeat { get; init; }

    /// <summary>Its choices; empty where it has none.</summary>
    public IReadOnlyList<FormChoice> Choices { get; init; } = [];

    /// <summary>Its labels by language as the form names it; the default one under an empty name.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    /// <summary>Its labels behind those of its groups, joined by <c>/</c>, as exports with labels and groups print them.</summary>
    public IReadOnlyList<string> LabelPaths { get; init; } = [];

    /// <summary>Its own name.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}
