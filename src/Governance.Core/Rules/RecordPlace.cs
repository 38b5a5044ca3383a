namespace Governance.Core.Rules;

/// <summary>Where a record stands in the dataset: small, so that a dataset rule can keep many.</summary>
/// <param name="Input">Index of the input within the dataset.</param>
/// <param name="Ordinal">Ordinal of the record within the input, from 1.</param>
/// <param name="Offset">Byte offset of the record in a JSON input; -1 for a record of an adapter.</param>
/// <param name="Line">Line or row the record starts at; 0 where there is none.</param>
/// <param name="Column">Column the record starts at; 0 where there is none.</param>
public readonly record struct RecordPlace(int Input, int Ordinal, long Offset, int Line, int Column);
