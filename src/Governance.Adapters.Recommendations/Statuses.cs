using System.Collections.Frozen;
using Governance.Core.Schemas;

namespace Governance.Adapters.Recommendations;

/// <summary>
/// Finds what the status words of matrices mean, in the crosswalk <c>recommendation-status</c>. A word stands for a position
/// or for a state of implementation, never for both.
/// </summary>
internal static class Statuses
{
    public const string Positions = "position-value";
    public const string States = "implementation-state";
    private const string Scheme = "follow-up-matrix";

    private static readonly FrozenDictionary<string, (string List, string Core)> Known = Labels();

    /// <summary>The core code of a status word in one of the two lists; null where it is a word of neither, or of the other.</summary>
    public static string? Code(string list, string label)
        => Known.TryGetValue(Spelling.Key(label), out var found) && found.List == list ? found.Core : null;

    /// <summary>How a matrix in a language spells a core code.</summary>
    public static string? Label(string list, string core, string language)
        => CodeList.Get(list).Item(core)?.Label(language);

    private static FrozenDictionary<string, (string List, string Core)> Labels()
    {
        var labels = new Dictionary<string, (string List, string Core)>(StringComparer.Ordinal);
        foreach (var list in new[] { Positions, States })
        {
            foreach (var item in CodeList.Get(list).Items)
                Add(list, item.Code, [item.Code, item.En, item.Fr]);
        }

        // The words of matrices first: what another source means by the same word comes second.
        foreach (var item in Crosswalk.Get("recommendation-status").Items.OrderBy(i => i.Scheme == Scheme ? 0 : 1))
        {
            if (item.Core is { } core)
                Add(item.List, core, [item.En, item.Fr, .. item.Aliases]);
        }

        return labels.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string list, string core, IEnumerable<string> spellings)
        {
            foreach (var spelling in spellings)
                labels.TryAdd(Spelling.Key(spelling), (list, core));
        }
    }
}
