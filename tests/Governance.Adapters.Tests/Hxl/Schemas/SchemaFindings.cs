namespace Governance.Adapters.Tests.Hxl.Schemas;

/// <summary>Nothing a schema asks for is passed over in silence.</summary>
public class SchemaFindings
{
    [Theory]
    [InlineData("#valid_tag,#valid_foo\n#x,a\n", "GC3241@B1")]
    [InlineData("#valid_tag,#valid_value\n#x,a\n", "GC3241@B1")]
    [InlineData("#valid_tag,#valid_value+min+max\n#x,1\n", "GC3241@B1")]
    [InlineData("#valid_tag,#valid_datatype,#valid_datatype\n#x,text,number\n", "GC3241@C1")]
    [InlineData("#valid_tag,#valid_datatype\n#x,nombre\n", "GC3242@B2")]
    [InlineData("#valid_tag,#valid_required\n#x,perhaps\n", "GC3242@B2")]
    [InlineData("#valid_tag,#valid_required+min\n#x,two\n", "GC3242@B2")]
    [InlineData("#valid_tag,#valid_required+max\n#x,-1\n", "GC3242@B2")]
    [InlineData("#valid_tag,#valid_value+regex\n#x,(a\n", "GC3242@B2")]
    [InlineData("#valid_tag,#valid_value+regex\n#x,a(?=b)\n", "GC3242@B2")]
    [InlineData("#valid_tag,#valid_value+regex\n#x,(a)\\1\n", "GC3242@B2")]
    [InlineData("#valid_tag,#valid_value+regex\n#x,[a-z-[b]]\n", "GC3242@B2")]
    [InlineData("#valid_tag,#valid_unique+key\n#x,a b\n", "GC3242@B2")]
    [InlineData("#valid_tag,#valid_correlation\n#x,1\n", "GC3242@B2")]
    [InlineData("#valid_tag,#valid_value+list,#valid_value+case\n#x,1,perhaps\n", "GC3242@C2")]
    [InlineData("#valid_tag,#valid_value+url\n#x,https://example.org/l.csv\n", "GC3243@B2")]
    public async Task Rule_that_is_not_understood_is_named_and_counts_as_not_run(string schema, string found)
    {
        Assert.Equal(found, await SchemaCheck.OfSchemaAsync(schema));
        Assert.True(Assert.Single(await SchemaCheck.FindingsAsync(schema, "#x\n1\n"), f => f.Code is "GC3241" or "GC3242" or "GC3243").Descriptor.IsNotRun);
    }

    [Theory]
    [InlineData("#valid_tag,#valid_severity,#valid_datatype\n#x,grave,number\n")]
    [InlineData("#valid_tag,#valid_severity,#valid_datatype\nx y,error,number\n")]
    [InlineData("#valid_tag,#valid_severity,#valid_datatype\n,error,number\n")]
    public async Task Row_without_target_or_severity_makes_no_rule(string schema)
    {
        var found = await SchemaCheck.FindingsAsync(schema, "#x\na\n");
        Assert.Contains(found, f => f.Code == "GC3242" && f.Origin.Row == 2);
        Assert.DoesNotContain(found, f => f.Code == "GC3253");
    }

    [Fact]
    public async Task Comment_between_rules_is_no_rule()
        => Assert.Equal("", await SchemaCheck.OfSchemaAsync("#valid_tag,#valid_datatype,#description\n,,Chapitre 1\n#x,number,Le nombre\n"));

    [Theory]
    [InlineData("#org,#sector\na,b\n")]
    [InlineData("a,b\n1,2\n")]
    [InlineData("#valid_tag,#valid_datatype\n")]
    [InlineData("")]
    [InlineData("{}")]
    public async Task File_without_rules_is_no_schema(string schema)
        => Assert.Contains("GC3240@", await SchemaCheck.OfSchemaAsync(schema), StringComparison.Ordinal);

    [Fact]
    public async Task List_at_an_address_is_the_file_of_that_name()
    {
        const string Schema = "#valid_tag,#valid_value+url,#valid_value+target_tag\n#adm1+code,https://example.org/lists/Les%20codes.csv?raw=1,#adm1+code\n";
        const string List = "#adm1+name,#adm1+code\nGao,ML07\nKayes,ML01\n";
        const string Table = "#adm1+code\nML07\nGao\n ml01\n";
        Assert.Equal("GC3255@A3", await SchemaCheck.OfAsync(Schema, Table, ("lists/les codes.csv", List)));
        Assert.Equal("", await SchemaCheck.OfAsync(Schema.Replace(",#adm1+code\n", ",\n", StringComparison.Ordinal), Table, ("Les codes.csv", List)));
        Assert.Contains(await SchemaCheck.FindingsAsync(Schema, Table, ("Les codes.csv", "code\nML07\n")), f => f.Code == "GC3243");
        Assert.Contains(await SchemaCheck.FindingsAsync(Schema, Table, ("autre.csv", List)), f => f.Code == "GC3243");
    }

    [Theory]
    [InlineData("VRAI")]
    [InlineData("oui")]
    [InlineData("1")]
    [InlineData("t")]
    public async Task Yes_is_understood_as_tables_have_it(string yes)
        => Assert.Equal("GC3251@A2", await SchemaCheck.OfAsync($"#valid_tag,#valid_required\n#x,{yes}\n", "#x,#y\n,1\n"));

    [Fact]
    public async Task Python_spellings_of_expressions_are_understood()
        => Assert.Equal("GC3256@A4", await SchemaCheck.OfAsync("#valid_tag,#valid_value+regex\n#x,\"^(?P<a>[]A-C]){,2}[0-9]\\Z\"\n", "#x\nAB1\n]7\nABC1\n"));
}
