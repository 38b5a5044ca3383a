using Governance.Adapters.Recommendations;
using Governance.Adapters.Tests.Xlsx;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Tests.Recommendations;

/// <summary>The empty matrix is filled in by people who have never seen our code, and reads back as they meant it.</summary>
public class EmptyMatrices
{
    private static readonly FormatRegistry Registry = FormatRegistry.Create(f => f.AddRecommendations());

    [Theory]
    [InlineData("fr", "Recommandations", "Mode d’emploi", "Recommandation", "Obligatoire")]
    [InlineData("en", "Recommendations", "Instructions", "Recommendation", "Required")]
    public async Task Empty_matrix_has_the_columns_people_fill_in_and_a_line_on_each(string language, string sheet, string instructions, string text, string required)
    {
        var book = await WriteAsync(language);
        Assert.Equal([(sheet, false), (instructions, true)], (await Book.ListAsync(book)).Sheets.Select(s => (s.Name, s.IsAside)));
        var rows = await Book.ReadAsync(book, select: _ => true);
        var header = Assert.Single(rows, r => r.Start.Sheet == sheet).Cells;
        var filled = RecommendationsMap.Map.Layout(language)!.Columns.Where(c => c.Field.IsFilledIn).Select(c => c.Name).ToList();
        Assert.Equal(filled, header);
        Assert.DoesNotContain(header, h => h is "Identifiant" or "ID");
        var lines = rows.Where(r => r.Start.Sheet == instructions).SkipWhile(r => r.Cells.Count < 5).Skip(1).ToList();
        Assert.Equal(filled, lines.Select(l => l.Cells[0]).Take(filled.Count));
        Assert.All(lines.Take(filled.Count), l => Assert.All(l.Cells.Take(3), c => Assert.NotEmpty(c)));
        Assert.StartsWith(required, lines.Single(l => l.Cells[0] == text).Cells[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Empty_matrix_reads_as_the_format_without_a_record_or_a_complaint(string language)
    {
        var items = await ReadAsync(await WriteAsync(language));
        Assert.Equal(["GC3060"], items.SelectMany(i => i.Findings).Select(f => f.Code));
        Assert.All(items, i => Assert.Null(i.Record));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Every_choice_of_the_lists_and_every_example_reads_back(string language)
    {
        var layout = RecommendationsMap.Map.Layout(language)!;
        var columns = layout.Columns.Where(c => c.Field.IsFilledIn).ToList();
        var rows = new List<string[]> { columns.Select(c => Example(c, language)).ToArray() };
        foreach (var column in columns.Where(c => c.Field.CodeList is not null))
        {
            foreach (var choice in CodeList.Get(column.Field.CodeList!).Items)
                rows.Add([.. columns.Select(c => c == column ? choice.Label(language) : c.IsRequired ? "x" : "")]);
        }

        var items = await ReadAsync(await FilledAsync(language, columns, rows));
        Assert.Empty(items.Where(i => i.Record is not null).SelectMany(i => i.Findings));
        var records = items.Select(i => i.Record).OfType<Recommendation>().ToList();
        Assert.Equal(rows.Count, records.Count);
        Assert.Equal((new DateOnly(2021, 6, 30), "high"), (DateOnly.Parse(records[0].Made!.Value.ToString(), System.Globalization.CultureInfo.InvariantCulture), records[0].Priority));
        Assert.All(records, r => Assert.NotNull((object?)r.Priority ?? (object?)r.Implementation?.State ?? r.Positions));
        Assert.All(columns, c => Assert.NotEqual("", Example(c, language)));
    }

    private static string Example(FieldColumn<Recommendation> column, string language)
        => column.Field.Help?.Example(language)
            ?? (column.Field.CodeList is { } list ? CodeList.Get(list).Items[0].Label(language) : column.Field.Kind == ColumnKind.Date ? "2021-06-30" : "");

    /// <summary>The template with rows typed into it: dates as dates, numbers as numbers.</summary>
    private static async Task<byte[]> FilledAsync(string language, List<FieldColumn<Recommendation>> columns, List<string[]> rows)
    {
        var empty = await WriteAsync(language);
        var text = string.Concat(rows.Select((cells, i) => $"<row r=\"{i + 2}\">{string.Concat(cells.Select((c, j) => Cell(c, j, i + 2, columns[j].Field.Kind)))}</row>"));
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(empty));
        return Book.ZipOf(zip.Entries.Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            var part = reader.ReadToEnd();
            return (e.FullName, System.Text.Encoding.UTF8.GetBytes(e.FullName == "xl/worksheets/sheet1.xml" ? part.Replace("</sheetData>", text + "</sheetData>", StringComparison.Ordinal) : part));
        }).ToList());
    }

    private static string Cell(string text, int column, int row, ColumnKind kind)
    {
        var place = ColumnLetters.Of(column) + row.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (text.Length == 0)
            return "";
        if (kind == ColumnKind.Date)
            return $"<c r=\"{place}\" s=\"1\"><v>{(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture) - new DateTime(1899, 12, 30)).Days}</v></c>";
        return kind == ColumnKind.Number ? $"<c r=\"{place}\"><v>{text}</v></c>" : $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";
    }

    private static async Task<byte[]> WriteAsync(string language)
    {
        await using var target = new MemoryTarget();
        await Registry.Template("recommendations", "xlsx")!.WriteAsync(target, language);
        return target.Main.ToArray();
    }

    private static async Task<List<ReadItem>> ReadAsync(byte[] book)
    {
        await using var source = await FormatSource.OpenAsync("t.xlsx", new MemoryStream(book));
        var reader = Registry.Reader("recommendations")!;
        Assert.True(await reader.RecognisesAsync(source));
        var items = new List<ReadItem>();
        await foreach (var item in reader.ReadAsync(source, new ReadOptions()))
            items.Add(item);
        return items;
    }
}
