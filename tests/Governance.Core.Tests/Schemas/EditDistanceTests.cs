using Governance.Core.Schemas;

namespace Governance.Core.Tests.Schemas;

public class EditDistanceTests
{
    [Theory]
    [InlineData("organisaton", "organisation")]
    [InlineData("Organisations", "organisation")]
    [InlineData("ogranisation", "organisation")]
    [InlineData("kin", "kind")]
    [InlineData("xkind", "kind")]
    [InlineData("knid", null)]
    [InlineData("ki", null)]
    [InlineData("orgazinatoin", null)]
    [InlineData("k", null)]
    [InlineData("", null)]
    public void Name_within_two_edits_and_a_third_of_its_length_is_suggested(string name, string? suggested)
        => Assert.Equal(suggested, EditDistance.Nearest(name, ["kind", "organisation"]));

    [Fact]
    public void Random_names_get_the_suggestion_of_the_whole_table()
    {
        var random = new Random(5);
        for (var i = 0; i < 20_000; i++)
        {
            var name = Name(2);
            var known = Enumerable.Range(0, 6).Select(_ => Name(1)).ToArray();
            var expected = known.Select(k => (Name: k, Distance: Whole(name, k))).Where(k => k.Distance <= 2 && k.Distance * 3 <= k.Name.Length).OrderBy(k => k.Distance).Select(k => k.Name).FirstOrDefault();
            Assert.Equal(expected, EditDistance.Nearest(name, known));
        }

        string Name(int least) => string.Concat(Enumerable.Range(0, random.Next(least, 9)).Select(_ => "abc"[random.Next(3)]));
    }

    private static int Whole(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i
                    : Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            }
        }

        return table[a.Length, b.Length];
    }
}
