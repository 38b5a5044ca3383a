using System.Collections.Concurrent;
using Governance.Core.Schemas;

namespace Governance.Adapters.Kobo;

/// <summary>The codes that the labels of choices name, by the labels of our code lists.</summary>
internal static class LabelCodes
{
    private const string YesNo = "answer";
    private static readonly string[] Boolean = ["yes", "no"];
    private static readonly ConcurrentDictionary<string, ILookup<string, string>> Lists = new(StringComparer.Ordinal);

    /// <summary>The codes that a field takes; of a box to tick they are yes and no.</summary>
    public static IReadOnlyList<string> Of(Leaf? leaf) => leaf?.Kind == LeafKind.Boolean ? Boolean : leaf?.Codes ?? [];

    /// <summary>The codes of a field that labels name; several where they do not agree, none where nothing is known of them.</summary>
    public static IReadOnlyList<string> Named(Leaf leaf, IEnumerable<string> labels)
    {
        if ((leaf.Kind == LeafKind.Boolean ? YesNo : leaf.CodeList) is not { } name || CodeList.Find(name) is not { } list)
            return [];
        var codes = Lists.GetOrAdd(name, _ => list.Items.SelectMany(i => new[] { i.En, i.Fr }.Concat(i.Aliases).Select(l => (Key: FieldWords.Key(l), i.Code))).ToLookup(i => i.Key, i => i.Code, StringComparer.Ordinal));
        var taken = Of(leaf);
        return [.. labels.Select(FieldWords.Key).Where(k => k.Length > 0).SelectMany(k => codes[k]).Where(taken.Contains).Distinct()];
    }
}
