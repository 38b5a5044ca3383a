using System.Runtime.InteropServices;

namespace Governance.Core.Rules;

/// <summary>
/// Remembers keyed 128-bit hashes, such as those of ids, each with 64 bits that tell of what it is. Entries lie in pages that
/// are never copied and are chained from a table of heads, so that growing leaves next to nothing behind for the garbage
/// collector.
/// </summary>
internal sealed class HashIndex
{
    private const int PageBits = 12;
    private const int PageSize = 1 << PageBits;
    private const int None = -1;
    private readonly List<Entry[]> _pages = [];
    private int[] _heads = NewHeads(1 << PageBits);

    /// <summary>Hashes held.</summary>
    public int Count { get; private set; }

    public bool Contains(UInt128 hash) => Find(hash) != None;

    /// <summary>Adds a hash, or says what the one that is there already is of.</summary>
    public bool TryAdd(UInt128 hash, ulong of, out ulong first)
    {
        first = of;
        if (Find(hash) is >= 0 and var found)
        {
            first = At(found).Of;
            return false;
        }

        if (Count == _heads.Length)
            Grow();
        if (Count == _pages.Count << PageBits)
            _pages.Add(new Entry[PageSize]);
        ref var head = ref Head(hash);
        At(Count) = new Entry { Hash = hash, Of = of, Next = head };
        head = Count++;
        return true;
    }

    private int Find(UInt128 hash)
    {
        var at = Head(hash);
        while (at != None && At(at).Hash != hash)
            at = At(at).Next;
        return at;
    }

    private ref Entry At(int index) => ref _pages[index >> PageBits][index & (PageSize - 1)];

    private ref int Head(UInt128 hash) => ref _heads[(int)((uint)hash & (uint)(_heads.Length - 1))];

    private void Grow()
    {
        _heads = NewHeads(_heads.Length * 2);
        for (var i = 0; i < Count; i++)
        {
            ref var entry = ref At(i);
            ref var head = ref Head(entry.Hash);
            entry.Next = head;
            head = i;
        }
    }

    private static int[] NewHeads(int size)
    {
        var heads = new int[size];
        Array.Fill(heads, None);
        return heads;
    }

    /// <summary>28 bytes: a UInt128 would be padded to 32.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private struct Entry
    {
        private ulong _upper;
        private ulong _lower;
        public ulong Of;
        public int Next;

        public UInt128 Hash
        {
            readonly get => new(_upper, _lower);
            set => (_upper, _lower) = ((ulong)(value >> 64), (ulong)value);
        }
    }
}
