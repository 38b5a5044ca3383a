using System.Collections.Frozen;
using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Rules;
using Governance.Core.Schemas;

namespace Governance.Adapters.HumanRights;

/// <summary>What the State under review said, by the crosswalk <c>recommendation-status</c>; not what it did.</summary>
internal static class Positions
{
    private const string List = "position-value";

    /// <summary>The database of UPR Info.</summary>
    public static FieldConverter<Recommendation> Info { get; } = Of("upr-response");

    /// <summary>Matrices and exports of OHCHR.</summary>
    public static FieldConverter<Recommendation> Ohchr { get; } = Of("ohchr-position");

    /// <summary>The position in a list; a State that supports a part has two.</summary>
    public static FieldConverter<Recommendation> In(ListForm form) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) => form.Read(cell) is { } positions && (positions.Count == 0 || Ohchr.TryRead(string.Join('/', positions), recommendation)),
        recommendation => form.Write([Ohchr.Write(recommendation)]));

    private static FieldConverter<Recommendation> Of(string scheme)
    {
        var items = Crosswalk.Get("recommendation-status").Items.Where(i => i.List == List && i.Core is not null).OrderBy(i => i.Scheme == scheme ? 0 : 1).ToList();
        var byWord = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            foreach (var word in (string[])[item.En, item.Fr, .. item.Aliases])
                byWord.TryAdd(FoldedText.Fold(word), item.Core!);
        }

        var words = byWord.ToFrozenDictionary(StringComparer.Ordinal);
        return FieldConverters.Of<Recommendation>(
            (cell, recommendation) =>
            {
                // What several recommendations of one paragraph have in common may stand in the plural.
                var word = FoldedText.Fold(cell);
                if (!words.TryGetValue(word, out var code) && !words.TryGetValue(word.TrimEnd('s'), out code))
                    return false;
                recommendation.Positions = [new Position { Value = Enum.GetValues<PositionValue>().First(v => Code(v) == code) }];
                return true;
            },
            recommendation => recommendation.Positions is [{ } position, ..] ? items.FirstOrDefault(i => i.Core == Code(position.Value))?.En : null);
    }

    private static string Code(PositionValue value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
