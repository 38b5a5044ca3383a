namespace Governance.Core.Diagnostics;

/// <summary>
/// What a run knows of the record a finding is about, without holding its id: enough to know the record again in another
/// run. Default where no record has a lasting id, as one named after its row, or where nobody asks.
/// </summary>
/// <param name="Id">Keyed hash of the id; 0 for none.</param>
internal readonly record struct RecordSubject(ulong Id);
