using System.Collections.Frozen;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Idmc;

/// <summary>
/// The cause of displacement, which IDMC says at up to five levels, each by number, by label or by both: conflict or disaster,
/// category, sub-category, type and sub-type of hazard. The core has the finest one; the others follow from it.
/// </summary>
internal static class Causes
{
    private const string Scheme = "idmc-cause";
    private const string Violence = "idmc-violence";
    private const string Type = "idmc-hazard-type";
    private const string SubType = "idmc-hazard-sub-type";

    /// <summary>Position of the first number among the cells; behind it numbers and labels take turns.</summary>
    private const int FirstNumber = 2;

    /// <summary>The levels, the finest last; conflict has a kind of violence where a disaster has its hazards.</summary>
    private static readonly string[] Levels = [Scheme, Violence, "idmc-hazard-category", "idmc-hazard-sub-category", Type, SubType];

    private static readonly FrozenDictionary<string, CrosswalkItem[]> Items = Crosswalk.Get("idmc").Items.GroupBy(i => i.Scheme).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    private static readonly CodeList Triggers = CodeList.Get("displacement-trigger");

    /// <summary>Converters of cells that hold labels and, at the four levels of hazards, numbers: cause, violence, then number and label from category to sub-type.</summary>
    public static IReadOnlyList<FieldConverter<MobilityCount>> Converters { get; } = FieldConverters.TogetherEach<MobilityCount>(
        Read, [.. Cells().Select<(string Level, bool IsCode), Func<MobilityCount, string?>>(c => m => Write(m, c.Level, c.IsCode))]);

    private static IEnumerable<(string Level, bool IsCode)> Cells()
        => Levels.SelectMany((level, i) => i < 2 ? [(level, false)] : new[] { (level, true), (level, false) });

    /// <summary>Sets the finest cause that the coarser levels allow; the positions of the cells that are of no list, or do not go with them.</summary>
    private static IReadOnlyList<int> Read(IReadOnlyList<string?> cells, MobilityCount count)
    {
        (string Level, bool IsCode)[] kinds = [.. Cells()];
        string[][] found = [.. cells.Index().Select(c => c.Item is { } cell ? Named(cell.Trim(), kinds[c.Index].Level, kinds[c.Index].IsCode) : [])];
        var wrong = new SortedSet<int>(Enumerable.Range(0, cells.Count).Where(i => cells[i] is not null && found[i].Length == 0));

        // Where the number and the label of a level differ, nobody knows which of them is meant.
        for (var i = FirstNumber; i < cells.Count; i += 2)
        {
            if (found[i].Length > 0 && found[i + 1].Length > 0 && !found[i].Intersect(found[i + 1]).Any())
            {
                wrong.UnionWith([i, i + 1]);
                found[i] = found[i + 1] = [];
            }
        }

        string? finest = null;
        for (var i = cells.Count - 1; i > 0 && finest is null; i--)
        {
            if (found[i].Length == 0)
                continue;
            finest = Single(found[i], found);
            if (finest is not null && Array.TrueForAll(found[1..i], o => o.Length == 0 || o.Any(core => IsAbove(core, finest))))
                continue;
            // A label that two types share and nothing tells apart, or one of another branch than the levels above it.
            finest = null;
            found[i] = [];
            wrong.Add(i);
        }

        finest ??= found[0].FirstOrDefault();
        if (finest is null)
            return [.. wrong];
        if (found[0].Length > 0 && !found[0].Any(core => IsAbove(core, finest)))
            return [0];
        (count.Triggers ??= []).Add(new Coded { Code = finest });
        return [.. wrong];
    }

    /// <summary>The causes that a cell names. Updates have the kind of violence where a disaster has its type of hazard.</summary>
    private static string[] Named(string cell, string level, bool isCode)
    {
        string[] own = [.. Items[level].Where(t => IsNamed(t, cell, isCode)).Select(t => t.Core!)];
        return own.Length == 0 && !isCode && level is Type or SubType ? [.. Items[Violence].Where(t => IsNamed(t, cell, isCode)).Select(t => t.Core!)] : own;
    }

    private static string? Write(MobilityCount count, string level, bool isCode)
    {
        for (var code = count.Triggers is [var only] ? only.Code : null; code is not null; code = Triggers.Item(code)?.Parent)
        {
            if (Array.Find(Items[level], t => t.Core == code && t.Match == MatchKind.Exact) is { } item)
                return isCode ? item.Code : item.En;
        }

        return null;
    }

    private static bool IsNamed(CrosswalkItem item, string cell, bool isCode)
        => isCode ? item.Code == cell : item.En.Equals(cell, StringComparison.OrdinalIgnoreCase) || item.Aliases.Contains(cell, StringComparer.OrdinalIgnoreCase);

    /// <summary>The one of some causes that the other cells of the row allow; null where there is none, or more than one.</summary>
    private static string? Single(string[] causes, string[][] others)
    {
        if (causes.Length < 2)
            return causes.FirstOrDefault();
        string[] allowed = [.. causes.Where(c => Array.TrueForAll(others, o => o.Length == 0 || o.Any(other => IsAbove(other, c) || IsAbove(c, other))))];
        return allowed.Length == 1 ? allowed[0] : null;
    }

    private static bool IsAbove(string cause, string finer)
    {
        for (string? code = finer; code is not null; code = Triggers.Item(code)?.Parent)
        {
            if (code == cause)
                return true;
        }

        return false;
    }
}
