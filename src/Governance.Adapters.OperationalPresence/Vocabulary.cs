using System.Collections.Frozen;
using Governance.Core;
using Governance.Core.Rules;
using Governance.Core.Schemas;

namespace Governance.Adapters.OperationalPresence;

/// <summary>The words of one crosswalk and of the core list it leads to, in both languages and all spellings met.</summary>
internal sealed class Vocabulary
{
    private readonly Crosswalk _crosswalk;
    private readonly CodeList _list;
    private readonly FrozenDictionary<string, Meaning> _words;

    private Vocabulary(string crosswalk, string list)
    {
        _crosswalk = Crosswalk.Get(crosswalk);
        _list = CodeList.Get(list);
        var words = new Dictionary<string, Meaning>(StringComparer.Ordinal);
        foreach (var item in _crosswalk.Items)
        {
            foreach (var word in (string[])[item.Code, item.En, item.Fr, .. item.Aliases])
                words.TryAdd(FoldedText.Fold(word), new Meaning(item.Core, item.Match, item.Scheme));
        }

        foreach (var item in _list.Items)
        {
            foreach (var word in (string[])[item.Code, item.En, item.Fr, .. item.Aliases])
                words.TryAdd(FoldedText.Fold(word), new Meaning(item.Code, MatchKind.Exact, null));
        }

        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static Vocabulary Sectors { get; } = new("ocha-sectors", "sector");

    public static Vocabulary OrganisationTypes { get; } = new("ocha-organisation-types", "organisation-kind");

    public static Vocabulary States { get; } = new("3w-status", "activity-status");

    /// <summary>What a code or label means; null for a word of no list.</summary>
    public Meaning? Find(string word) => FoldedText.Fold(word) is { Length: > 0 } key ? _words.GetValueOrDefault(key) : null;

    /// <summary>The partner's code of a core code; null where it has none that means the same.</summary>
    public string? Code(string? core) => Item(core)?.Code;

    /// <summary>The word for a core code: the partner's, else ours.</summary>
    public string? Label(string? core, string language)
        => Item(core) is { } item ? language == "fr" ? item.Fr : item.En : core is null ? null : _list.Item(core)?.Label(language);

    private CrosswalkItem? Item(string? core)
        => core is null ? null : _crosswalk.Items.FirstOrDefault(i => i.Core == core && i.Match == MatchKind.Exact);
}
