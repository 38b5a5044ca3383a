using System.Collections.Concurrent;
using System.Collections.Frozen;
using Governance.Core.Schemas;

namespace Governance.Adapters.Dtm;

/// <summary>The codes of the core lists by every spelling they have.</summary>
internal static class Labels
{
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, string>> Lists = new();

    /// <summary>The codes of a list by the key of code, label or alias.</summary>
    public static FrozenDictionary<string, string> Of(string list) => Lists.GetOrAdd(list, static name =>
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in CodeList.Get(name).Items)
        {
            foreach (var spelling in (IEnumerable<string>)[item.Code, item.En, item.Fr, .. item.Aliases])
                known.TryAdd(Words.Key(spelling), item.Code);
        }

        return known.ToFrozenDictionary(StringComparer.Ordinal);
    });
}
