using System.Text;
using Governance.Core.Formats;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Hxl.Schemas;

/// <summary>The schemas and tables of libhxl’s own tests and its default schema, where they are beside the checkout, with the verdicts libhxl gives.</summary>
public class LibhxlFiles
{
    private const string Inputs = "corpora/libhxl-tests/tests/files/test_scripts/";

    private const string Valid = "data/hxl/validation-schema-valid.csv";

    private const string Invalid = "data/hxl/validation-schema-invalid.csv";

    [Theory]
    [InlineData(Valid, Inputs + "input-simple.csv", "")]
    [InlineData(Valid, Inputs + "input-whitespace.csv", "")]
    [InlineData(Valid, Inputs + "input-status.csv", "")]
    [InlineData(Valid, Inputs + "input-date.csv", "")]
    [InlineData(Valid, "data/hxl/libhxl_input-valid.csv", "")]
    [InlineData(Invalid, Inputs + "input-simple.csv", "A3 A4 A5 A6 A7 A8 A9 A10")]
    [InlineData(Invalid, Inputs + "input-whitespace.csv", "A3 A4 A5 A6 A7 A8 A9 A10")]
    [InlineData(Invalid, Inputs + "input-status.csv", "A3 A4 A5 A6 A7 A8 A9 A10")]
    public async Task Sector_is_text_and_no_number(string schema, string input, string cells)
        => Assert.Equal(string.Join(' ', cells.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => "GC3253@" + c)), await OfAsync(schema, Shared(input)));

    [Theory]
    [InlineData("#sector\nSanté\n", "GC3250@1")]
    [InlineData("#adm2+code\nxxx\n", "")]
    public async Task Truthy_schema_requires_its_column(string table, string found)
        => Assert.Equal(found, await OfAsync("corpora/libhxl-tests/tests/files/test_validation/truthy-schema.json", Encoding.UTF8.GetBytes(table)));

    [Fact]
    public async Task Default_schema_finds_what_libhxl_finds()
    {
        const string Default = "data/hxl/hxl-default-schema.json";

        // The sex under #population is no number; the stray spaces are those the file is made for.
        Assert.Equal("GC3253@D3 GC3253@D4 GC3253@D5 GC3253@D6 GC3253@D7 GC3253@D8 GC3253@D9 GC3253@D10", await OfAsync(Default, Shared(Inputs + "input-simple.csv")));
        var found = await OfAsync(Default, Shared(Inputs + "input-whitespace.csv"));
        Assert.Equal("GC3257@B4 GC3257@B5 GC3257@B7 GC3257@G3", string.Join(' ', found.Split(' ').Where(f => f.StartsWith("GC3257", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));
        Assert.Equal("GC3253@B3 GC3253@A4 GC3257@B5", await OfAsync(Default, "#affected,#date\n100,2018-01-01\n200,xxx\nxxx,2018-03-01\n100, 2018-04-01 \n"u8.ToArray()));
        Assert.Equal("", await OfAsync(Default, "#xxx,#yyy,#zzz\n100,abc,2018-01-01\n200,300,2018-01-02\n"u8.ToArray()));
    }

    private static async Task<string> OfAsync(string schema, byte[] table)
    {
        var items = await SchemaCheck.ItemsAsync(Shared(schema), table, new ReadOptions());
        var found = items.SelectMany(i => i.Findings).ToList();
        Assert.DoesNotContain(found, f => f.Descriptor.IsNotRun);
        return string.Join(' ', found.Where(f => string.CompareOrdinal(f.Code, "GC3250") >= 0 && f.Code.StartsWith("GC32", StringComparison.Ordinal)).Select(SchemaCheck.Place));
    }

    private static byte[] Shared(string name)
    {
        var path = Path.Combine(Repository.Shared, name);
        Assert.SkipUnless(File.Exists(path), $"{name} is not beside the checkout.");
        return File.ReadAllBytes(path);
    }
}
