namespace Governance.Core.Rules;

/// <summary>
/// Remembers ids as keyed 128-bit hashes, each with the record that has it. Split into parts that grow one at a time, so
/// that growing never needs a second copy of the whole.
/// </summary>
internal sealed class IdIndex(ulong key)
{
    private const int Parts = 256;
    private readonly Part[] _parts = [.. Enumerable.Range(0, Parts).Select(_ => new Part())];

    /// <summary>Ids held.</summary>
    public int Count { get; private set; }

    public UInt128 Hash(ReadOnlySpan<byte> id) => StableHash.Of(id, key);

    /// <summary>Adds an id, or says which record already has it.</summary>
    public bool TryAdd(UInt128 hash, int input, int ordinal, out (int Input, int Ordinal) first)
    {
        var added = _parts[(int)(hash >> 120)].TryAdd(hash, input, ordinal, out first);
        if (added)
            Count++;
        return added;
    }

    public bool Contains(UInt128 hash) => _parts[(int)(hash >> 120)].Contains(hash);

    private sealed class Part
    {
        private UInt128[] _hashes = new UInt128[16];
        private (int Input, int Ordinal)[] _where = new (int, int)[16];
        private int _count;

        public bool TryAdd(UInt128 hash, int input, int ordinal, out (int Input, int Ordinal) first)
        {
            if (_count * 4 >= _hashes.Length * 3)
                Grow();
            var slot = Find(hash);
            first = _where[slot];
            if (_hashes[slot] == hash)
                return false;
            (_hashes[slot], _where[slot]) = (hash, (input, ordinal));
            _count++;
            return true;
        }

        public bool Contains(UInt128 hash) => _hashes[Find(hash)] == hash;

        /// <summary>The slot of a hash, or the empty one it would go to. Zero marks an empty slot; no id hashes to it in practice.</summary>
        private int Find(UInt128 hash)
        {
            var slot = (int)((ulong)hash % (ulong)_hashes.Length);
            while (_hashes[slot] != UInt128.Zero && _hashes[slot] != hash)
                slot = slot + 1 == _hashes.Length ? 0 : slot + 1;
            return slot;
        }

        private void Grow()
        {
            var (hashes, where) = (_hashes, _where);
            _hashes = new UInt128[hashes.Length + (hashes.Length / 2)];
            _where = new (int, int)[_hashes.Length];
            for (var i = 0; i < hashes.Length; i++)
            {
                if (hashes[i] == UInt128.Zero)
                    continue;
                var slot = Find(hashes[i]);
                (_hashes[slot], _where[slot]) = (hashes[i], where[i]);
            }
        }
    }
}
