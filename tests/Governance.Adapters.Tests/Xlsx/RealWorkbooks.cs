using System.IO.Compression;
using System.Xml.Linq;
using Governance.Adapters.Tabular;
using Governance.Core.Formats;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Xlsx;

/// <summary>Workbooks of partners and of other projects, beside the repository.</summary>
public class RealWorkbooks(ITestOutputHelper output)
{
    [Fact]
    public async Task Workbook_of_a_partner_gives_the_rows_and_cells_that_are_in_it()
    {
        var files = Files();
        var (rows, cells) = (0L, 0L);
        var codes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var (mine, filled) = (0L, 0L);
            await using var source = await FormatSource.OpenAsync(file, File.OpenRead(file), cancellationToken: TestContext.Current.CancellationToken);
            await foreach (var row in XlsxTableReader.ReadAsync(source, cancellationToken: TestContext.Current.CancellationToken))
            {
                mine += row.Cells.Count > 0 ? 1 : 0;
                filled += row.Cells.Count(c => c.Length > 0);
                foreach (var finding in row.Findings)
                    codes[finding.Code] = codes.GetValueOrDefault(finding.Code) + 1;
            }

            if (source.Peek.Span.StartsWith("PK"u8) && !file.EndsWith(".ods", StringComparison.OrdinalIgnoreCase))
                Assert.Equal(Count(file), (mine, filled));
            else
                Assert.Equal(0, mine);
            rows += mine;
            cells += filled;
        }

        output.WriteLine($"{files.Count} files, {rows} rows, {cells} cells; {string.Join(", ", codes.Select(c => $"{c.Key} {c.Value}"))}");
        Assert.True(rows > 1000);
    }

    internal static List<string> Files()
    {
        Assert.SkipUnless(Directory.Exists(Repository.Shared), "not run: no folder shared beside the repository");
        return [.. new[] { "data", "corpora" }.Select(f => Path.Combine(Repository.Shared, f)).Where(Directory.Exists)
            .SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories))
            .Where(f => Path.GetExtension(f).ToLowerInvariant() is ".xlsx" or ".xlsm" or ".xls" or ".ods").Order(StringComparer.Ordinal)];
    }

    /// <summary>The count of another reader, which takes whole parts into memory and knows nothing of ours.</summary>
    private static (long Rows, long Cells) Count(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        var strings = new List<int>();
        if (zip.Entries.FirstOrDefault(e => e.FullName.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase)) is { } shared)
            strings.AddRange(Load(shared).Elements().Select(si => si.Elements().Where(e => e.Name.LocalName is "t" or "r").Sum(e => e.Value.Length)));
        var (rows, cells) = (0L, 0L);
        foreach (var sheet in zip.Entries.Where(e => e.FullName.Contains("worksheets/sheet", StringComparison.OrdinalIgnoreCase) && e.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var row in Load(sheet).Elements().Where(e => e.Name.LocalName == "sheetData").Elements())
            {
                var filled = row.Elements().Count(c => IsFilled(c, strings));
                rows += filled > 0 ? 1 : 0;
                cells += filled;
            }
        }

        return (rows, cells);
    }

    private static bool IsFilled(XElement cell, List<int> strings)
    {
        var value = cell.Elements().FirstOrDefault(e => e.Name.LocalName is "v" or "is")?.Value ?? "";
        return (string?)cell.Attribute("t") == "s" ? strings[int.Parse(value, System.Globalization.CultureInfo.InvariantCulture)] > 0 : value.Length > 0;
    }

    private static XElement Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!;
    }
}
