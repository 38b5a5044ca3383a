namespace Governance.Core.Formats;

/// <summary>A field that a writer could not carry.</summary>
/// <param name="RecordType">Kind of record, such as <c>Incident</c>.</param>
/// <param name="Field">
/// Pointer pattern of the field with <c>*</c> for indexes, such as <c>/places/*/note</c>; partner fields that the format does
/// not know stand by their place, such as <c>/extensions/kobo/#3</c>. Empty for whole records.
/// </param>
/// <param name="Count">How many times a value was left out.</param>
/// <param name="Reason">Why.</param>
public sealed record FieldLoss(string RecordType, string Field, long Count, LossReason Reason);
