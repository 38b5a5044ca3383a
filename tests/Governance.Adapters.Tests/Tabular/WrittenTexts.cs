using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Tabular;

/// <summary>Texts that a table cannot hold as they are come back, or the report says that they do not.</summary>
public class WrittenTexts
{
    [Theory]
    [InlineData("'=1+1", ".xlsx")]
    [InlineData("''=1+1", ".xlsx")]
    [InlineData("=1+1", ".xlsx")]
    [InlineData("'=1+1", ".csv")]
    public async Task Text_like_a_formula_comes_back(string text, string ending)
    {
        var (records, report) = await ThereAndBackAsync(text, ending);
        Assert.DoesNotContain(report.Losses, l => l.Field.StartsWith("/text", StringComparison.Ordinal));
        Assert.Equal(text, Assert.Single(records).Text.Text);
    }

    [Theory]
    [InlineData(32_767, false)]
    [InlineData(32_768, true)]
    [InlineData(70_000, true)]
    public async Task Text_that_no_cell_of_a_workbook_holds_is_cut_and_said_to_be(int length, bool isCut)
    {
        var text = new string('a', length - 2) + "\U0001F30D";
        var (records, report) = await ThereAndBackAsync(text, ".xlsx");
        Assert.Equal(isCut, report.Losses.Any(l => l.Field.StartsWith("/text", StringComparison.Ordinal)));
        Assert.Equal(isCut ? text[..(length == 32_768 ? 32_766 : 32_767)] : text, Assert.Single(records).Text.Text);
    }

    [Theory]
    [InlineData("n/a", ".csv")]
    [InlineData("-", ".xlsx")]
    public async Task Text_that_a_reader_takes_for_nothing_is_lost_and_said_to_be(string text, string ending)
    {
        var (records, report) = await ThereAndBackAsync(text, ending);
        Assert.Empty(records);
        Assert.Equal((1, 0), (report.Read, report.Written));
        Assert.Contains(report.Losses, l => l is { Field: "", Reason: LossReason.NotCarried });
    }

    private static async Task<(List<Recommendation> Records, WriteReport Report)> ThereAndBackAsync(string text, string ending)
    {
        var record = new Recommendation { Id = "recommendations:1", Sensitivity = Sensitivity.Public, Text = new LocalizedText { Language = "fr", Text = text } };
        await using var target = new MemoryTarget("matrix" + ending);
        var report = await FormatRun.Registry.Writer("recommendations")!.WriteAsync(FormatRun.Stream([record]), target, new WriteOptions(), TestContext.Current.CancellationToken);
        var items = await FormatRun.ReadAsync(new MemoryStream(target.Main.ToArray()), new ReadOptions(), "recommendations");
        return (items.Select(i => i.Record).OfType<Recommendation>().ToList(), report);
    }
}
