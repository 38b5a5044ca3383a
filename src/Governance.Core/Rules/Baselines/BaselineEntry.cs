namespace Governance.Core.Rules;

/// <summary>Findings that are known as one: of one code, at one place of one record, or at one place of all records without a lasting id.</summary>
/// <param name="Code">The code.</param>
/// <param name="Pointer">The place without indexes, for records without a lasting id; null where the fingerprint stands for record and place.</param>
/// <param name="Count">How many.</param>
internal readonly record struct BaselineEntry(string Code, string? Pointer, long Count);
