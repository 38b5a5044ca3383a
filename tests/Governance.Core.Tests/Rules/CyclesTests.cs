using Governance.Core.Rules;

namespace Governance.Core.Tests.Rules;

/// <summary>Circles where each thing has at most one parent.</summary>
public class CyclesTests
{
    [Fact]
    public void Tree_has_no_circle() => Assert.Empty(Cycles.FirstOfEach([-1, 0, 0, 2]));

    [Fact]
    public void Circle_is_named_once_by_its_first_member() => Assert.Equal([1], Cycles.FirstOfEach([3, 2, 3, 1, 0]));

    [Fact]
    public void Thing_under_itself_is_a_circle() => Assert.Equal([0, 2], Cycles.FirstOfEach([0, 0, 2]));

    [Fact]
    public void Long_chain_is_walked_once()
    {
        var parents = new int[1_000_000];
        for (var i = 0; i < parents.Length; i++)
            parents[i] = Math.Min(i + 1, parents.Length - 1);
        Assert.Equal([parents.Length - 1], Cycles.FirstOfEach(parents));
    }
}
