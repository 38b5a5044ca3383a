using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Recommendations;

/// <summary>Ids of records, where a matrix has a column for them; most have only a number as printed.</summary>
internal static partial class Ids
{
    public const string Format = "recommendations";
    private const int Longest = 128;

    public static FieldConverter<Recommendation> Own { get; } = FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            if (!IsId(cell.Trim()))
                return false;
            (recommendation.Id, recommendation.Minted) = (cell.Trim(), null);
            return true;
        },
        recommendation => recommendation.Minted == true ? null : recommendation.Id);

    public static FieldConverter<Recommendation> Of(Func<Recommendation, string?> get, Action<Recommendation, string> set) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            if (!IsId(cell.Trim()))
                return false;
            set(recommendation, cell.Trim());
            return true;
        },
        get);

    /// <summary>Objectives that the matrix itself cites. What somebody inferred is not written: it would come back as stated.</summary>
    public static FieldConverter<Recommendation> Objectives { get; } = FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            var ids = Bodies.Parts(cell);
            if (ids.Count == 0 || !ids.All(IsId))
                return false;
            recommendation.FrameworkLinks = [.. ids.Select(id => new FrameworkLink { ObjectiveId = id, Basis = LinkBasis.Stated })];
            return true;
        },
        recommendation => Bodies.Join(recommendation.FrameworkLinks?.Where(l => l.Basis == LinkBasis.Stated).Select(l => l.ObjectiveId)));

    /// <summary>Names a record that the matrix does not name: after its number, else after its row.</summary>
    public static void Name(Recommendation recommendation, FieldPlace place)
    {
        if (recommendation.Minted != true)
            return;
        var key = recommendation.Number is { } number && IsId(number) && number.Length <= Longest - Format.Length - 1
            ? number
            : string.Create(CultureInfo.InvariantCulture, $"{(place.Table > 1 ? $"table-{place.Table.ToString(CultureInfo.InvariantCulture)}-" : "")}row-{place.Row}");
        recommendation.Id = $"{Format}:{key}";
    }

    /// <summary>Tells a record from those before it that have its number; an id that the matrix gives is its own.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool Tell(Recommendation recommendation, RepeatedIds ids) => recommendation.Minted == true && ids.Number(recommendation);

    private static bool IsId(string text) => text.Length <= Longest && Pattern().IsMatch(text);

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._:/-]*\z")]
    private static partial Regex Pattern();
}
