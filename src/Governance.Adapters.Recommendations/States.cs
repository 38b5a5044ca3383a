using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Recommendations;

/// <summary>
/// What was said of a recommendation, and what happened to it. Many matrices have one column for both; a word in it is taken
/// for what it is, and a degree behind it as well: « En cours (60 %) ».
/// </summary>
internal static partial class States
{
    /// <summary>More than these letters are no state, and are not searched for one.</summary>
    private const int LongestState = 100;

    private static readonly string Pending = Code(PositionValue.Pending);

    public static FieldConverter<Recommendation> Implementation(string language) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            if (cell.Length == 0)
                return true;
            if (Statuses.Code(Statuses.States, cell) is { } state)
            {
                Of(recommendation).State = Parse<ImplementationState>(state);
                return true;
            }

            // « En attente » beside « Réalisée » waits to be done: nobody who was addressed said that they are still to answer.
            return (Statuses.Code(Statuses.Positions, cell) != Pending && Take(cell, recommendation)) || TakeDegree(cell, recommendation);
        },
        recommendation => recommendation.Implementation?.State is { } state ? Statuses.Label(Statuses.States, Code(state), language) : null);

    public static FieldConverter<Recommendation> Position(string language) => FieldConverters.Of<Recommendation>(
        Take,
        recommendation => recommendation.Positions is [{ } position, ..] ? Statuses.Label(Statuses.Positions, Code(position.Value), language) : null);

    public static Implementation Of(Recommendation recommendation) => recommendation.Implementation ??= new Implementation();

    private static bool Take(string cell, Recommendation recommendation)
    {
        if (recommendation.Positions is not null || Statuses.Code(Statuses.Positions, cell) is not { } position)
            return false;
        recommendation.Positions = [new Position { Value = Parse<PositionValue>(position) }];
        return true;
    }

    /// <summary>A degree with or without a state before it. One that contradicts its state says neither.</summary>
    private static bool TakeDegree(string cell, Recommendation recommendation)
    {
        if (cell.Length > LongestState || Degree().Match(cell.Trim()) is not { Success: true } match)
            return false;
        var words = match.Groups["words"].Value;
        var state = Statuses.Code(Statuses.States, words) is { } code ? Parse<ImplementationState>(code) : (ImplementationState?)null;
        var percent = decimal.Parse(match.Groups["percent"].ValueSpan.ToString().Replace(',', '.'), CultureInfo.InvariantCulture);
        if ((words.Length > 0 && state is null) || percent > 100 || (state == ImplementationState.Implemented && percent < 100))
            return false;
        if (state is not null)
            Of(recommendation).State = state;
        return Follow.Percent.TryRead(percent.ToString(CultureInfo.InvariantCulture), recommendation);
    }

    [GeneratedRegex(@"\A(?<words>.*?)[\s(:,–-]*(?:\b(?:à|at)\s+)?(?<percent>[0-9]{1,3}(?:[.,][0-9]+)?)\s*%\s*\)?\z")]
    private static partial Regex Degree();

    private static T Parse<T>(string code)
        where T : struct, Enum
        => Enum.GetValues<T>().First(v => Code(v) == code);

    private static string Code<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
