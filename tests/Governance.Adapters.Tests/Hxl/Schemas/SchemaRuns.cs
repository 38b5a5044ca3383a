using System.Globalization;
using System.Text;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Hxl.Schemas;

public class SchemaRuns
{
    private const string Word = "zzcanari";

    /// <summary>A mapping takes <c>+pcode</c> for <c>+code</c>; a schema means the tags that it writes, as it does to other programs.</summary>
    [Theory]
    [InlineData("#adm1+code", 1)]
    [InlineData("#adm1+pcode", 0)]
    public async Task Tags_of_a_schema_are_taken_as_they_are_written(string tag, int missing)
    {
        var items = await SchemaCheck.ItemsAsync(Encoding.UTF8.GetBytes($"#valid_tag,#valid_required\n{tag},true\n"), "#adm1+pcode,#affected\nML07,5\n"u8.ToArray(), new ReadOptions());
        Assert.Equal(missing, items.SelectMany(i => i.Findings).Count(f => f.Code.StartsWith("GC32", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Table_of_no_kind_is_checked_and_only_warned_of()
    {
        var items = await SchemaCheck.ItemsAsync("#valid_tag,#valid_datatype\n#x,number\n"u8.ToArray(), "#x\na\n1\n"u8.ToArray(), new ReadOptions());
        Assert.Equal(["GC3253", "GC3201"], items.SelectMany(i => i.Findings).Select(f => f.Code));
        Assert.True(items[^1].IsChecked);
        Assert.Equal(Severity.Warning, items[^1].Findings[0].Severity);
    }

    [Fact]
    public async Task Table_of_no_kind_stays_refused_where_the_schema_holds_no_rule()
    {
        var items = await SchemaCheck.ItemsAsync("#org\na\n"u8.ToArray(), "#x\na\n"u8.ToArray(), new ReadOptions());
        Assert.Equal([(Severity.Error, false), (Severity.Error, false)], items.Select(i => (i.Findings[0].Severity, i.IsChecked)));
    }

    [Fact]
    public async Task Records_are_read_as_without_a_schema_and_findings_stand_at_their_rows()
    {
        var table = Encoding.UTF8.GetBytes(Fixtures.All["counts"]);
        var plain = await FormatRun.ReadAsync(new MemoryStream(table), new ReadOptions(), "hxl");
        var items = await SchemaCheck.ItemsAsync("#valid_tag,#valid_value+max,#valid_value+spelling\n#affected,1000,\n#adm1,,true\n"u8.ToArray(), table, new ReadOptions());
        Assert.Equal(plain.Count(i => i.Record is not null), items.Count(i => i.Record is not null));
        var item = Assert.Single(items, i => i.Findings.Any(f => f.Code == "GC3254"));
        Assert.NotNull(item.Record);
        Assert.Equal("GC3254@E5", SchemaCheck.Place(item.Findings.Single(f => f.Code == "GC3254")));
    }

    [Theory]
    [InlineData("#valid_tag\t#valid_datatype\n#x\tnumber\n")]
    [InlineData("Règles;\nÉtiquette;Type\n#valid_tag;#valid_datatype\n#x;number\n")]
    [InlineData("[[\"#valid_tag\",\"#valid_datatype\"],[\"#x\",\"number\"]]")]
    [InlineData("[{\"#valid_datatype\":\"number\",\"#valid_tag\":\"#x\"}]")]
    public async Task Schema_comes_in_any_form_of_table(string schema)
        => Assert.Equal("GC3253@A2", await SchemaCheck.OfAsync(schema, "#x,#y\na,b\n"));

    [Fact]
    public async Task Schema_and_table_may_be_workbooks()
    {
        var schema = await Workbook("#valid_tag,#valid_datatype,#valid_unique,#valid_correlation\n#meta,,true,\n#adm1+name,,,#adm1+code\n");
        var table = await Workbook("#meta+id,#adm1+name,#adm1+code\na,Gao,1\nb,Kayes,2\na,Gao,2\n");
        var found = (await SchemaCheck.ItemsAsync(schema, table, new ReadOptions())).SelectMany(i => i.Findings).Where(f => f.Code is "GC3258" or "GC3260");
        Assert.Equal("GC3258@A4 GC3260@B4", string.Join(' ', found.Select(SchemaCheck.Place)));
        Assert.All(found, f => Assert.NotNull(f.Origin.Sheet));
    }

    [Fact]
    public async Task JSON_tables_are_checked_one_by_one()
        => Assert.Equal("GC3258@A3 GC3263@B17", await SchemaCheck.OfAsync(
            "#valid_tag,#valid_unique,#valid_value+outliers\n#id,true,\n#n,,true\n",
            "{\"a\":[[\"#id\",\"#n\"],[\"1\",\"x\"],[\"1\",\"x\"]],\"b\":[[\"#id\",\"#n\"],"
            + string.Concat(Enumerable.Range(1, 15).Select(i => string.Create(CultureInfo.InvariantCulture, $"[\"{i}\",{100 + i}],"))) + "[\"16\",9999]]}"));

    [Fact]
    public async Task Text_that_only_looks_like_a_formula_is_judged_as_it_stands()
        => Assert.Equal("", await SchemaCheck.OfAsync("#valid_tag,#valid_value+regex\n#x,^[+]\n", "[[\"#x\"],[\"+a\"]]"));

    [Fact]
    public async Task Rule_that_would_hold_too_much_says_so_and_what_it_found_before_stands()
    {
        var table = new StringBuilder("#x,#y\na,a\na,a\n");
        for (var i = 0; i < 900_000; i++)
            table.Append(CultureInfo.InvariantCulture, $"{i},a\n");
        Assert.Equal("GC3258@A3 GC3244@1", await SchemaCheck.OfAsync("#valid_tag,#valid_unique\n#x,true\n", table.ToString()));
    }

    [Fact]
    public async Task Spellings_too_many_to_compare_are_said()
    {
        var table = new StringBuilder("#x,#y\n");
        for (var i = 0; i < 4_000; i++)
        {
            for (var n = 0; n < (i < 2_000 ? 1 : 60); n++)
                table.Append(CultureInfo.InvariantCulture, $"{new string('a', 200)}{i},a\n");
        }

        Assert.Equal("GC3244@1", await SchemaCheck.OfAsync("#valid_tag,#valid_value+spelling\n#x,true\n", table.ToString()));
    }

    [Fact]
    public async Task No_finding_holds_a_word_of_data_or_schema()
    {
        const string Schema = $"""
            #valid_tag,#valid_datatype,#valid_value+list,#valid_value+regex,#valid_value+min,#valid_severity,#valid_unique+key,#valid_foo,#description,#valid_value+url
            #x,number,{Word}|a,^{Word}{Word},{Word}z,,,{Word},{Word},{Word}
            #y,{Word},,({Word},,,{Word} {Word},,,
            #z,number,,,,{Word},,,,
            {Word} {Word},number,,,,,,,,

            """;
        var found = await SchemaCheck.FindingsAsync(Schema, $"{Word},{Word},{Word}\n#x,#y,#z\n{Word},{Word},{Word}\n");
        Assert.True(found.Select(f => f.Code).Distinct().Count() > 5);
        foreach (var finding in found)
        {
            foreach (var text in new[] { MessageCatalog.Render(finding, "en"), MessageCatalog.Render(finding, "fr"), finding.Origin.Field ?? "", finding.Record ?? "" })
                Assert.DoesNotContain(Word, text, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static async Task<byte[]> Workbook(string csv)
    {
        using var stream = new MemoryStream();
        await using (var writer = new XlsxTableWriter(stream))
        {
            await writer.BeginSheetAsync(new XlsxSheetLayout("Feuille"));
            foreach (var line in csv.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                await writer.WriteAsync(line.Split(','));
        }

        return stream.ToArray();
    }
}
