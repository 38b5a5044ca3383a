using System.Globalization;
using Governance.Core.Rules;

namespace Governance.Core.Tests.Rules;

/// <summary>The keyed hash that dataset rules remember.</summary>
public class StableHashTests
{
    [Fact]
    public void Hash_of_nothing_is_the_published_vector_of_SipHash_128()
    {
        // Key 00 01 … 0f and the empty message, of the reference implementation: a3817f04ba25a8e6 6df67214c7550293, bytes in order.
        var hash = new StableHash(0x0706050403020100, 0x0F0E0D0C0B0A0908).ToHash();
        Assert.Equal(new UInt128(0x930255C71472F66D, 0xE6A825BA047F81A3), hash);
    }

    [Fact]
    public void Hash_of_bytes_depends_on_every_byte_and_on_the_length()
    {
        var seen = new HashSet<UInt128>();
        var bytes = new byte[20];
        for (var length = 0; length <= bytes.Length; length++)
        {
            Assert.True(seen.Add(StableHash.Of(bytes.AsSpan(0, length), 1)));
            for (var i = 0; i < length; i++)
            {
                bytes[i] = 1;
                Assert.True(seen.Add(StableHash.Of(bytes.AsSpan(0, length), 1)));
                bytes[i] = 0;
            }
        }
    }

    [Fact]
    public void Hash_of_values_cut_elsewhere_differs()
    {
        Assert.NotEqual(new StableHash(1).Add("ab").Add("c").ToHash(), new StableHash(1).Add("a").Add("bc").ToHash());
        Assert.NotEqual(new StableHash(1).Add("").Add((string?)null).ToHash(), new StableHash(1).Add((string?)null).Add("").ToHash());
        Assert.NotEqual(new StableHash(1).Add("a\0").ToHash(), new StableHash(1).Add("a").ToHash());
        Assert.NotEqual(new StableHash(1).Add((long?)1).ToHash(), new StableHash(1).Add(1m).ToHash());
    }

    [Fact]
    public void Hash_of_values_in_another_order_differs()
        => Assert.NotEqual(new StableHash(1).Add("a").Add("b").ToHash(), new StableHash(1).Add("b").Add("a").ToHash());

    [Fact]
    public void Hash_of_one_number_written_two_ways_is_one()
        => Assert.Equal(new StableHash(1).Add(1.50m).ToHash(), new StableHash(1).Add(1.5m).ToHash());

    [Fact]
    public void Hash_depends_on_the_key()
        => Assert.NotEqual(StableHash.Of("rec-1", 1), StableHash.Of("rec-1", 2));

    [Fact]
    public void Hashes_of_numbered_ids_spread_over_all_bits()
    {
        const int Count = 20_000;
        var ones = new int[128];
        var seen = new HashSet<UInt128>();
        for (var i = 0; i < Count; i++)
        {
            var hash = StableHash.Of("rec-" + i.ToString(CultureInfo.InvariantCulture), 0x9E3779B97F4A7C15);
            Assert.True(seen.Add(hash));
            for (var bit = 0; bit < 128; bit++)
                ones[bit] += (int)((hash >> bit) & 1);
        }

        // Half of them, within six standard deviations.
        Assert.All(ones, n => Assert.InRange(n, (Count / 2) - 425, (Count / 2) + 425));
    }
}
