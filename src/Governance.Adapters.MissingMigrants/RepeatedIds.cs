using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Governance.Core;

namespace Governance.Adapters.MissingMigrants;

/// <summary>
/// The yearly lists repeat the id of a split incident for each of its parts. The first keeps the id; the second is
/// <c>…/2</c>, and so on, in the order of the list. The key itself stays in the identifiers.
/// </summary>
/// <param name="most">The most ids that are remembered.</param>
internal sealed class RepeatedIds(int most = RepeatedIds.Capacity)
{
    /// <summary>A yearly list has about a thousand ids.</summary>
    public const int Capacity = 1 << 18;

    // Half a SHA-256 stands for an id: nobody can aim for two ids of one hash, and no id of any length is held.
    private readonly Dictionary<UInt128, int> _seen = [];

    /// <summary>Whether an id came that could not be remembered any more; its repetitions are not numbered.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>Numbers the id of a record if it has been seen.</summary>
    /// <returns>Whether it has.</returns>
    public bool Number(Incident incident)
    {
        var key = Hash(incident.Id);
        if (!_seen.TryGetValue(key, out var count) && _seen.Count >= most)
        {
            GaveUp = true;
            return false;
        }

        _seen[key] = ++count;
        if (count == 1)
            return false;
        incident.Id += string.Create(CultureInfo.InvariantCulture, $"/{count}");
        incident.Minted = true;
        return true;
    }

    private static UInt128 Hash(string id)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(id), hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
