namespace Governance.Adapters.Tests.Hxl.Schemas;

/// <summary>Where a verdict is not that of libhxl, and why. The README of the adapter lists them.</summary>
public class LibhxlDifferences
{
    /// <summary>libhxl takes whatever Python reads as a float; neither is a number of anything.</summary>
    [Theory]
    [InlineData("nan")]
    [InlineData("inf")]
    [InlineData("1_000")]
    public async Task Nan_infinity_and_underscores_are_no_numbers(string cell)
        => Assert.Equal("GC3253@A2", await SchemaCheck.OfAsync("#valid_tag,#valid_datatype\n#x,number\n", $"#x,#y\n{cell},a\n"));

    /// <summary>libhxl refuses every decimal comma; a French table has no other decimals.</summary>
    [Fact]
    public async Task Decimal_comma_is_one_in_a_column_that_has_it()
    {
        const string Schema = "#valid_tag,#valid_datatype\n#x,number\n";
        Assert.Equal("", await SchemaCheck.OfAsync(Schema, "#x;#y\n10,5;a\n0,25;b\n"));
        Assert.Equal("GC3253@A2", await SchemaCheck.OfAsync(Schema, "#x,#y\n\"10,5\",a\n0.25,b\n"));
    }

    /// <summary>libhxl reads ten digits as a time in seconds since 1970, and a month alone as one of the year it runs in.</summary>
    [Theory]
    [InlineData("1609459200")]
    [InlineData("March")]
    public async Task Seconds_and_a_month_alone_are_no_dates(string cell)
        => Assert.Equal("GC3253@A2", await SchemaCheck.OfAsync("#valid_tag,#valid_datatype\n#date,date\n", $"#date,#y\n{cell},a\n"));

    /// <summary>libhxl reads months in English alone, and quarters without a hyphen alone.</summary>
    [Theory]
    [InlineData("1er février 2013")]
    [InlineData("Decembre 2012")]
    [InlineData("2015-Q1")]
    public async Task Dates_in_French_and_quarters_of_the_standard_are_dates(string cell)
        => Assert.Equal("", await SchemaCheck.OfAsync("#valid_tag,#valid_datatype\n#date,date\n", $"#date,#y\n{cell},a\n"));

    /// <summary>libhxl compares dates letter by letter, so that a month comes before every day of it.</summary>
    [Fact]
    public async Task Month_is_not_before_a_day_within_it()
        => Assert.Equal("GC3254@A3", await SchemaCheck.OfAsync("#valid_tag,#valid_value+min\n#date,2018-01-15\n", "#date,#y\n2018-01,a\n2017-12,b\n"));

    /// <summary>libhxl counts a line of separators alone as a row; nothing is missing from a row that is none.</summary>
    [Fact]
    public async Task Blank_row_is_no_row()
        => Assert.Equal("GC3251@A3", await SchemaCheck.OfAsync("#valid_tag,#valid_required\n#x,true\n", "#x,#y\n,\n,a\n"));

    /// <summary>libhxl’s expression misses them where there are two line breaks or more.</summary>
    [Fact]
    public async Task Line_breaks_are_stray_however_many_there_are()
        => Assert.Equal("GC3257@A2", await SchemaCheck.OfAsync("#valid_tag,#valid_value+whitespace\n#x,true\n", "#x,#y\n\"a\nb\nc\",d\n"));

    /// <summary>libhxl counts a key that is there twice once for each tag of the rule.</summary>
    [Fact]
    public async Task Key_of_a_rule_with_two_tags_is_reported_once()
        => Assert.Equal("GC3259@3", await SchemaCheck.OfAsync("#valid_tag,#valid_unique+key\n\"#a,#b\",\"#a,#b\"\n", "#a,#b\n1,2\n1,2\n"));

    /// <summary>libhxl takes the whole row where no column has the tags of the key: then nothing is ever there twice, or nothing disagrees.</summary>
    [Theory]
    [InlineData("#valid_unique+key")]
    [InlineData("#valid_correlation")]
    public async Task Key_without_columns_is_a_finding(string rule)
        => Assert.Equal("GC3245@1", await SchemaCheck.OfAsync($"#valid_tag,{rule}\n#a,#c\n", "#a,#b\n1,2\n1,2\n"));

    /// <summary>libhxl joins two findings in one cell whose rule has one description.</summary>
    [Fact]
    public async Task Cell_that_breaks_two_rules_is_reported_for_each()
        => Assert.Equal("GC3255@C3 GC3260@C3", await SchemaCheck.OfAsync(
            "#valid_tag,#description,#valid_correlation,#valid_value+list\n#adm1+code,x,#adm1+name,X1|X2\n", "#adm1+name,#adm1+code,#adm1+code\nGao,X1,X1\nKayes,X2,X02\n"));

    /// <summary>libhxl stops looking for spelling errors at the first column that is too varied, and says nothing of it; columns of a mean of zero make it fail.</summary>
    [Fact]
    public async Task Column_that_is_too_varied_is_said_and_the_others_go_on()
    {
        var rows = string.Concat(Enumerable.Range(0, 60).Select(i => i < 30 ? "a,aaaaa\n" : $"a{(i < 57 ? "" : i)},bbbbb\n"));
        Assert.Equal("GC3246@A1 GC3262@B62", await SchemaCheck.OfAsync("#valid_tag,#valid_value+spelling\n#x,true\n", "#x+one,#x+two\n" + rows + "a,aabaa\n"));
        Assert.Equal("GC3246@A1", await SchemaCheck.OfAsync("#valid_tag,#valid_value+outliers\n#x,true\n", "#x,#y\n-5,a\n5,b\n"));
    }

    /// <summary>libhxl fails on a datatype, severity, number or yes it does not know, and on expressions; it ignores columns it does not know.</summary>
    [Fact]
    public async Task Schema_that_is_not_understood_is_a_finding_and_its_other_rules_run()
        => Assert.Equal("GC3241@D1 GC3242@B2", await SchemaCheck.OfSchemaAsync("#valid_tag,#valid_datatype,#valid_required,#valid_pattern\n#x,nombre,true,a\n"));
}
