namespace Governance.Core.Comparison;

/// <summary>One field that changed within a record that is in both datasets.</summary>
/// <param name="Kind">What happened to it.</param>
/// <param name="Pointer">
/// JSON Pointer to it in the record after; in the record before for what was removed. Names within extensions are the
/// partner's and may say anything: unless values were asked for, each is its ordinal, such as <c>#3</c>.
/// </param>
/// <param name="Before">The value before as JSON; null where there was none or values were not asked for.</param>
/// <param name="After">The value after as JSON; null where there is none or values were not asked for.</param>
public sealed record FieldChange(ChangeKind Kind, string Pointer, string? Before, string? After);
