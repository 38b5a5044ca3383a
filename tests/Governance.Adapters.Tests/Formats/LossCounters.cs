using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Formats;

/// <summary>What is counted as lost between a record and the record read back.</summary>
public class LossCounters
{
    [Fact]
    public void Missing_item_of_a_list_is_one_loss_and_the_others_are_none()
        => Assert.Equal([new FieldLoss("Incident", "/causes/*/code", 1, LossReason.NotCarried)], Losses(["a", "b", "c", "d"], ["a", "c", "d"]));

    [Fact]
    public void Changed_item_between_equal_ones_is_one_reduction()
        => Assert.Equal([new FieldLoss("Incident", "/causes/*/code", 1, LossReason.Reduced)], Losses(["a", "b", "c"], ["a", "x", "c"]));

    [Fact]
    public void Other_order_is_one_reduction_of_the_list()
        => Assert.Equal([new FieldLoss("Incident", "/causes", 1, LossReason.Reduced)], Losses(["a", "b", "c"], ["c", "a", "b"]));

    [Fact]
    public void Every_missing_item_is_counted_once_whatever_the_lists_hold()
        => Gen.Select(Gen.Int[0, 4].List[0, 30], Gen.Bool.Array[30]).Sample((codes, kept) =>
        {
            var given = codes.ConvertAll(c => "c" + c);
            var found = given.Where((_, i) => kept[i]).ToList();
            Assert.Equal(given.Count - found.Count, Losses(given, found).Sum(l => l.Count));
        });

    [Fact]
    public void Long_lists_are_compared_in_linear_time()
    {
        var long1 = Enumerable.Range(0, 200_000).Select(i => "c" + i).ToList();
        Assert.Equal(1, Losses(long1, long1[1..]).Sum(l => l.Count));
    }

    private static IReadOnlyList<FieldLoss> Losses(List<string> given, List<string> found)
    {
        var counter = new LossCounter();
        counter.Compare(Incident(given), Incident(found));
        return counter.Losses;
    }

    private static Incident Incident(List<string> codes)
        => new() { Id = "i", Kind = "death", Sensitivity = Sensitivity.Public, Causes = [.. codes.Select(c => new Coded { Code = c })] };
}
