using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Xlsx;

/// <summary>Workbooks of partners and of other projects, annotated.</summary>
public class AnnotatedRealWorkbooks(ITestOutputHelper output)
{
    private const int MostRows = 20_000;

    [Fact]
    public async Task Workbook_of_a_partner_keeps_every_cell()
    {
        var (books, refused, cells) = (0, 0, 0L);
        foreach (var file in RealWorkbooks.Files().Where(f => Path.GetExtension(f).ToLowerInvariant() is ".xlsx" or ".xlsm"))
        {
            var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            var before = await Book.ReadAsync(bytes);
            if (before.Count > MostRows || !bytes.AsSpan().StartsWith("PK"u8))
                continue;
            var notes = before.Where(r => r.Start.Row is not null).Where((_, i) => i % 7 == 0).SelectMany(r => new[] { 0, r.Cells.Count - 1, r.Cells.Count + 1 }
                .Select(c => Annotated.Note(r.Start.Sheet, (int)r.Start.Row!.Value, ColumnLetters.Of(c), (Severity)(r.Start.Row.Value % 3)))).ToArray();
            var result = await Annotated.OfAsync(bytes, notes);
            if (result.Why is not null)
            {
                Assert.True(before.Any(r => r.Findings.Any(f => f.Severity == Severity.Error)), $"{file}: {result.Why.Code}");
                refused++;
                continue;
            }

            Assert.Equal(before.Where(r => r.Start.Row is not null).Select(Text), (await Book.ReadAsync(result.Bytes)).Where(r => r.Start.Row is not null).Select(Text));
            Assert.Equal(
                notes.Select(n => (n.Sheet, n.Row, n.Column)).Distinct().Count(),
                result.Names().Where(n => n.Contains("omments", StringComparison.Ordinal) && n.EndsWith(".xml", StringComparison.Ordinal) && !n.Contains("hreaded", StringComparison.Ordinal))
                    .Sum(n => result.Comments(n).Values.Count(c => c.Contains("GC0000", StringComparison.Ordinal))));
            books++;
            cells += before.Sum(r => r.Cells.Count);
        }

        output.WriteLine($"{books} workbooks annotated, {refused} refused, {cells} cells kept");
        Assert.True(books > 10);
    }

    private static string Text(TableRow row) => $"{row.Start.Sheet}!{row.Start.Row} {string.Join('|', row.Cells)} {string.Join('|', row.Kinds!)}";
}
