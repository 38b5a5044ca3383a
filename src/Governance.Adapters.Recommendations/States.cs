using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Recommendations;

/// <summary>
/// What was said of a recommendation, and what happened to it. Many matrices have one column for both; a word in it is taken
/// for what it is.
/// </summary>
internal static class States
{
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

            return Take(cell, recommendation);
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

    private static T Parse<T>(string code)
        where T : struct, Enum
        => Enum.GetValues<T>().First(v => Code(v) == code);

    private static string Code<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
