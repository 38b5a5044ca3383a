namespace Governance.Core.Rules;

/// <summary>
/// Remembers keyed 128-bit hashes, such as those of ids, each with 64 bits that tell of what it is. The latest are in memory;
/// the others lie sorted in temporary files, where a filter says of nearly all new ones that they are not there. So memory
/// stays flat however many there are.
/// </summary>
/// <param name="most">The most hashes that are in memory.</param>
internal sealed class HashIndex(int most = HashIndex.MostInMemory) : IHeld
{
    /// <summary>Two megabytes and a half, with a quarter of the table empty.</summary>
    private const int MostInMemory = 96 * 1024;

    /// <summary>So many files of one size are made one of the next.</summary>
    private const int RunsOfALevel = 8;

    private readonly List<HashRun> _runs = [];
    private readonly HashFilter _filter = new();
    private readonly HashTable _table = new(16);
    private readonly HashTable _found = new(1024);

    /// <summary>Hashes held.</summary>
    public long Count { get; private set; }

    /// <summary>Temporary files there are.</summary>
    public int Files => _runs.Count;

    /// <summary>Whether a hash is held.</summary>
    /// <exception cref="NoRoomException">A temporary file cannot be read.</exception>
    public bool Contains(UInt128 hash) => TryGet(hash, out _);

    /// <summary>What a hash is of.</summary>
    /// <exception cref="NoRoomException">A temporary file cannot be read.</exception>
    public bool TryGet(UInt128 hash, out ulong of) => TryGetStored(Stored(hash), out of);

    /// <summary>Adds a hash, or says what the one that is there already is of.</summary>
    /// <exception cref="NoRoomException">A temporary file cannot be written or read.</exception>
    public bool TryAdd(UInt128 hash, ulong of, out ulong first)
    {
        hash = Stored(hash);
        if (TryGetStored(hash, out first))
            return false;
        if (_table.Count == most)
            Spill();
        _table.Add(hash, of);
        first = of;
        Count++;
        return true;
    }

    public void Release()
    {
        foreach (var run in _runs)
            run.Dispose();
        _runs.Clear();
    }

    /// <summary>No hash is zero in a table: it is held as one, which is as unlikely.</summary>
    private static UInt128 Stored(UInt128 hash) => hash == UInt128.Zero ? UInt128.One : hash;

    private bool TryGetStored(UInt128 hash, out ulong of) => _table.TryGet(hash, out of) || (_runs.Count > 0 && _filter.MayHold(hash) && TryGetSpilled(hash, out of));

    /// <summary>Looks in the files. What was found once is kept at hand: many records refer to one.</summary>
    private bool TryGetSpilled(UInt128 hash, out ulong of)
    {
        if (_found.TryGet(hash, out of))
            return true;
        for (var i = _runs.Count - 1; i >= 0; i--)
        {
            if (!_runs[i].TryGet(hash, out of))
                continue;
            if (_found.Count == _found.MostWithoutGrowth)
                _found.Clear();
            _found.Add(hash, of);
            return true;
        }

        return false;
    }

    private void Spill()
    {
        _filter.Grow(Count, _runs);
        foreach (var (hash, _) in _table.Entries())
            _filter.Add(hash);
        _runs.Add(new HashRun(_table.Sorted(), level: 0));
        _table.Clear();
        while (_runs.Count >= RunsOfALevel && _runs[^RunsOfALevel].Level == _runs[^1].Level)
        {
            var merged = _runs.GetRange(_runs.Count - RunsOfALevel, RunsOfALevel);
            var run = new HashRun(HashRun.Merge(merged), merged[0].Level + 1);
            _runs.RemoveRange(_runs.Count - RunsOfALevel, RunsOfALevel);
            _runs.Add(run);
            merged.ForEach(r => r.Dispose());
        }
    }
}
