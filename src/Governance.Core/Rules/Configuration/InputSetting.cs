namespace Governance.Core.Rules;

/// <summary>How some inputs are to be read.</summary>
public sealed record InputSetting
{
    /// <summary>The inputs, as a glob below the folder of the configuration.</summary>
    public required string Path { get; init; }

    /// <summary>Id of the format; absent means that it is recognised.</summary>
    public string? Format { get; init; }

    /// <summary>Layout or generation of the format; absent means that it is recognised.</summary>
    public string? Layout { get; init; }

    /// <summary>Files that belong to each of the inputs, as paths below the folder of the configuration.</summary>
    public IReadOnlyList<string> Companions { get; init; } = [];
}
