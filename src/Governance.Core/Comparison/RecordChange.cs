namespace Governance.Core.Comparison;

/// <summary>One record that is not the same in two datasets.</summary>
/// <param name="Kind">Whether it was added, removed or changed.</param>
/// <param name="Type">Name of its class, such as <c>Incident</c>; that of the record after where both are there.</param>
/// <param name="Record">
/// Its id. Unless values were asked for, an id that may identify a person is replaced by its ordinal, such as <c>#12</c>:
/// in the dataset before for a record that was removed, else in the dataset after.
/// </param>
/// <param name="Fields">What changed in it; empty for a record that was added or removed.</param>
public sealed record RecordChange(ChangeKind Kind, string Type, string Record, IReadOnlyList<FieldChange> Fields);
