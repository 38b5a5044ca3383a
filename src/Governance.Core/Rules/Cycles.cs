namespace Governance.Core.Rules;

/// <summary>Finds circles where each thing has at most one parent.</summary>
internal static class Cycles
{
    /// <summary>The first member, in the order of the list, of each circle; linear in the length of the list.</summary>
    /// <param name="parents">Index of the parent of each, or -1.</param>
    public static List<int> FirstOfEach(IReadOnlyList<int> parents)
    {
        var firsts = new List<int>();
        var walk = new int[parents.Count];
        for (var start = 0; start < parents.Count; start++)
        {
            var at = start;
            while (at >= 0 && walk[at] == 0)
            {
                walk[at] = start + 1;
                at = parents[at];
            }

            if (at < 0 || walk[at] != start + 1)
                continue;
            var first = at;
            for (var member = parents[at]; member != at; member = parents[member])
                first = Math.Min(first, member);
            firsts.Add(first);
        }

        firsts.Sort();
        return firsts;
    }
}
