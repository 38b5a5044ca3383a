using System.Collections.Frozen;

namespace Governance.Adapters.Tabular;

/// <summary>
/// What stands in a cell that says nothing. Letter case and surrounding space do not matter. <c>NA</c> is never among the
/// usual ones: it is the code of Namibia, and a layout that means « missing » by it has to say so.
/// </summary>
public sealed class MissingMarkers
{
    private readonly FrozenSet<string> _markers;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longest;

    private MissingMarkers(IEnumerable<string> markers)
    {
        _markers = markers.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _lookup = _markers.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = _markers.Count == 0 ? 0 : _markers.Max(m => m.Length);
    }

    /// <summary>What people and programs usually write in French and English: <c>&lt;Null&gt;</c>, <c>N/A</c>, <c>n/d</c>, <c>-</c>, <c>..</c>, <c>NaT</c>…</summary>
    public static MissingMarkers Usual { get; } = Of(
        "<Null>", "NULL", "N/A", "#N/A", "n.a.", "n/d", "n.d.", "NaN", "NaT", "-", "--", "\u2013", "\u2014", "..", "...", "\u2026", "(blank)", "(vide)",
        // What a spreadsheet shows where it cannot compute, in English and in French.
        "#REF!", "#NAME?", "#NOM?", "#VALUE!", "#VALEUR!", "#DIV/0!", "#NULL!", "#NUL!", "#NUM!", "#NOMBRE!");

    /// <summary>None but a blank cell.</summary>
    public static MissingMarkers None { get; } = Of();

    /// <summary>The markers, in ordinal order; a blank cell needs none.</summary>
    public IReadOnlyList<string> Markers => [.. _markers.Order(StringComparer.Ordinal)];

    /// <summary>Exactly these.</summary>
    /// <param name="markers">The markers.</param>
    /// <returns>The set.</returns>
    public static MissingMarkers Of(params IReadOnlyList<string> markers)
    {
        ArgumentNullException.ThrowIfNull(markers);
        return new(markers.Select(m => m.Trim()));
    }

    /// <summary>These and more, such as <c>NA</c> for a column that never holds it as a code.</summary>
    /// <param name="more">More markers.</param>
    /// <returns>The set.</returns>
    public MissingMarkers With(params IReadOnlyList<string> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return new(_markers.Concat(more.Select(m => m.Trim())));
    }

    /// <summary>Whether a cell is blank or one of the markers.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>True where it says nothing.</returns>
    public bool Contains(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        return cell.IsEmpty || (cell.Length <= _longest && _lookup.Contains(cell));
    }
}
