namespace Governance.Adapters.Kobo;

/// <summary>
/// What was worked out for keys that come again and again. It remembers a fixed number of short ones, from the second time they come,
/// so that memory stays flat whatever comes and keys that never come again cost nothing. One thread at a time.
/// </summary>
/// <typeparam name="T">What is worked out; nobody changes it.</typeparam>
internal sealed class Repeated<T>
    where T : class
{
    private const int Most = 256;
    private const int MostBytes = 256;
    private readonly int[] _seen = new int[Most];
    private readonly (byte[] Key, T Value)?[] _known = new (byte[] Key, T Value)?[Most];

    /// <summary>What is known of a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>What was worked out for it; null where that is not remembered.</returns>
    public T? Find(ReadOnlySpan<byte> key)
        => key.Length <= MostBytes && _known[Hash(key) & (Most - 1)] is { } known && key.SequenceEqual(known.Key) ? known.Value : null;

    /// <summary>Remembers a key that is short and came before, in the place of another.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">What was worked out for it.</param>
    /// <returns>The value.</returns>
    public T Keep(ReadOnlySpan<byte> key, T value)
    {
        if (key.Length > MostBytes)
            return value;
        var hash = Hash(key);
        var slot = hash & (Most - 1);
        if (_seen[slot] == hash)
            _known[slot] = (key.ToArray(), value);
        _seen[slot] = hash;
        return value;
    }

    private static int Hash(ReadOnlySpan<byte> key)
    {
        var hash = default(HashCode);
        hash.AddBytes(key);
        return hash.ToHashCode();
    }
}
