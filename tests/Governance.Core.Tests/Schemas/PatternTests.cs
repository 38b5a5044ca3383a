using System.Globalization;
using System.Text;
using Governance.Core.Schemas;

namespace Governance.Core.Tests.Schemas;

public class PatternTests
{
    private const string PartialDate = Patterns.PartialDate;
    private static readonly Schema Date = Schema.Compile(Encoding.UTF8.GetBytes($$"""{"type":"string","pattern":"{{PartialDate}}"}"""));

    [Theory]
    [InlineData(PartialDate, "2024-02-29")]
    [InlineData("^[A-Za-z0-9][A-Za-z0-9._:/-]*$", "gao:07-12/x")]
    [InlineData("^[A-Z]{3}-[0-9]{4}$", "ABZ-0123")]
    [InlineData("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$", "23:59")]
    [InlineData("^https?://[^ \\t\\r\\n]+$", "https://é.x/a")]
    [InlineData("^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$", "fr-ML-x1")]
    [InlineData("^.$", "😀")]
    [InlineData("^[^a]$", "Ω")]
    [InlineData("a+b?c", "xaabcz")]
    [InlineData("(a|b)*c$", "abac")]
    [InlineData("^(a|a)*$", "aaa")]
    [InlineData("", "x")]
    [InlineData("^$", "")]
    [InlineData("x$|^y", "zx")]
    [InlineData("[\\u00e0-\\u{1F640}]{2}", "aéΩ")]
    [InlineData("\\D\\S\\W", "a_-")]
    [InlineData("^[\\s\\-]+$", " -\u00a0")]
    public void Table_over_bytes_gives_the_same_verdict_as_the_linear_engine(string source, string sample)
    {
        var pattern = Pattern.Of(source);
        Assert.NotNull(pattern.Automaton);
        var random = new Random(5);
        var alphabet = "0123456789-.:/aábcxyzABZ éΩ😀🙃\u2028\u00a0\t_h\u007fs,".EnumerateRunes().ToArray();
        var matches = 0;
        for (var round = 0; round < 4000; round++)
        {
            var runes = round % 2 == 0 ? [.. sample.EnumerateRunes()] : Enumerable.Range(0, random.Next(12)).Select(_ => alphabet[random.Next(alphabet.Length)]).ToList();
            if (round % 4 == 2 && runes.Count > 0)
                runes[random.Next(runes.Count)] = alphabet[random.Next(alphabet.Length)];
            var text = string.Concat(runes);
            if (text.Contains('\t', StringComparison.Ordinal))
                continue;
            var expected = pattern.IsMatch(text);
            matches += expected ? 1 : 0;
            Assert.True(expected == Run(pattern, text), $"{source} on {text}: {expected}");
        }

        Assert.True(matches >= 1000);
    }

    [Fact]
    public void Dates_match_by_the_calendar_and_by_nothing_else()
    {
        var pattern = Pattern.Of(PartialDate);
        foreach (var year in (int[])[1, 4, 100, 400, 1896, 1899, 1900, 1904, 1999, 2000, 2001, 2004, 2020, 2021, 2024, 2096, 2100, 2400, 9999])
        {
            Assert.True(Both(pattern, year.ToString("0000", CultureInfo.InvariantCulture)));
            for (var month = 0; month <= 13; month++)
            {
                Assert.Equal(month is >= 1 and <= 12, Both(pattern, string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}")));
                for (var day = 0; day <= 32; day++)
                {
                    var exists = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
                    Assert.Equal(exists, Both(pattern, string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")));
                }
            }
        }

        Assert.All(["2021-06-30\n", "2021-6", "21", "2021-06-30T00:00", "٢٠٢١", " 2021"], text => Assert.False(pattern.IsMatch(text)));
    }

    [Theory]
    [InlineData("^a$", "a\n", false)]
    [InlineData("^\\d$", "٣", false)]
    [InlineData("^\\w$", "é", false)]
    [InlineData("^.$", "😀", true)]
    [InlineData("^.$", "\u2028", false)]
    [InlineData("^[^x]$", "😀", true)]
    [InlineData("^[😀-😂]$", "😁", true)]
    [InlineData("^\\s$", "\uFEFF", true)]
    [InlineData("a", "xay", true)]
    [InlineData("^\\p{L}+$", "Ménaka", true)]
    [InlineData("^\\p{L}+$", "Gao 2", false)]
    public void Pattern_means_what_ecmascript_means(string source, string text, bool expected) =>
        Assert.Equal(expected, Pattern.Of(source).IsMatch(text));

    [Theory]
    [InlineData("(?=a)b")]
    [InlineData("(?<!a)b")]
    [InlineData("(a)\\1")]
    [InlineData("\\bword")]
    [InlineData("a{1001}")]
    [InlineData("((a{100}){100}){100}")]
    [InlineData("\\P{L}{1000}")]
    [InlineData("(?:\\P{L}{10}){20}")]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("a**")]
    [InlineData("[z-a]")]
    [InlineData("\\q")]
    [InlineData("\\ud800")]
    public void Pattern_that_is_wrong_or_not_linear_is_refused(string source) =>
        Assert.Throws<FormatException>(() => Pattern.Of(source));

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(a|a)*$")]
    [InlineData("^(.*a){20}$")]
    public void Pattern_that_makes_others_backtrack_stays_linear(string source)
    {
        var schema = Schema.Compile(Encoding.UTF8.GetBytes($$"""{"pattern":"{{source}}"}"""));
        Assert.False(schema.IsValid(Encoding.UTF8.GetBytes("\"" + new string('a', 200_000) + "!\"")));
    }

    [Fact]
    public void Utf8_ranges_cover_a_set_exactly()
    {
        var sequences = Utf8Ranges.Of(CodePointSet.Of((0x41, 0x7FF), (0x900, 0x10345), (0x20000, 0x10FFFF)));
        for (var c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 37)
        {
            if (!Rune.TryCreate(c, out var rune))
                continue;
            var bytes = Encoding.UTF8.GetBytes(rune.ToString());
            var expected = c is (>= 0x41 and <= 0x7FF) or (>= 0x900 and <= 0x10345) or >= 0x20000;
            var hits = sequences.Count(sequence => sequence.Length == bytes.Length && sequence.Zip(bytes).All(pair => pair.Second >= pair.First.From && pair.Second <= pair.First.To));
            Assert.Equal(expected ? 1 : 0, hits);
        }
    }

    private static bool Both(Pattern pattern, string text)
    {
        var verdict = pattern.IsMatch(text);
        Assert.Equal(verdict, Run(pattern, text));
        Assert.Equal(verdict, FastWalk.Accepts(Date, Encoding.UTF8.GetBytes($"\"{text}\"")));
        return verdict;
    }

    private static bool Run(Pattern pattern, string text)
    {
        var state = 0;
        foreach (var b in Encoding.UTF8.GetBytes(text + "\""))
        {
            state = pattern.Automaton!.Next[state * 256 + b];
            if (state >= ByteAutomaton.Unsure)
                break;
        }

        return state == ByteAutomaton.Matched;
    }
}
