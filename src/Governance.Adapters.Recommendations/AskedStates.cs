using System.Text.RegularExpressions;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Recommendations;

/// <summary>
/// Columns that ask for the position or the state, such as « Acceptée (Oui/Non) » and « Réalisée ? ». What is neither yes nor no, such as
/// « Partiellement réalisée », is a word of status.
/// </summary>
internal static partial class AskedStates
{
    /// <summary>The columns of a layout under a header: one that asks stands for the position or the state that the header does not have.</summary>
    public static IReadOnlyList<FieldColumn<Recommendation>> Under(
        IReadOnlyList<FieldColumn<Recommendation>> columns,
        (FieldColumn<Recommendation> Column, MappedField<Recommendation> Field) position,
        (FieldColumn<Recommendation> Column, MappedField<Recommendation> Field) state,
        string language,
        IReadOnlyList<string> header)
    {
        var say = language == RecommendationsMap.French ? ("Oui", "Non") : ("Yes", "No");
        foreach (var (column, field) in new[] { position, state })
        {
            var isState = column == state.Column;
            if (columns.Contains(column) && !header.Any(column.IsNamed) && header.FirstOrDefault(h => IsYesTo(isState, h)) is { } name && header.Count(h => Says(isState, h)) == 1)
                columns = [.. columns.Where(c => c != column), new FieldColumn<Recommendation>(field, name.Trim(), isState ? OfState(column.Converter, say) : OfPosition(column.Converter, say))];
        }

        return columns;
    }

    /// <summary>Whether a header names a position or a state, as a question or not: of several, a « no » to one says nothing.</summary>
    private static bool Says(bool isState, string header) => Code(isState, Asked(header) ?? header) is not null;

    private static bool IsYesTo(bool isState, string header) => Asked(header) is { } words && Code(isState, words) == (isState ? "implemented" : "supported");

    private static string? Code(bool isState, string words) => Statuses.Code(isState ? Statuses.States : Statuses.Positions, words);

    /// <summary>What a header asks for; null where it is no question.</summary>
    private static string? Asked(string header) => Question().Match(header) is { Success: true } question ? question.Groups["words"].Value : null;

    private static FieldConverter<Recommendation> OfState(FieldConverter<Recommendation> words, (string Yes, string No) say) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            if (!CellBooleans.TryParse(cell, out var isYes))
                return words.TryRead(cell, recommendation);
            States.Of(recommendation).State = isYes ? ImplementationState.Implemented : ImplementationState.NotImplemented;
            return true;
        },
        recommendation => recommendation.Implementation?.State switch
        {
            ImplementationState.Implemented => say.Yes,
            ImplementationState.NotImplemented => say.No,
            _ => words.Write(recommendation),
        });

    private static FieldConverter<Recommendation> OfPosition(FieldConverter<Recommendation> words, (string Yes, string No) say) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            if (!CellBooleans.TryParse(cell, out var isYes))
                return words.TryRead(cell, recommendation);
            recommendation.Positions = [new Position { Value = isYes ? PositionValue.Supported : PositionValue.Rejected }];
            return true;
        },
        recommendation => recommendation.Positions is not [{ } first, ..] ? null : first.Value switch
        {
            PositionValue.Supported => say.Yes,
            PositionValue.Rejected => say.No,
            _ => words.Write(recommendation),
        });

    [GeneratedRegex(@"\A\s*(?<words>[^(?]{3,40}?)\s*(?:\?|\(\s*(?:oui|yes|o|y)\s*/\s*(?:non|no|n)\b[^()]*\)\s*\??)\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Question();
}
