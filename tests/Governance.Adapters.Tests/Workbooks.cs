using Governance.Adapters.Tabular;

namespace Governance.Adapters.Tests;

/// <summary>Workbooks made of comma-separated text, a sheet each.</summary>
internal static class Workbooks
{
    public static async Task<byte[]> OfAsync(params (string Sheet, string Text)[] sheets)
    {
        var stream = new MemoryStream();
        await using (var writer = new XlsxTableWriter(stream))
        {
            foreach (var (sheet, text) in sheets)
            {
                await writer.BeginSheetAsync(new XlsxSheetLayout(sheet), TestContext.Current.CancellationToken);
                foreach (var row in PlainCsv.Rows(System.Text.Encoding.UTF8.GetBytes(text)))
                    await writer.WriteAsync(row, cancellationToken: TestContext.Current.CancellationToken);
            }
        }

        return stream.ToArray();
    }
}
