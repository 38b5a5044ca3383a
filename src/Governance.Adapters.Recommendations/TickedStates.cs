using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Recommendations;

/// <summary>
/// Matrices that have no column for the state but one for each of them, « Réalisée », « En cours », « Non réalisée », with a cross in
/// one. What is no cross, such as the number or the day of a plan beside what became of it, is left as it is.
/// </summary>
internal static class TickedStates
{
    /// <summary>Fewer columns than these are no choice of states.</summary>
    private const int Least = 2;

    private const string Tick = "X";
    private static readonly HashSet<string> Ticks = new(["x", "xx", "✓", "✔", "☑", "☒", "oui", "yes"], StringComparer.OrdinalIgnoreCase);

    /// <summary>A cross to some, « no » to whoever has ticks beside it.</summary>
    private static readonly string[] CrossesOrNoes = ["✗", "✘"];

    /// <summary>The columns of a layout under a header: the state is in columns of its own where it has none.</summary>
    /// <param name="columns">The columns of the layout.</param>
    /// <param name="state">That of the state.</param>
    /// <param name="crosses">The field of its crosses.</param>
    /// <param name="header">The header as spelled.</param>
    public static IReadOnlyList<FieldColumn<Recommendation>> Under(IReadOnlyList<FieldColumn<Recommendation>> columns, FieldColumn<Recommendation> state, MappedField<Recommendation> crosses, IReadOnlyList<string> header)
    {
        if (header.Any(state.IsNamed) || !AreIn(header, columns))
            return columns;
        var found = Found(header, columns);
        var converters = FieldConverters.TogetherEach<Recommendation>(Read, [.. found.Select(c => (Func<Recommendation, string?>)(r => r.Implementation?.State == c.State ? Tick : null))]);
        return [.. columns.Where(c => c != state), .. found.Select((c, i) => new FieldColumn<Recommendation>(crosses, c.Name, converters[i]))];

        // Several crosses are no state, nor is one that may be « no ».
        IReadOnlyList<int> Read(IReadOnlyList<string?> cells, Recommendation recommendation)
        {
            var ticked = cells.Index().Where(c => c.Item is { } cell && Ticks.Contains(cell.Trim())).Select(c => c.Index).ToList();
            if (ticked is [])
                return [.. cells.Index().Where(c => c.Item is { } cell && CrossesOrNoes.Contains(cell.Trim())).Select(c => c.Index)];
            if (ticked is not [var one])
                return ticked;
            States.Of(recommendation).State = found[one].State;
            return [];
        }
    }

    /// <summary>Whether a header has several columns of states.</summary>
    public static bool AreIn(IReadOnlyList<string> header, IReadOnlyList<FieldColumn<Recommendation>> columns) => Found(header, columns).Count >= Least;

    private static List<(string Name, ImplementationState? State)> Found(IReadOnlyList<string> header, IReadOnlyList<FieldColumn<Recommendation>> columns)
        => [.. header.Select(h => h.Trim()).Select(h => (Name: h, State: StateOf(h, columns))).Where(c => c.State is not null).DistinctBy(c => c.State)];

    /// <summary>The state that a header names; null for none, or for another column. What is planned is a column of plans.</summary>
    private static ImplementationState? StateOf(string header, IReadOnlyList<FieldColumn<Recommendation>> columns)
        => Statuses.Code(Statuses.States, header) is { } code && Enum.GetValues<ImplementationState>().First(s => JsonNamingPolicy.KebabCaseLower.ConvertName(s.ToString()) == code) is var state
            && state != ImplementationState.Planned && !columns.Any(c => c.IsNamed(header)) ? state : null;
}
