using System.Runtime.InteropServices;

namespace Governance.Core.Diagnostics;

/// <summary>
/// What a run knows of the record a finding is about, without holding its id: enough to know the record again in another
/// run. Nine bytes, as many are held. Default where nobody asks.
/// </summary>
/// <param name="Id">Keyed hash of the id; 0 for none that lasts, such as one made of the number of a row.</param>
/// <param name="Kind">Number of the kind of record, from 1; 0 where it is not known.</param>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct RecordSubject(ulong Id, byte Kind);
