using CsCheck;
using Governance.Core.Rules;

namespace Governance.Core.Tests.Rules;

/// <summary>What checks remember beyond memory answers as a set, a list and a sorted list in memory do.</summary>
public class HeldTests
{
    // A few hashes in memory, so that a few hundred make files of every level.
    private static readonly Gen<ulong[]> Keys = Gen.ULong[0, 2000].Array[0, 1500];

    [Fact]
    public void Index_that_spills_answers_as_a_dictionary_does()
        => Keys.Sample(
            keys =>
            {
                var (index, expected) = (new HashIndex(most: 8), new Dictionary<UInt128, ulong>());
                foreach (var (i, key) in keys.Index())
                {
                    var hash = Hash(key);
                    Assert.Equal(expected.TryAdd(hash, (ulong)i), index.TryAdd(hash, (ulong)i, out var first));
                    Assert.Equal(expected[hash], first);
                }

                Assert.Equal(expected.Count, index.Count);
                for (var key = 0UL; key < 2100; key++)
                {
                    Assert.Equal(expected.TryGetValue(Hash(key), out var of), index.TryGet(Hash(key), out var found));
                    Assert.True(of == found || !expected.ContainsKey(Hash(key)));
                }

                index.Release();
            },
            iter: 30);

    [Fact]
    public void Index_holds_the_hash_zero_and_hashes_that_share_their_halves()
    {
        var index = new HashIndex(most: 2);
        UInt128[] hashes = [0, 2, UInt128.MaxValue, new UInt128(2, 0), new UInt128(2, 2), new UInt128(1, 1)];
        foreach (var (i, hash) in hashes.Index())
            Assert.True(index.TryAdd(hash, (ulong)i, out _));
        foreach (var (i, hash) in hashes.Index())
        {
            Assert.True(index.TryGet(hash, out var of));
            Assert.Equal((ulong)i, of);
        }

        Assert.False(index.Contains(3));
        index.Release();
    }

    [Fact]
    public void Index_of_many_hashes_keeps_few_files()
    {
        var index = new HashIndex(most: 16);
        for (var i = 0UL; i < 20_000; i++)
            Assert.True(index.TryAdd(Hash(i), i, out _));
        Assert.True(index.Files <= 7 * 5, $"{index.Files} files");
        Assert.True(index.TryGet(Hash(77), out var of));
        Assert.Equal(77UL, of);
        index.Release();
    }

    [Fact]
    public void List_that_spills_gives_all_in_order_and_each_by_its_number()
        => Gen.Int.Array[0, 200].Sample(
            values =>
            {
                var list = new HeldList<(int, decimal)>(most: 7);
                foreach (var value in values)
                    list.Add((value, value / 8m));
                var expected = values.Select(v => (v, v / 8m)).ToList();
                Assert.Equal(expected.Count, list.Count);
                Assert.Equal(expected, list.All());
                for (var i = values.Length - 1; i >= 0; i--)
                    Assert.Equal(expected[i], list[i]);
                list.Add((1, 1));
                Assert.Equal([.. expected, (1, 1m)], list.All());
                list.Release();
            },
            iter: 100);

    [Fact]
    public void Sorted_values_come_in_their_order()
        => Gen.Int[0, 50].Array[0, 300].Sample(
            values =>
            {
                var sorted = new HeldSorted<PlaceInOrder>(most: 9);
                foreach (var (i, value) in values.Index())
                    sorted.Add(new PlaceInOrder(new RecordPlace(0, value, 0, 0, 0), i));
                Assert.Equal(values.Index().Select(v => (v.Item, v.Index)).Order(), sorted.All().Select(p => (p.Place.Ordinal, p.Index)));
                sorted.Release();
            },
            iter: 100);

    private static UInt128 Hash(ulong key) => new StableHash(7).Add((long)key).ToHash();
}
