using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Governance.Core;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Tells records apart that a partner calls the same, such as the parts of a split incident, or recommendations numbered anew
/// in each chapter. The first keeps the id; the second is <c>…/2</c>, and so on, in their order.
/// </summary>
/// <param name="most">The most ids that are remembered.</param>
public sealed class RepeatedIds(int most = RepeatedIds.Capacity)
{
    /// <summary>Far more than a list that people number has.</summary>
    public const int Capacity = 1 << 18;

    // Half a SHA-256 stands for an id: nobody can aim for two ids of one hash, and no id of any length is held.
    private readonly Dictionary<UInt128, int> _seen = [];

    /// <summary>Whether an id came that could not be remembered any more; its repetitions are not numbered.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>Numbers the id of a record if it has been seen.</summary>
    /// <param name="record">The record; not yet in an item.</param>
    /// <returns>Whether it has.</returns>
    public bool Number(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var key = Hash(record.Id);
        if (!_seen.TryGetValue(key, out var count) && _seen.Count >= most)
        {
            GaveUp = true;
            return false;
        }

        _seen[key] = ++count;
        if (count == 1)
            return false;

        // Another may be called so of its own.
        var id = record.Id;
        while (_seen.ContainsKey(Hash(record.Id = id + string.Create(CultureInfo.InvariantCulture, $"/{count}"))))
            _seen[key] = ++count;
        if (_seen.Count < most)
            _seen[Hash(record.Id)] = 1;
        record.Minted = true;
        return true;
    }

    private static UInt128 Hash(string id)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(id), hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
