using System.Runtime.InteropServices;

namespace Governance.Core.Rules;

/// <summary>Hashes sorted in a temporary file. The first of each block is in memory, so that one read finds a hash.</summary>
internal sealed class HashRun : IDisposable
{
    /// <summary>24 bytes each: a block is some 4 KiB.</summary>
    private const int EntriesOfABlock = 170;

    private readonly Stream _file;
    private readonly List<UInt128> _firsts = [];
    private readonly Entry[] _block = new Entry[EntriesOfABlock];
    private int _read = -1;
    private int _length;

    /// <summary>Writes a run.</summary>
    /// <param name="sorted">The hashes in order, each once.</param>
    /// <param name="level">How often its hashes were merged.</param>
    /// <exception cref="NoRoomException">The file cannot be written.</exception>
    public HashRun(IEnumerable<(UInt128 Hash, ulong Of)> sorted, int level)
    {
        Level = level;
        _file = HeldFile.Create();
        try
        {
            foreach (var (hash, of) in sorted)
            {
                if (_length == _block.Length)
                    Write();
                _block[_length++] = new Entry(hash, of);
            }

            Write();
        }
        catch (NoRoomException)
        {
            _file.Dispose();
            throw;
        }
    }

    public int Level { get; }

    /// <summary>The entries of several runs by hash.</summary>
    public static IEnumerable<(UInt128 Hash, ulong Of)> Merge(IReadOnlyList<HashRun> runs)
    {
        var next = new PriorityQueue<IEnumerator<(UInt128 Hash, ulong Of)>, UInt128>();
        foreach (var run in runs)
        {
            var entries = run.Entries().GetEnumerator();
            if (entries.MoveNext())
                next.Enqueue(entries, entries.Current.Hash);
        }

        while (next.TryPeek(out var least, out _))
        {
            yield return least.Current;
            if (least.MoveNext())
                next.DequeueEnqueue(least, least.Current.Hash);
            else
                next.Dequeue();
        }
    }

    /// <summary>What a hash is of.</summary>
    public bool TryGet(UInt128 hash, out ulong of)
    {
        of = 0;
        var block = _firsts.BinarySearch(hash);
        block = block < 0 ? ~block - 1 : block;
        if (block < 0)
            return false;
        if (block != _read)
            _length = Read(_block, block);
        _read = block;
        var (low, high) = (0, _length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = _block[middle].Hash.CompareTo(hash);
            if (order == 0)
            {
                of = _block[middle].Of;
                return true;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }

    /// <summary>All entries by hash.</summary>
    public IEnumerable<(UInt128 Hash, ulong Of)> Entries()
    {
        var entries = new Entry[EntriesOfABlock];
        for (var block = 0; block < _firsts.Count; block++)
        {
            var length = Read(entries, block);
            for (var i = 0; i < length; i++)
                yield return (entries[i].Hash, entries[i].Of);
        }
    }

    public void Dispose() => _file.Dispose();

    private void Write()
    {
        if (_length == 0)
            return;
        _firsts.Add(_block[0].Hash);
        HeldFile.Write(_file, MemoryMarshal.AsBytes(_block.AsSpan(0, _length)));
        _length = 0;
    }

    private int Read(Entry[] entries, int block)
    {
        var bytes = MemoryMarshal.AsBytes(entries.AsSpan());
        return HeldFile.Read(_file, (long)block * bytes.Length, bytes) / (bytes.Length / entries.Length);
    }

    /// <summary>24 bytes: a UInt128 would be padded to 32.</summary>
    private readonly struct Entry(UInt128 hash, ulong of)
    {
        private readonly ulong _upper = (ulong)(hash >> 64);
        private readonly ulong _lower = (ulong)hash;

        public UInt128 Hash => new(_upper, _lower);

        public ulong Of { get; } = of;
    }
}
