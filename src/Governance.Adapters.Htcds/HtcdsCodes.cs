using System.Collections.Frozen;
using Governance.Core.Schemas;

namespace Governance.Adapters.Htcds;

/// <summary>
/// The lists of the standard, by the crosswalk <c>htcds</c>. Files have value names where labels are due and labels where
/// names are due, in any letter case, with no-break spaces and spaces at their end: both are understood everywhere.
/// </summary>
internal static class HtcdsCodes
{
    private static readonly FrozenDictionary<string, CrosswalkItem[]> ByField = Crosswalk.Get("htcds").Items
        .GroupBy(i => Field(i.Scheme), StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.OrderBy(i => IsOld(i) ? 1 : 0).ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string Key, CrosswalkItem Item)[]> Spellings = ByField.ToFrozenDictionary(
        f => f.Key,
        f => f.Value.SelectMany(i => new[] { i.Code, i.En }.Concat(i.Aliases).Select(s => (Key: Key(s), Item: i))).DistinctBy(s => s.Key).OrderByDescending(s => s.Key.Length).ToArray(),
        StringComparer.Ordinal);

    /// <summary>The core code list of a field.</summary>
    public static string List(string field) => ByField[field][0].List;

    /// <summary>The value a cell names; null for one of no version of the list.</summary>
    public static CrosswalkItem? Find(string field, string cell) => Spellings[field].FirstOrDefault(s => s.Key == Key(HtcdsLists.Plain(cell))).Item;

    /// <summary>
    /// The values a cell names, whatever stands between them. Labels hold the separators themselves, so each is taken as the
    /// longest spelling that stands there; null where something stands there that is none.
    /// </summary>
    public static IReadOnlyList<CrosswalkItem>? Split(string field, string cell)
    {
        var text = Key(HtcdsLists.Plain(cell)).AsSpan();
        var items = new List<CrosswalkItem>();
        while (!(text = text.TrimStart(Separators)).IsEmpty)
        {
            if (Longest(field, text) is not { } found)
                return null;
            if (!items.Contains(found.Item))
                items.Add(found.Item);
            text = text[found.Key.Length..];
        }

        return items.Count == 0 ? null : items;
    }

    /// <summary>How a carrier spells a core code; null where the list has no value that is true of it.</summary>
    public static string? Spell(string field, string? core, HtcdsStyle style)
    {
        var items = Array.FindAll(ByField[field], i => i.Core == core && i.Match is not Governance.Core.MatchKind.Narrower && (style.IsOld || !IsOld(i)));
        var item = style.IsOld ? Array.Find(items, IsOld) ?? items.FirstOrDefault() : items.FirstOrDefault();
        return item is null ? null : Spell(item, style);
    }

    /// <summary>How a carrier spells one of its own values; null where its version has no such value.</summary>
    public static string? SpellOwn(string field, string? code, HtcdsStyle style)
        => Array.Find(ByField[field], i => i.Code == code && (style.IsOld || !IsOld(i))) is { } item ? Spell(item, style) : null;

    /// <summary>What two spellings of a value have in common.</summary>
    public static string Key(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    /// <summary>The longest spelling that a text begins with.</summary>
    private static (string Key, CrosswalkItem Item)? Longest(string field, ReadOnlySpan<char> text)
    {
        foreach (var spelling in Spellings[field])
        {
            if (text.StartsWith(spelling.Key, StringComparison.Ordinal) && (text.Length == spelling.Key.Length || Separators.Contains(text[spelling.Key.Length])))
                return spelling;
        }

        return null;
    }

    private static string Separators => ";, ";

    private static string Spell(CrosswalkItem item, HtcdsStyle style) => style.HasLabels ? item.En : item.Code;

    private static bool IsOld(CrosswalkItem item) => item.Scheme.StartsWith("htcds-0/", StringComparison.Ordinal);

    private static string Field(string scheme) => scheme[(scheme.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
