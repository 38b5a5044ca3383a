using System.Collections.Frozen;
using Governance.Core.Schemas;

namespace Governance.Adapters.MissingMigrants;

/// <summary>Finds codes of our lists by the English labels and aliases partners print.</summary>
internal sealed class Labels
{
    private readonly FrozenDictionary<string, string> _codes;
    private readonly FrozenDictionary<string, string> _asPrinted;
    private readonly CodeList _list;

    private Labels(string list)
    {
        _list = CodeList.Get(list);
        var labels = _list.Items.Select(i => (Label: i.En, i.Code)).Concat(_list.Items.SelectMany(i => i.Aliases.Select(a => (Label: a, i.Code)))).ToList();
        _asPrinted = labels.DistinctBy(l => l.Label).ToFrozenDictionary(l => l.Label, l => l.Code, StringComparer.Ordinal);
        _codes = labels.DistinctBy(l => Key(l.Label)).ToFrozenDictionary(l => Key(l.Label), l => l.Code, StringComparer.Ordinal);
    }

    public static Labels Causes { get; } = new("incident-cause");

    public static Labels Countries { get; } = new("country");

    public static Labels Regions { get; } = new("world-region");

    public static Labels Routes { get; } = new("route");

    public static Labels Qualities { get; } = new("source-quality");

    /// <summary>The code of a label; case, spaces, underlines and the form of apostrophes do not matter.</summary>
    public string? Code(string label) => _asPrinted.GetValueOrDefault(label) ?? _codes.GetValueOrDefault(Key(label));

    public bool Has(string code) => _list.Contains(code);

    public string? Label(string? code) => code is null ? null : _list.Item(code)?.En;

    private static string Key(string label)
        => string.Join(' ', label.Replace('_', ' ').Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
