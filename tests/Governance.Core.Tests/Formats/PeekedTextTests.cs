using System.Text;
using Governance.Core.Formats;

namespace Governance.Core.Tests.Formats;

/// <summary>A quick look says no only where a text is surely not there.</summary>
public class PeekedTextTests
{
    [Theory]
    [InlineData("Year,Country of Asylum\n", "asylum", true)]
    [InlineData("Year,\"Country of ASYLUM\"\n", "asylum", true)]
    [InlineData("Year,\"Count\"ry\n", "country", true)]
    [InlineData("Year,Country\n", "asylum", false)]
    [InlineData("", "asylum", false)]
    [InlineData("[{\"\\u0061sylum\":1}]", "asylum", true)]
    [InlineData("a\0s\0", "asylum", true)]
    [InlineData("\uFEFFsep=x\nYearxCountry\n", "asylum", true)]
    public async Task A_text_is_there_in_any_case_and_everything_may_be_in_what_is_no_plain_text(string input, string word, bool expected)
        => Assert.Equal(expected, (await OfAsync(input)).Has("nothing", word));

    [Theory]
    [InlineData("type,id\n", true)]
    [InlineData("\uFEFFType;x\n", true)]
    [InlineData("{\"type\":1}", true)]
    [InlineData("x,\" type \"\n", true)]
    [InlineData("subtype,types,type_of,type2\n", false)]
    [InlineData("types,type", true)]
    public async Task A_name_stands_alone_where_no_letter_digit_or_underscore_is_beside_it(string input, bool expected)
        => Assert.Equal(expected, (await OfAsync(input)).HasAlone("type"));

    [Theory]
    [InlineData("Personnes déplacées\n", true)]
    [InlineData("Personnes de-placées\n", true)]
    [InlineData("PERSONNES DEPLACEES\n", true)]
    [InlineData("Personnes arrivées\n", false)]
    public async Task Accents_spaces_and_punctuation_do_not_count_once_it_is_folded(string input, bool expected)
        => Assert.Equal(expected, (await OfAsync(input)).HasFolded("deplace"));

    [Fact]
    public async Task Accents_that_are_not_known_may_be_any()
    {
        await using var source = await FormatSource.OpenAsync("a", new MemoryStream([.. "Personnes d"u8, 0xE9, .. "place"u8, 0xE9, .. "es,x\n"u8]), cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(new PeekedText(source).HasFolded("asylum"));
        Assert.False(new PeekedText(source).Has("asylum"));
    }

    private static async Task<PeekedText> OfAsync(string input)
    {
        await using var source = await FormatSource.OpenAsync("a", new MemoryStream(Encoding.UTF8.GetBytes(input)), cancellationToken: TestContext.Current.CancellationToken);
        return new PeekedText(source);
    }
}
