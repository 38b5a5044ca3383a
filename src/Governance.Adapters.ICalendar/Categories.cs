using System.Collections.Frozen;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Rules;
using Governance.Core.Schemas;

namespace Governance.Adapters.ICalendar;

/// <summary>Categories: the first that names a kind of event is its kind, the others are themes.</summary>
internal static class Categories
{
    private static readonly FrozenDictionary<string, string> Kinds = ByName("event-kind");
    private static readonly FrozenDictionary<string, string> Themes = ByName("theme");

    public static FieldConverter<GovernanceEvent> All { get; } = Lines.Many(
        static (lines, e) =>
        {
            foreach (var name in lines.SelectMany(l => Words.Split(l.Value)).Where(n => !string.IsNullOrWhiteSpace(n)))
            {
                var key = FoldedText.Fold(name);
                if (e.Kind is null && Kinds.TryGetValue(key, out var kind))
                    e.Kind = kind;
                else
                    (e.Themes ??= []).Add(CodeList.Get("theme").Contains(name) ? new Coded { Code = name } : new Coded { Code = Themes.GetValueOrDefault(key), SourceLabel = name });
            }
        },
        static e =>
        {
            List<string> names = [.. new[] { e.Kind }.Concat((e.Themes ?? []).Select(t => t.SourceLabel ?? t.Code)).OfType<string>().Where(n => !string.IsNullOrWhiteSpace(n)).Select(Words.Escape)];
            return names.Count == 0 ? [] : [new ContentLine("CATEGORIES", string.Join(',', names))];
        });

    private static FrozenDictionary<string, string> ByName(string list)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in CodeList.Get(list).Items)
        {
            foreach (var name in (string[])[item.Code, item.En, item.Fr])
                names.TryAdd(FoldedText.Fold(name), item.Code);
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
