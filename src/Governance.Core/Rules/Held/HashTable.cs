using System.Numerics;

namespace Governance.Core.Rules;

/// <summary>A table of hashes in two arrays, which can be sorted where they lie. Zero marks an empty slot, so no hash may be zero.</summary>
internal sealed class HashTable
{
    private UInt128[] _hashes;
    private ulong[] _of;

    /// <summary>Makes an empty one.</summary>
    /// <param name="capacity">Room for entries, empty ones among them; a power of two.</param>
    public HashTable(int capacity)
    {
        _hashes = new UInt128[BitOperations.RoundUpToPowerOf2((uint)capacity)];
        _of = new ulong[_hashes.Length];
    }

    public int Count { get; private set; }

    /// <summary>How many entries it has room for before it grows.</summary>
    public int MostWithoutGrowth => _hashes.Length / 4 * 3;

    public bool TryGet(UInt128 hash, out ulong of)
    {
        var at = Slot(hash);
        of = _of[at];
        return _hashes[at] != UInt128.Zero;
    }

    /// <summary>Adds a hash that is not there.</summary>
    public void Add(UInt128 hash, ulong of)
    {
        if (Count >= MostWithoutGrowth)
            Grow();
        var at = Slot(hash);
        (_hashes[at], _of[at]) = (hash, of);
        Count++;
    }

    /// <summary>The entries, in no order.</summary>
    public IEnumerable<(UInt128 Hash, ulong Of)> Entries()
    {
        for (var i = 0; i < _hashes.Length; i++)
        {
            if (_hashes[i] != UInt128.Zero)
                yield return (_hashes[i], _of[i]);
        }
    }

    /// <summary>The entries by hash. The table is sorted where it lies and finds nothing any more.</summary>
    public IEnumerable<(UInt128 Hash, ulong Of)> Sorted()
    {
        Array.Sort(_hashes, _of);
        return Entries();
    }

    /// <summary>Forgets all entries, and keeps the room.</summary>
    public void Clear()
    {
        Array.Clear(_hashes);
        Array.Clear(_of);
        Count = 0;
    }

    private int Slot(UInt128 hash)
    {
        var at = (int)((uint)hash & (uint)(_hashes.Length - 1));
        while (_hashes[at] != UInt128.Zero && _hashes[at] != hash)
            at = (at + 1) & (_hashes.Length - 1);
        return at;
    }

    private void Grow()
    {
        var (hashes, of) = (_hashes, _of);
        _hashes = new UInt128[hashes.Length * 2];
        _of = new ulong[of.Length * 2];
        for (var i = 0; i < hashes.Length; i++)
        {
            if (hashes[i] == UInt128.Zero)
                continue;
            var at = Slot(hashes[i]);
            (_hashes[at], _of[at]) = (hashes[i], of[i]);
        }
    }
}
