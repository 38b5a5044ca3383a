using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Governance.Adapters.Tabular;

namespace Governance.Adapters.Tests.Xlsx;

/// <summary>The fast reader of worksheets against the one over an XML reader: one verdict, one text, on anything.</summary>
public class FastWorksheets(ITestOutputHelper output)
{
    private const string Sheet = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:x14ac="urn:x"><cols><col min="2" max="3" hidden="1"/></cols><sheetData>
        <row r="1" spans="1:3" ht="15" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> é&amp;&#233;&#x20AC; </t></is></c></row>
        <row r="3" hidden="1"><c r="A3"><f>A1&amp;"x"</f><v>1.5</v></c><c r="C3" t="str"><f t="shared" ref="C3:C4" si="0">B1</f><v>a</v></c><c r="D3"/><c r="E3" t="b"><v>1</v></c></row>
        <row/><row r='5'><c t='e'><v>#N/A</v></c><c><v></v></c><c><v/></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>
        """;

    [Fact]
    public void Sheet_as_programs_write_it_is_read_by_the_fast_reader()
    {
        Assert.Equal(Exact(Encoding.UTF8.GetBytes(Sheet)), Fast(Encoding.UTF8.GetBytes(Sheet), 1));
        Assert.DoesNotContain("damaged", Exact(Encoding.UTF8.GetBytes(Sheet)), StringComparison.Ordinal);
    }

    [Fact]
    public void Sheet_with_characters_changed_inserted_or_taken_out_gives_the_same_as_the_exact_reader()
    {
        var random = new Random(30);
        var good = Encoding.UTF8.GetBytes(Sheet);
        byte[][] pieces = [.. new[] { "<", ">", "/", "\"", "'", "&", ";", "]]>", "<!-- -->", "<![CDATA[x]]>", "\r", "\n", " ", "<v>1</v>", "<c r=\"A1\">", "</c>", "</row>", "</sheetData>", "<sheetData>", " r=\"2\"", " x:y=\"1\"", "&lt;", "&#0;", "&#x1F600;", "&a;", "\uFFFF", "é", "\0", "\x01", "<is><t>x</t></is>", "<?p?>" }.Select(Encoding.UTF8.GetBytes)];
        var damaged = 0;
        for (var round = 0; round < 30_000; round++)
        {
            var bad = new List<byte>(good);
            for (var hits = random.Next(1, 3); hits > 0; hits--)
            {
                var at = random.Next(bad.Count);
                switch (random.Next(4))
                {
                    case 0:
                        bad[at] = (byte)random.Next(256);
                        break;
                    case 1:
                        bad.InsertRange(at, pieces[random.Next(pieces.Length)]);
                        break;
                    case 2:
                        bad.RemoveRange(at, Math.Min(random.Next(1, 30), bad.Count - at));
                        break;
                    default:
                        bad.InsertRange(at, bad.GetRange(random.Next(bad.Count / 2), random.Next(1, 60)));
                        break;
                }
            }

            byte[] bytes = [.. bad];
            var exact = Exact(bytes);
            damaged += exact.EndsWith("damaged", StringComparison.Ordinal) ? 1 : 0;
            Assert.Equal(exact, Fast(bytes));
        }

        output.WriteLine($"30,000 sheets, {damaged} of them damaged");
        Assert.InRange(damaged, 5_000, 29_000);
    }

    [Fact]
    public void What_stands_behind_the_rows_is_found_without_reading_them()
    {
        var opened = 0;
        using var reader = new ByteSheetReader(() => Open(Encoding.UTF8.GetBytes(Sheet), ref opened), new TableLimits());
        reader.SkipRows();
        Assert.Equal([new XlsxRange(1, 0, 2, 1)], reader.Merged);
        Assert.Equal(1, opened);
        Assert.False(reader.ReadRow());
    }

    [Theory]
    [InlineData("<row/>", "<row><c><v><![CDATA[</sheetData>]]></v></c></row>")]
    [InlineData("<row/>", "<!-- </sheetData> --><row/>")]
    [InlineData("<sheetData>", "<sheetData >")]
    [InlineData("</sheetData>", "</sheetData ><sheetData><row/></sheetData>")]
    public void Unusual_rows_are_skipped_by_the_exact_reader(string usual, string unusual)
    {
        var bytes = Encoding.UTF8.GetBytes(Sheet.Replace(usual, unusual, StringComparison.Ordinal));
        var opened = 0;
        using var reader = new ByteSheetReader(() => Open(bytes, ref opened), new TableLimits());
        reader.SkipRows();
        Assert.Equal([new XlsxRange(1, 0, 2, 1)], reader.Merged);
    }

    [Fact]
    public void Sheet_of_a_partner_gives_the_same_as_the_exact_reader()
    {
        var (sheets, exact) = (0, 0);
        foreach (var file in RealWorkbooks.Files().Where(f => f.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) && new FileInfo(f).Length > 100))
        {
            using var zip = ZipFile.OpenRead(file);
            foreach (var entry in zip.Entries.Where(e => e.FullName.Contains("worksheets/sheet", StringComparison.OrdinalIgnoreCase) && e.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
            {
                using var copy = new MemoryStream();
                using (var stream = entry.Open())
                    stream.CopyTo(copy);
                var opened = 0;
                Assert.Equal(Exact(copy.ToArray()), Dump(new ByteSheetReader(() => Open(copy.ToArray(), ref opened), new TableLimits())));
                sheets++;
                exact += opened > 1 ? 1 : 0;
            }
        }

        output.WriteLine($"{sheets} sheets, {exact} of them left to the exact reader");
        Assert.True(exact < sheets / 4, $"{exact} of {sheets} sheets are too unusual for the fast reader");
    }

    private static MemoryStream Open(byte[] bytes, ref int opened)
    {
        opened++;
        return new MemoryStream(bytes);
    }

    private static string Exact(byte[] bytes) => Dump(new XmlSheetReader(new MemoryStream(bytes), new TableLimits()));

    private static string Fast(byte[] bytes, int? mostOpened = null)
    {
        var opened = 0;
        var dump = Dump(new ByteSheetReader(() => Open(bytes, ref opened), new TableLimits()));
        if (mostOpened is { } most)
            Assert.True(opened <= most, "the fast reader left the sheet to the exact one");
        return dump;
    }

    private static string Dump(SheetReader reader)
    {
        var text = new StringBuilder();
        using (reader)
        {
            try
            {
                while (reader.ReadRow())
                {
                    var row = new StringBuilder().Append('\n').Append(reader.RowNumber).Append(reader.IsRowHidden).Append(string.Join(',', reader.HiddenColumns));
                    while (reader.ReadCell())
                        row.Append(CultureInfo.InvariantCulture, $" {reader.Column},{reader.Type},{reader.Style},{reader.HasFormula},{reader.HasValue},[{Encoding.UTF8.GetString(reader.Value)}]");
                    text.Append(row);
                }

                text.Append(string.Join(',', reader.Merged));
            }
            catch (XmlException)
            {
                text.Append("damaged");
            }
        }

        return text.ToString();
    }
}
