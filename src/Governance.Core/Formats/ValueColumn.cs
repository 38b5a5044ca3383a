namespace Governance.Core.Formats;

/// <summary>
/// A column of a wide table whose cells are records of their own: a row of refugees, asylum-seekers and returnees makes
/// three, which share the other columns.
/// </summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <param name="Id">What the column counts or measures, such as <c>refugees</c>; given to the map as <see cref="FieldPlace.Value"/>.</param>
/// <param name="Column">The column.</param>
/// <param name="Carries">Whether a record has its value in this column, for writing.</param>
public sealed record ValueColumn<T>(string Id, FieldColumn<T> Column, Predicate<T> Carries)
    where T : Record;
