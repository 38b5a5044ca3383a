using System.Runtime.InteropServices;

namespace Governance.Core.Comparison;

/// <summary>Numbers of records by a key that several may share; each is taken once, the first that was added first.</summary>
internal sealed class RecordQueues
{
    private readonly Dictionary<UInt128, (int First, int Last)> _ends = [];
    private readonly List<(int Record, int Next)> _links = [];

    public void Add(UInt128 key, int record)
    {
        ref var ends = ref CollectionsMarshal.GetValueRefOrAddDefault(_ends, key, out var exists);
        if (exists)
            CollectionsMarshal.AsSpan(_links)[ends.Last].Next = _links.Count;
        ends = (exists ? ends.First : _links.Count, _links.Count);
        _links.Add((record, -1));
    }

    /// <summary>Takes the next record with a key; null where there is none left.</summary>
    public int? Take(UInt128 key)
    {
        if (!_ends.TryGetValue(key, out var ends))
            return null;
        var (record, next) = _links[ends.First];
        if (next < 0)
            _ends.Remove(key);
        else
            _ends[key] = (next, ends.Last);
        return record;
    }
}
