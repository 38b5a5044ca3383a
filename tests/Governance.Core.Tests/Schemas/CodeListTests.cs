using System.Text.RegularExpressions;
using Governance.Core.Schemas;

namespace Governance.Core.Tests.Schemas;

/// <summary>Lists as people choose from them.</summary>
public partial class CodeListTests
{
    public static TheoryData<string, string, string> Provenances =>
    [
        .. CodeList.Names.Select(CodeList.Get).Select(l => (l.Name, l.Provenance("en"), l.Provenance("fr"))),
        .. Crosswalk.Names.Select(Crosswalk.Get).Select(c => (c.Name, c.Provenance("en"), c.Provenance("fr"))),
    ];

    [Theory]
    [MemberData(nameof(Provenances))]
    public void List_says_where_it_comes_from_in_French_too(string name, string english, string french)
    {
        Assert.False(English().IsMatch(french), name);
        Assert.False(English().IsMatch(english) && english == french, name);
        Assert.DoesNotMatch(@" [;:!?]|« | »", french);
    }

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

    [GeneratedRegex(@"(?<![\w-])(the|and|of|or|after|as|list|lists|extended|adapted|reduced|free|with|by|from|names|valid|categories|text)(?![\w-])|\bUnited\b|\bUNHCR\b|\bIOM\b")]
    private static partial Regex English();
}
