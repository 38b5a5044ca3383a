namespace Governance.Core.Comparison;

/// <summary>One top-level field within the canonical JSON of a record.</summary>
/// <param name="Start">Offset of its name.</param>
/// <param name="End">Offset behind its value.</param>
/// <param name="Hash">Hash of its name and value.</param>
internal readonly record struct RecordField(int Start, int End, ulong Hash);
