using Governance.Core.Rules;

namespace Governance.Adapters.OperationalPresence;

/// <summary>
/// Which columns are the first administrative level where a table has several that may be: Afghanistan groups its provinces into
/// regions, and only the provinces have codes. A name and its own code go together.
/// </summary>
internal static class FirstLevel
{
    /// <summary>A name for p-codes in one country, and for anything in others.</summary>
    private const string Weak = "title";

    /// <summary>Position of the first name that has its own code beside it; -1 where none has.</summary>
    public static Func<IReadOnlyList<string>, int> Name(Predicate<string> names) => header =>
    {
        for (var i = 0; i < header.Count; i++)
        {
            if (names(header[i].Trim()) && CodeOf(header, i) >= 0)
                return i;
        }

        return -1;
    };

    /// <summary>Position of the code of that name, else of the first code by a name that is surely one; -1 where there is none.</summary>
    public static Func<IReadOnlyList<string>, int> Code(Predicate<string> names, Predicate<string> codes) => header =>
    {
        if (Name(names)(header) is >= 0 and var name)
            return CodeOf(header, name);
        for (var i = 0; i < header.Count; i++)
        {
            if (codes(header[i].Trim()) && FoldedText.Fold(header[i]) != Weak)
                return i;
        }

        return -1;
    };

    private static int CodeOf(IReadOnlyList<string> header, int name)
    {
        var key = FoldedText.Fold(header[name]);
        HashSet<string> codes = [$"{key}code", $"{key}pcode", $"{key}pcod", $"code{key}", $"pcode{key}"];
        for (var i = 0; i < header.Count; i++)
        {
            if (codes.Contains(FoldedText.Fold(header[i])))
                return i;
        }

        return -1;
    }
}
