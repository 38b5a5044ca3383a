using System.Globalization;
using Governance.Adapters.Tabular;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Xlsx;

/// <summary>Memory is measured alone: other tests in the same process would be counted too.</summary>
[CollectionDefinition(nameof(WorkbookMemory), DisableParallelization = true)]
[Collection(nameof(WorkbookMemory))]
public class WorkbookMemory(ITestOutputHelper output)
{
    private const int Rows = 1_000_000;

    [Fact]
    public async Task Million_rows_are_written_and_read_in_flat_memory()
    {
        var path = Path.GetTempFileName();
        try
        {
            await using (var file = File.Create(path))
            await using (var writer = new XlsxTableWriter(file))
            {
                await writer.BeginSheetAsync(new XlsxSheetLayout("One"), TestContext.Current.CancellationToken);
                CellKind[] kinds = [CellKind.Number, CellKind.Text, CellKind.Date];
                for (var i = 0; i < Rows; i++)
                    await writer.WriteAsync([i.ToString(CultureInfo.InvariantCulture), i % 7 == 0 ? "Gao" : "Ménaka", "2021-06-30"], kinds, TestContext.Current.CancellationToken);
            }

            var (rows, early, most) = (0, 0L, 0L);
            await using var source = await FormatSource.OpenAsync("t", File.OpenRead(path), cancellationToken: TestContext.Current.CancellationToken);
            await foreach (var row in XlsxTableReader.ReadAsync(source, cancellationToken: TestContext.Current.CancellationToken))
            {
                Assert.Empty(row.Findings);
                if (++rows % 100_000 != 0)
                    continue;
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
                early = early == 0 ? most : early;
            }

            output.WriteLine($"{rows} rows, {new FileInfo(path).Length / 1_000_000} MB, at most {(most - early) / 1_000_000} MB more alive than after the first 100,000");
            Assert.Equal(Rows, rows);
            Assert.True(most - early < 16_000_000, $"{most - early} bytes more are held later than after 100,000 rows");
        }
        finally
        {
            File.Delete(path);
        }
    }
}
