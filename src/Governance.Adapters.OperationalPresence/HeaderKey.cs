using Governance.Core.Rules;

namespace Governance.Adapters.OperationalPresence;

/// <summary>
/// Makes column names comparable: case, accents, spaces and underscores do not matter, nor does an instruction on a second
/// line or in brackets, such as « CLUSTER (choisir dans la liste) ».
/// </summary>
internal static class HeaderKey
{
    private const int WordsOfAnInstruction = 3;

    /// <summary>A header cell is held against every column one after the other: its keys are made once.</summary>
    [ThreadStatic]
    private static (string? Text, string Whole, string Cut) _last;

    /// <summary>Recognises any of these names.</summary>
    public static Predicate<string> Any(IEnumerable<string> names)
    {
        var keys = names.Select(n => FoldedText.Fold(n)).ToHashSet(StringComparer.Ordinal);
        return header =>
        {
            if (!ReferenceEquals(_last.Text, header))
                _last = (header, FoldedText.Fold(header), FoldedText.Fold(Cut(header)));
            return keys.Contains(_last.Whole) || keys.Contains(_last.Cut);
        };
    }

    private static ReadOnlySpan<char> Cut(string header)
    {
        var name = header.AsSpan();
        if (name.IndexOfAny('\r', '\n') is > 0 and var line)
            name = name[..line];
        if (name.IndexOf('(') is > 0 and var bracket && name[bracket..].Count(' ') + 1 >= WordsOfAnInstruction)
            name = name[..bracket];
        return name;
    }
}
