using System.Collections.Frozen;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Rules;
using Governance.Core.Schemas;

namespace Governance.Adapters.HumanRights;

/// <summary>
/// Labels of a mechanism's own list, such as <c>Human trafficking &amp; contemporary forms of slavery</c>. Those that mean what a
/// core code means have it, by the crosswalk <c>human-rights</c>; all keep their words.
/// </summary>
internal sealed class Labels
{
    /// <summary>Issues of UPR Info.</summary>
    public static readonly Labels Issues = new("upr-issue", "theme");

    /// <summary>Themes of the index.</summary>
    public static readonly Labels Themes = new("uhri-theme", "theme");

    /// <summary>Affected persons of the index.</summary>
    public static readonly Labels Persons = new("uhri-affected-persons", "affected-group");

    private readonly string _scheme;
    private readonly string _list;
    private readonly FrozenDictionary<string, CrosswalkItem> _byLabel;

    private Labels(string scheme, string list)
    {
        (_scheme, _list) = (scheme, list);
        var byLabel = new Dictionary<string, CrosswalkItem>(StringComparer.Ordinal);
        foreach (var item in Crosswalk.Get("human-rights").Items.Where(i => i.Scheme == scheme))
        {
            foreach (var label in (string[])[item.En, item.Fr, .. item.Aliases])
                byLabel.TryAdd(FoldedText.Fold(label), item);
        }

        _byLabel = byLabel.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The converter of a cell with such labels.</summary>
    public FieldConverter<Recommendation> In(ListForm form, Func<Recommendation, IList<Coded>?> get, Action<Recommendation, IList<Coded>> set) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            if (form.Read(cell) is not { } labels)
                return false;
            if (labels.Count > 0)
                set(recommendation, Read(labels));
            return true;
        },
        recommendation => form.Write(Write(get(recommendation))));

    public IList<Coded> Read(IReadOnlyList<string> labels) => [.. labels.Select(label =>
    {
        var item = _byLabel.GetValueOrDefault(FoldedText.Fold(label));
        return new Coded { Code = item?.Core, SourceScheme = _scheme, SourceLabel = label, Match = item?.Match };
    })];

    /// <summary>A code of another source is written by the label that means it here, else by its own words.</summary>
    public IEnumerable<string?> Write(IEnumerable<Coded>? codes) => (codes ?? []).Select(coded =>
        coded.SourceScheme == _scheme && coded.SourceLabel is { } own ? own
        : coded.Code is { } code ? (_byLabel.Values.FirstOrDefault(i => i.Core == code && i.Match == MatchKind.Exact)?.En ?? CodeList.Get(_list).Item(code)?.En)
        : coded.SourceLabel);
}
