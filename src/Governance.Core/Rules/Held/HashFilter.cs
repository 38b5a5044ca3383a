using System.Numerics;

namespace Governance.Core.Rules;

/// <summary>
/// Says of a hash that it surely is not among many, or that it may be: a Bloom filter whose bits for one hash lie in four
/// words side by side. Past its greatest size it says « may be » more often, and is never wrong.
/// </summary>
internal sealed class HashFilter
{
    private const int WordsOfABlock = 4;
    private const int BitsAHash = 8;

    /// <summary>Eight megabytes.</summary>
    private const int MostWords = 1 << 20;

    private ulong[] _words = [];

    /// <summary>Makes room for so many hashes, those of the runs among them.</summary>
    public void Grow(long hashes, IReadOnlyList<HashRun> runs)
    {
        var words = (int)Math.Min(MostWords, BitOperations.RoundUpToPowerOf2((ulong)(hashes * BitsAHash / 64) + WordsOfABlock));
        if (words <= _words.Length)
            return;
        _words = new ulong[words];
        foreach (var (hash, _) in runs.SelectMany(r => r.Entries()))
            Add(hash);
    }

    public void Add(UInt128 hash)
    {
        var block = Block(hash);
        for (var i = 0; i < WordsOfABlock; i++)
            block[i] |= Bit(hash, i);
    }

    public bool MayHold(UInt128 hash)
    {
        var block = Block(hash);
        for (var i = 0; i < WordsOfABlock; i++)
        {
            if ((block[i] & Bit(hash, i)) == 0)
                return false;
        }

        return true;
    }

    private Span<ulong> Block(UInt128 hash)
    {
        var blocks = (ulong)_words.Length / WordsOfABlock;
        return _words.AsSpan((int)((ulong)(hash >> 64) & (blocks - 1)) * WordsOfABlock, WordsOfABlock);
    }

    /// <summary>Six bits of the lower half for each word.</summary>
    private static ulong Bit(UInt128 hash, int word) => 1UL << (int)((ulong)hash >> (word * 6));
}
