using System.Text.Json;

namespace Governance.Core.Schemas;

/// <summary>One code of a list.</summary>
public sealed class CodeListItem
{
    /// <summary>The code.</summary>
    public required string Code { get; init; }

    /// <summary>English label.</summary>
    public required string En { get; init; }

    /// <summary>French label.</summary>
    public required string Fr { get; init; }

    /// <summary>Whether the labels are the source's (official) or ours.</summary>
    public required TranslationStatus Status { get; init; }

    /// <summary>The code this one is under.</summary>
    public string? Parent { get; init; }

    /// <summary>Further spellings of the label.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Administrative level, of a place.</summary>
    public int? Level { get; init; }

    /// <summary>First year of age of a band, included.</summary>
    public int? From { get; init; }

    /// <summary>Last year of age of a band, included; absent for an open band.</summary>
    public int? To { get; init; }

    /// <summary>Whether an incident of this kind is harm to people.</summary>
    public bool? Harm { get; init; }

    /// <summary>The ISO 3166-1 alpha-3 code of a country in a partner's own list; absent where it has none.</summary>
    public string? Iso { get; init; }

    internal string? Alpha2 { get; init; }

    internal string? M49 { get; init; }

    /// <summary>The label in a language.</summary>
    /// <param name="language"><c>fr</c> for French, anything else for English.</param>
    /// <returns>The label.</returns>
    public string Label(string language) => language == "fr" ? Fr : En;

    internal static CodeListItem Read(JsonElement item)
    {
        string? Text(string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;
        int? Number(string name) => item.TryGetProperty(name, out var value) ? value.GetInt32() : null;
        return new CodeListItem
        {
            Code = Text("code")!,
            En = Text("en")!,
            Fr = Text("fr")!,
            Status = Text("status") == "official" ? TranslationStatus.Official : TranslationStatus.Ours,
            Parent = Text("parent"),
            Aliases = item.TryGetProperty("aliases", out var aliases) ? [.. aliases.EnumerateArray().Select(a => a.GetString()!)] : [],
            Level = Number("level"),
            From = Number("from"),
            To = Number("to"),
            Harm = item.TryGetProperty("harm", out var harm) ? harm.GetBoolean() : null,
            Iso = Text("iso"),
            Alpha2 = Text("alpha2"),
            M49 = Text("m49"),
        };
    }
}
