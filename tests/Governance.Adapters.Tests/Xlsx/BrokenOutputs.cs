using Governance.Adapters.Tabular;

namespace Governance.Adapters.Tests.Xlsx;

/// <summary>What a workbook says whose output breaks: what went wrong, not what came of it.</summary>
public class BrokenOutputs
{
    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(1_000)]
    [InlineData(1_500)]
    [InlineData(2_000)]
    [InlineData(2_500)]
    [InlineData(60_000)]
    public async Task Output_that_is_full_is_what_is_thrown(int room)
    {
        var wrong = await Assert.ThrowsAsync<IOException>(async () =>
        {
            await using var book = new XlsxTableWriter(new FullDisk(room));
            await book.BeginSheetAsync(new XlsxSheetLayout("Un"), TestContext.Current.CancellationToken);
            for (var i = 0; i < (room > 10_000 ? 100_000 : 3); i++)
                await book.WriteAsync([i.ToString(System.Globalization.CultureInfo.InvariantCulture), "Gao"], cancellationToken: TestContext.Current.CancellationToken);
        });
        Assert.Equal(FullDisk.Words, wrong.Message);
    }

    [Fact]
    public async Task Writing_that_was_stopped_is_what_is_thrown()
    {
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await using var book = new XlsxTableWriter(new MemoryStream());
            await book.BeginSheetAsync(new XlsxSheetLayout("Un"), stop.Token);
            await stop.CancelAsync();
            while (true)
                await book.WriteAsync(["Gao"], cancellationToken: stop.Token);
        });
    }
}
