using System.Text;
using Governance.Adapters.Tabular;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Tabular;

public class FormulaTexts
{
    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String, Gen.String[Gen.Char["'=+-@\t\r＝＋－＠019., x"], 0, 8]);

    [Fact]
    public void Protected_text_comes_back_whatever_it_is()
        => Texts.Sample(text => FormulaText.Unprotect(FormulaText.Protect(text)) == text);

    [Fact]
    public void Protected_text_is_never_formula_like()
        => Texts.Sample(text => !FormulaText.IsFormulaLike(FormulaText.Protect(text)));

    [Theory]
    [InlineData("-5")]
    [InlineData("+22376123456")]
    [InlineData("-98.2")]
    [InlineData("-12.5331, 48")]
    [InlineData("1,022")]
    [InlineData("Gao")]
    [InlineData("")]
    public void Number_and_plain_text_stay_as_they_are(string text) => Assert.Equal(text, FormulaText.Protect(text));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-1+2", "'-1+2")]
    [InlineData("＝1", "'＝1")]
    [InlineData("'=1", "''=1")]
    public void Formula_like_text_gets_one_apostrophe(string text, string cell) => Assert.Equal(cell, FormulaText.Protect(text));

    [Theory]
    [InlineData("x;=1+1;y", "\"x;=1+1;y\"")]
    [InlineData("x\t@SUM(A1)", "\"x\t@SUM(A1)\"")]
    [InlineData("x; y", "x; y")]
    [InlineData("16;-0.04", "16;-0.04")]
    public async Task Part_behind_another_separator_is_quoted_where_it_is_formula_like(string text, string cell)
    {
        using var output = new MemoryStream();
        await using (var table = new CsvTableWriter(output, TextDialect.Rfc4180))
            await table.WriteAsync([text, "z"]);
        Assert.Equal($"{cell},z\r\n", Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public void Payload_of_the_corpus_is_neutralised()
    {
        var folder = Path.Combine(Repository.Shared, "corpora", "csv-injection-payloads");
        Assert.SkipUnless(Directory.Exists(folder), "not run: no folder shared/corpora/csv-injection-payloads beside the repository");
        foreach (var line in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).SelectMany(File.ReadLines))
            Assert.False(FormulaText.IsFormulaLike(FormulaText.Protect(line)));
    }
}
