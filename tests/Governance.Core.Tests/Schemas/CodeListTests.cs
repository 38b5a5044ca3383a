using Governance.Core.Schemas;

namespace Governance.Core.Tests.Schemas;

/// <summary>Lists as people choose from them.</summary>
public class CodeListTests
{
    [Fact]
    public void Countries_are_in_the_order_of_their_names_whatever_their_accents()
    {
        var french = CodeList.Get("country").ForChoice("fr").Select(c => c.Label("fr")).ToList();
        Assert.Equal(CodeList.Get("country").Items.Count, french.Count);
        Assert.True(french.IndexOf("Égypte") < french.IndexOf("Fidji"));
        Assert.True(french.IndexOf("Mali") < french.IndexOf("Tchéquie"));
        Assert.True(french.IndexOf("Dominique") < french.IndexOf("Égypte"));
    }

    [Fact]
    public void List_in_an_order_of_its_own_keeps_it()
        => Assert.Equal(CodeList.Get("age-band").Items, CodeList.Get("age-band").ForChoice("fr"));
}
