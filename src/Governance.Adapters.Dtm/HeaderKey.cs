using System.Text.RegularExpressions;
using Governance.Core.Rules;

namespace Governance.Adapters.Dtm;

/// <summary>
/// Makes column names comparable: case, accents, spaces and punctuation do not matter, so <c>admin1Name</c> is « Admin1 name », nor
/// do the numbers of questions with their long instructions in brackets, so « B1. Personnes déplacées - B1.b Nombre d’individus » is
/// « Personnes déplacées nombre d’individus ».
/// </summary>
internal static partial class HeaderKey
{
    private const int LongestName = 256;

    /// <summary>No column that is known is a share: « % IDPs » counts nobody.</summary>
    private const char Percent = '%';

    /// <summary>A header cell is held against every column one after the other: its keys are made once.</summary>
    [ThreadStatic]
    private static (string? Text, string Whole, string Plain) _last;

    /// <summary>Recognises any of these names.</summary>
    public static Predicate<string> Any(IEnumerable<string> names)
    {
        var keys = names.Select(n => FoldedText.Fold(n)).ToHashSet(StringComparer.Ordinal);
        return header =>
        {
            if (header.Length > LongestName || header.Contains(Percent, StringComparison.Ordinal))
                return false;
            if (!ReferenceEquals(_last.Text, header))
                _last = (header, FoldedText.Fold(header), FoldedText.Fold(Plain(header)!));
            return keys.Contains(_last.Whole) || keys.Contains(_last.Plain);
        };
    }

    /// <summary>A name without the numbers of questions and their instructions; null where it is longer than a name, or a share.</summary>
    public static string? Plain(string header)
        => header.Length > LongestName || header.Contains(Percent, StringComparison.Ordinal) ? null : Unit(Questions().IsMatch(header) ? Instructions().Replace(Questions().Replace(header, ""), "") : header);

    /// <summary>« Site location (Province) » is « Province », and « Survey date (DD.MM.YYYY) » is « Survey date ».</summary>
    private static string Unit(string name)
        => name.EndsWith(')') ? Spelling().Replace(Located().Replace(name, "$1"), "") : name;

    [GeneratedRegex(@"\A\s*(?:Site|Village|Settlement)\s+location\s*\(([^()]{1,30})\)\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Located();

    [GeneratedRegex(@"\s*\([dj]{2}[./-]mm[./-](?:yy|aa){1,2}\)\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spelling();

    /// <summary>
    /// The number of a question before its name, at the beginning or behind the name of its group. It has a full stop: « R15 » is a round. Without a letter before
    /// it, a colon stands behind, or it has more than two parts (« 1.1.e.2 Province »); one stands behind a code of the data dictionary: « M-0310: Estimated # of IDP individuals ».
    /// </summary>
    [GeneratedRegex(@"(?<=\A\s*|/\s*|\s[-–]\s+)(?:[A-Z][0-9]{1,2}(?:\.|(?:\.[A-Za-z0-9]{1,2})+\.?)\s+|[0-9]{1,2}(?:\.[A-Za-z0-9]{1,2})+\s*:\s+|[0-9]{1,2}(?:\.[A-Za-z0-9]{1,2}){2,}\s+|[MS]-?[0-9]{4}\s*:\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex Questions();

    /// <summary>An instruction in brackets behind a question; without one a bracket may say who is counted.</summary>
    [GeneratedRegex(@"\([^()]{30,}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Instructions();
}
