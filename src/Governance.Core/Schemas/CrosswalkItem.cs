using System.Text.Json;

namespace Governance.Core.Schemas;

/// <summary>One code of a partner's list, and what it means in the core.</summary>
public sealed class CrosswalkItem
{
    /// <summary>The partner's list.</summary>
    public required string Scheme { get; init; }

    /// <summary>The partner's code.</summary>
    public required string Code { get; init; }

    /// <summary>English label.</summary>
    public required string En { get; init; }

    /// <summary>French label.</summary>
    public required string Fr { get; init; }

    /// <summary>Further spellings that have been met, in either language.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The core code list.</summary>
    public required string List { get; init; }

    /// <summary>The core code; absent where none means the same, or nearly so.</summary>
    public string? Core { get; init; }

    /// <summary>How close the core code is; absent where there is none.</summary>
    public MatchKind? Match { get; init; }

    internal static CrosswalkItem Read(JsonElement item)
    {
        string? Text(string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;
        return new CrosswalkItem
        {
            Scheme = Text("scheme")!,
            Code = Text("code")!,
            En = Text("en")!,
            Fr = Text("fr")!,
            Aliases = item.TryGetProperty("aliases", out var aliases) ? [.. aliases.EnumerateArray().Select(a => a.GetString()!)] : [],
            List = Text("list")!,
            Core = Text("core"),
            Match = Text("match") switch
            {
                "exact" => MatchKind.Exact,
                "narrower" => MatchKind.Narrower,
                "broader" => MatchKind.Broader,
                "near" => MatchKind.Near,
                _ => null,
            },
        };
    }
}
