using Governance.Core;

namespace Governance.Adapters.Kobo;

/// <summary>What the questions of a form mean: a mapping file, or what the names of a form of ours say.</summary>
internal sealed record SurveyMapping
{
    /// <summary>Name of the file; null where the names of a form of ours say it.</summary>
    public string? File { get; init; }

    /// <summary>Kind of record in kebab-case.</summary>
    public required string Kind { get; init; }

    /// <summary>How far the records may travel; null for strictly confidential.</summary>
    public Sensitivity? Sensitivity { get; init; }

    /// <summary>The field of each question, by its path.</summary>
    public IReadOnlyDictionary<string, string> Questions { get; init; } = new Dictionary<string, string>();

    /// <summary>The core code of each choice, by the path of its question.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Choices { get; init; } = new Dictionary<string, IReadOnlyDictionary<string, string>>();

    /// <summary>Fields no question asks for.</summary>
    public IReadOnlyDictionary<string, string> Constants { get; init; } = new Dictionary<string, string>();
}
