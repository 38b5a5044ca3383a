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

    /// <summary>The levels, the finest last; conflict has a kind of violence where a disaster has its hazards.</summary>
    private static readonly string[] Levels = [Scheme, "idmc-violence", "idmc-hazard-category", "idmc-hazard-sub-category", "idmc-hazard-type", "idmc-hazard-sub-type"];

    private static readonly FrozenDictionary<string, CrosswalkItem[]> Items = Crosswalk.Get("idmc").Items.GroupBy(i => i.Scheme).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    private static readonly CodeList Triggers = CodeList.Get("displacement-trigger");

    /// <summary>Converters of cells that hold labels and, at the four levels of hazards, numbers: cause, violence, then number and label from category to sub-type.</summary>
    public static IReadOnlyList<FieldConverter<MobilityCount>> Converters { get; } = FieldConverters.Together<MobilityCount>(
        Read, [.. Cells().Select<(string Level, bool IsCode), Func<MobilityCount, string?>>(c => m => Write(m, c.Level, c.IsCode))]);

    /// <summary>Position of a level's label among the converters; its number stands before it.</summary>
    public static int LabelOf(int level) => level < 2 ? level : (level * 2) - 1;

    private static IEnumerable<(string Level, bool IsCode)> Cells()
        => Levels.SelectMany((level, i) => i < 2 ? [(level, false)] : new[] { (level, true), (level, false) });

    private static int? Read(IReadOnlyList<string?> cells, MobilityCount count)
    {
        (string Level, bool IsCode)[] kinds = [.. Cells()];
        var found = new string[cells.Count][];
        string? finest = null;
        for (var i = cells.Count - 1; i >= 0; i--)
        {
            found[i] = cells[i] is { } cell ? [.. Items[kinds[i].Level].Where(t => IsNamed(t, cell.Trim(), kinds[i].IsCode)).Select(t => t.Core!)] : [];
            if (cells[i] is not null && found[i].Length == 0)
                return i;
        }

        for (var i = cells.Count - 1; i >= 0 && finest is null; i--)
            finest = Single(found[i], found);
        // A label that two types share, and nothing that tells them apart.
        if (finest is null)
            return cells.Index().Last(c => c.Item is not null).Index;
        for (var i = 0; i < cells.Count; i++)
        {
            if (found[i].Length > 0 && !found[i].Any(core => IsAbove(core, finest)))
                return i;
        }

        (count.Triggers ??= []).Add(new Coded { Code = finest });
        return null;
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
