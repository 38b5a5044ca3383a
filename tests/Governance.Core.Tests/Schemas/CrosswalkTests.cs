using Governance.Core.Schemas;

namespace Governance.Core.Tests.Schemas;

/// <summary>Every crosswalk leads to codes that exist, and says where it leads nowhere.</summary>
public class CrosswalkTests
{
    public static TheoryData<string> Names => [.. Crosswalk.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Crosswalk_leads_to_codes_of_our_lists(string name)
    {
        var crosswalk = Crosswalk.Get(name);
        Assert.Equal(name, crosswalk.Name);
        Assert.NotEmpty(crosswalk.Source);
        Assert.All(crosswalk.Items, item =>
        {
            Assert.Equal(item.Core is null, item.Match is null);
            Assert.True(item.Core is null || CodeList.Get(item.List).Contains(item.Core), $"{item.Scheme} {item.Code}");
            Assert.NotEmpty(item.En);
            Assert.NotEmpty(item.Fr);
        });
        Assert.Equal(crosswalk.Items.Count, crosswalk.Items.DistinctBy(i => (i.Scheme, i.Code)).Count());
    }

    [Fact]
    public void Name_of_no_crosswalk_is_refused() => Assert.Throws<ArgumentException>(() => Crosswalk.Get("nothing"));
}
