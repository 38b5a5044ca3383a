using System.Text.Json;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hsds.Joins;

/// <summary>A cell that rows of another table make.</summary>
/// <param name="member">The list, or the member of an object, that it is.</param>
/// <param name="text">What stands in it.</param>
/// <param name="rows">Where its rows stand, in the order of the list.</param>
internal sealed class JoinedCell(string member, string text, IReadOnlyList<Origin> rows)
{
    /// <summary>Where the first of its rows stands.</summary>
    public Origin First => rows[0];

    /// <summary>Where the first of its rows stands that is not understood.</summary>
    public Origin FirstWrong
    {
        get
        {
            if (rows.Count == 1 || Items.Read(text) is not { } items)
                return First;
            var at = items.Index().Where(i => !IsUnderstood(i.Item)).Select(i => (int?)i.Index).FirstOrDefault();
            return at is { } wrong && wrong < rows.Count ? rows[wrong] : First;
        }
    }

    /// <summary>Where the row stands that makes the hours at a place in the record, which has those that are understood.</summary>
    public Origin Understood(int at)
    {
        if (rows.Count == 1 || Items.Read(text) is not { } items)
            return First;
        var index = items.Index().Where(i => IsUnderstood(i.Item)).Skip(at).Select(i => (int?)i.Index).FirstOrDefault();
        return index is { } row && row < rows.Count ? rows[row] : First;
    }

    private bool IsUnderstood(JsonElement item)
    {
        var list = $"[{item.GetRawText()}]";
        return member switch
        {
            "schedules" or "regular_schedules" => Hours.TryRead(list, static _ => { }),
            "languages" => Hours.TryReadLanguages(list, static _ => { }),
            "addresses" => Addresses.TryRead([item], static _ => { }),
            _ => true,
        };
    }
}
