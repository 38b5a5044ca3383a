using Governance.Adapters.Sdmx;

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>A code list that several files have.</summary>
public class GivenLists
{
    [Fact]
    public void List_that_comes_again_after_one_that_contradicts_it_is_not_told()
    {
        var list = List("F", "M").With(List("F", "X"), out var agrees);
        Assert.False(agrees);
        list = list.With(List("F", "M"), out agrees);
        Assert.True(agrees);
        Assert.All(["F", "M", "X"], code => Assert.True(list.Has(code)));
        list.With(List("Z"), out agrees);
        Assert.False(agrees);
    }

    [Fact]
    public void Part_of_a_list_may_come_before_or_behind_it()
    {
        var part = new GivenList(new() { ["F"] = null }, isPartial: true);
        Assert.False(List("F", "M").With(part, out var agrees).IsPartial);
        Assert.True(agrees);
        Assert.False(part.With(List("F", "M"), out agrees).IsPartial);
        Assert.True(agrees);
    }

    private static GivenList List(params string[] codes) => new(codes.ToDictionary(c => c, _ => (string?)null), isPartial: false);
}
