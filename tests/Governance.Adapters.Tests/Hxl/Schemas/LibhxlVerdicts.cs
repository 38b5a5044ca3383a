namespace Governance.Adapters.Tests.Hxl.Schemas;

/// <summary>
/// The cases of libhxl’s own tests of validation (release 4), as tables of ours: the same kind of rule, data that keep it and
/// data that break it, and the verdict libhxl gives. Where ours differs, the case is in <see cref="LibhxlDifferences"/>.
/// </summary>
public class LibhxlVerdicts
{
    [Theory]
    [InlineData("#org,#sector", "a,b", "")]
    [InlineData("#org,#sector,#sector", "a,b,", "")]
    [InlineData("#org,#sector,#sector", "a,b,c", "")]
    [InlineData("#org", "a", "GC3250@1")]
    [InlineData("#org,#sector", "a,", "GC3251@B2")]
    [InlineData("#sector,#sector,#sector", "a,b,c", "GC3252@C2")]
    [InlineData("#org,#sector,#sector", "a,,", "GC3251@B2")]
    public async Task Occurrences_are_counted_by_row(string tags, string row, string found)
        => Assert.Equal(found, await SchemaCheck.OfAsync("#valid_tag,#valid_required+min,#valid_required+max\n#sector,1,2\n", $"{tags}\n{row}\n"));

    [Theory]
    [InlineData("#org,#adm1+code", "")]
    [InlineData("#org,#adm2+code", "GC3250@1")]
    [InlineData("#org,#adm1+name", "GC3250@1")]
    public async Task Required_column_is_missed_once_and_not_for_every_row(string tags, string found)
        => Assert.Equal(found, await SchemaCheck.OfAsync("#valid_tag,#valid_required\n#adm1+code,true\n", $"{tags}\na,b\nc,d\n"));

    [Theory]
    [InlineData("#org,#adm1,#org", "a,b,c", "")]
    [InlineData("#org,#adm1,#org,#org", "a,b,c,d", "")]
    [InlineData("#org,#adm1", "a,b", "GC3250@1")]
    public async Task Required_number_of_columns_is_counted(string tags, string row, string found)
        => Assert.Equal(found, await SchemaCheck.OfAsync("#valid_tag,#valid_required+min\n#org,2\n", $"{tags}\n{row}\n"));

    [Theory]
    [InlineData("text", "anything", true)]
    [InlineData("number", "20.1", true)]
    [InlineData("number", " -10.1 ", true)]
    [InlineData("number", "ten", false)]
    [InlineData("number", "1e5", true)]
    [InlineData("number", "1 022", false)]
    [InlineData("url", "http://example.org", true)]
    [InlineData("url", "example.org", false)]
    [InlineData("url", "/example.org", false)]
    [InlineData("email", "nobody@example.org", true)]
    [InlineData("email", "nobody@@example.org", false)]
    [InlineData("phone", "+1-555-555-1111 x1234", true)]
    [InlineData("phone", "(555) 555-1111", true)]
    [InlineData("phone", "123", false)]
    [InlineData("phone", "123-456-A890", false)]
    [InlineData("date", "2018-05-01", true)]
    [InlineData("date", "2018-05", true)]
    [InlineData("date", "2018", true)]
    [InlineData("date", "2018Q2", true)]
    [InlineData("date", "2018W07", true)]
    [InlineData("date", "1/1/17", true)]
    [InlineData("date", "1/13/2017", true)]
    [InlineData("date", "3 January 2018", true)]
    [InlineData("date", "2018-05-01 10:20:30", true)]
    [InlineData("date", "2018-05-32", false)]
    [InlineData("date", "13/13/17", false)]
    [InlineData("date", "xxx", false)]
    [InlineData("date", "", true)]
    public async Task Datatype_is_demanded_of_filled_cells(string type, string cell, bool passes)
        => Assert.Equal(passes ? "" : "GC3253@A2", await SchemaCheck.OfAsync($"#valid_tag,#valid_datatype\n#x_test,{type}\n", $"#x_test,#org\n{cell},a\n"));

    [Theory]
    [InlineData("#date", "2018-01-01", "", "2018-01-01", true)]
    [InlineData("#date", "2018-01-01", "", "Jan-2/18", true)]
    [InlineData("#date", "", "2018-01-01", "2017-01-01", true)]
    [InlineData("#date", "2018-01-01", "2018-02-01", "3 January 2018", true)]
    [InlineData("#date", "2018-01-01", "", "2017-01-01", false)]
    [InlineData("#date", "2018-01-01", "", "Jan-2/17", false)]
    [InlineData("#date", "", "2018-01-01", "2019-01-01", false)]
    [InlineData("#date", "2018-01-01", "2018-02-01", "3 January 2019", false)]
    [InlineData("#x_test", "200", "", "1000", true)]
    [InlineData("#x_test", "200", "", "30", false)]
    [InlineData("#x_test", "", "300", "40", true)]
    [InlineData("#x_test", "", "300", "2000", false)]
    [InlineData("#x_test", "200", "300", "300", true)]
    [InlineData("#x_test", "3.5", "4.5", "3.49", false)]
    [InlineData("#x_test", "c", "", "c", true)]
    [InlineData("#x_test", "c", "", " Ccc", true)]
    [InlineData("#x_test", "", "e", "DaD", true)]
    [InlineData("#x_test", "c", "e", "d", true)]
    [InlineData("#x_test", "c", "", "Bbb", false)]
    [InlineData("#x_test", "", "e", " EaE", false)]
    [InlineData("#x_test", "c", "e", "ee", false)]
    [InlineData("#x_test", "", "100", "n/a", false)]
    public async Task Range_is_one_of_dates_numbers_or_letters(string tag, string min, string max, string cell, bool passes)
        => Assert.Equal(passes ? "" : "GC3254@A2", await SchemaCheck.OfAsync($"#valid_tag,#valid_value+min,#valid_value+max\n{tag},{min},{max}\n", $"{tag},#org\n{cell},a\n"));

    [Theory]
    [InlineData("xxx", true)]
    [InlineData("xxx yyy", true)]
    [InlineData(" xxx", false)]
    [InlineData("xxx ", false)]
    [InlineData("xxx  yyy", false)]
    [InlineData("xxx\tyyy", false)]
    [InlineData("xxx\nyyy", false)]
    [InlineData("   ", true)]
    public async Task Space_is_stray_at_the_ends_and_where_there_is_more_of_it(string cell, bool passes)
        => Assert.Equal(passes ? "" : "GC3257@A2", await SchemaCheck.OfAsync("#valid_tag,#valid_value+whitespace\n#x_test,true\n", $"#x_test,#org\n\"{cell}\",a\n"));

    [Theory]
    [InlineData(".", "", "xxx", true)]
    [InlineData("c", "", "abcd", true)]
    [InlineData("^a", "", "abcd", true)]
    [InlineData("d$", "", "abcd", true)]
    [InlineData("^a+b$", "", "aab", true)]
    [InlineData("e", "", "abcd", false)]
    [InlineData("^b", "", "abcd", false)]
    [InlineData("c$", "", "abcd", false)]
    [InlineData("^a+b$", "", "bb", false)]
    [InlineData("^A", "", "abcd", true)]
    [InlineData("^A", "true", "abcd", false)]
    public async Task Expression_is_looked_for_anywhere_and_whatever_the_case(string regex, string withCase, string cell, bool passes)
        => Assert.Equal(passes ? "" : "GC3256@A2", await SchemaCheck.OfAsync($"#valid_tag,#valid_value+regex,#valid_value+case\n#x_test,{regex},{withCase}\n", $"#x_test\n{cell}\n"));

    [Theory]
    [InlineData("", "aaa", true)]
    [InlineData("", "bBb", true)]
    [InlineData("true", "BBB", true)]
    [InlineData("", "   ccc   ", true)]
    [InlineData("", "Évaluées", true)]
    [InlineData("", "ddd", false)]
    [InlineData("true", "ddd", false)]
    [InlineData("true", "bBb", false)]
    public async Task Value_is_looked_up_in_the_list(string withCase, string cell, bool passes)
        => Assert.Equal(passes ? "" : "GC3255@A2", await SchemaCheck.OfAsync($"#valid_tag,#valid_value+list,#valid_value+case\n#x_test,aaa | BBB|ccc|evaluees,{withCase}\n", $"#x_test\n{cell}\n"));

    [Fact]
    public async Task Value_is_unique_whatever_its_case_and_spaces()
        => Assert.Equal("GC3258@A3 GC3258@A4", await SchemaCheck.OfAsync("#valid_tag,#valid_unique\n#meta+id,true\n", "#meta+id\na\na\n  A  \nb\n"));

    [Fact]
    public async Task Key_is_unique_and_other_columns_are_not_in_it()
    {
        const string Schema = "#valid_tag,#valid_unique+key\n#org,\"org,sector\"\n";
        Assert.Equal("GC3259@3 GC3259@4 GC3259@5", await SchemaCheck.OfAsync(Schema, "#adm1,#sector,#org\nGao,Eau,A\nGao,Eau,A\nKayes,Eau,A\nGao,  eau,A\nGao,Eau,B\n"));
        Assert.Equal("GC3259@4", await SchemaCheck.OfAsync("#valid_tag,#valid_unique+key\n#org,\"org,sector,adm1\"\n", "#org,#sector,#adm1,#output\nA,Abri,Gao,x\nA,Abri,Kayes,x\nA,Abri,Gao,y\n"));
    }

    [Fact]
    public async Task Whole_row_is_the_key_where_the_key_is_only_yes()
        => Assert.Equal("GC3259@4", await SchemaCheck.OfAsync("#valid_tag,#valid_unique+key\n#org,true\n", "#org,#sector\nA,Eau\nA,Abri\na,eau\n"));

    [Fact]
    public async Task Related_cells_agree_with_the_commonest()
    {
        const string Schema = "#valid_tag,#valid_correlation\n#adm1+name,#adm1+code\n";
        const string Good = "#adm1+name,#adm1+code,#sector\nGao,X1,Eau\nKayes,X2,Abri\nKayes,X2,Abri\nKayes,X2,Abri\nKayes,X2,Santé\n";
        Assert.Equal("", await SchemaCheck.OfAsync(Schema, Good));
        Assert.Equal("GC3260@A7", await SchemaCheck.OfAsync(Schema, Good + "Gao,X2,Eau\n"));
        Assert.Equal("GC3260@A7 GC3260@A8", await SchemaCheck.OfAsync(Schema, Good + "Gao,X2,Eau\nKayes,X1,Abri\n"));
        Assert.Equal("GC3260@A6", await SchemaCheck.OfAsync("#valid_tag,#valid_correlation\n#foo,#bar\n", "#foo,#bar\nyy,yyy\nyy,yyy\nxx,xxx\nxx,xxx\nxx,yyy\n"));
    }

    [Fact]
    public async Task Datatypes_of_a_column_are_those_of_most_of_it()
    {
        const string Schema = "#valid_tag,#valid_datatype+consistent\n#affected,true\n#indicator,true\n";
        Assert.Equal("GC3261@A3", await SchemaCheck.OfAsync(Schema, "#affected\n100\nxxx\n200\n800\n"));
        Assert.Equal("", await SchemaCheck.OfAsync(Schema, "#indicator+x,#indicator+y,#indicator+z\n100,aaa,100\n200,,200\n300,,300\n"));
        Assert.Equal("GC3261@B2", await SchemaCheck.OfAsync(Schema, "#indicator+x,#indicator+y,#indicator+z\n100,aaa,100\n200,2,200\n300,3,300\n"));
    }

    [Fact]
    public async Task Outliers_are_further_than_three_deviations_from_the_mean()
    {
        const string Schema = "#valid_tag,#valid_value+outliers\n#affected,true\n";
        var plain = string.Concat(Enumerable.Repeat("100\n200\n800\n", 10));
        Assert.Equal("GC3263@A3", await SchemaCheck.OfAsync(Schema, "#affected\n1\n1000000\n" + plain));
        var narrow = string.Concat(Enumerable.Repeat("9000\n10000\n11000\n", 333));
        Assert.Equal("GC3263@A1001 GC3263@A1002", await SchemaCheck.OfAsync(Schema, "#affected\n" + narrow + "5000000\n1\n"));
    }

    [Theory]
    [InlineData("true", "GC3262@A202 GC3262@A203")]
    [InlineData("", "GC3262@A202")]
    public async Task Rare_spellings_near_a_frequent_one_are_odd(string withCase, string found)
    {
        var frequent = string.Concat(Enumerable.Repeat("xxxx\nyyyy\n", 100));
        Assert.Equal(found, await SchemaCheck.OfAsync($"#valid_tag,#valid_value+spelling,#valid_value+case\n#indicator,true,{withCase}\n", "#indicator\n" + frequent + "xxx\nXxxx\n"));
    }

    [Fact]
    public async Task Spellings_are_compared_within_one_tag()
    {
        const string Schema = "#valid_tag,#valid_value+spelling\n#indicator,true\n";
        Assert.Equal("GC3262@A102", await SchemaCheck.OfAsync(Schema, "#indicator\n" + string.Concat(Enumerable.Repeat("aaaaa\nbbbbb\n", 50)) + "aabaa\n"));
        Assert.Equal("GC3262@A52 GC3262@B52", await SchemaCheck.OfAsync(Schema, "#indicator+x,#indicator+y\n" + string.Concat(Enumerable.Repeat("aaaaa,aaaab\n", 50)) + "aaaab,aaaaa\n"));
    }

    [Fact]
    public async Task Rules_of_dates_numbers_and_spaces_go_together()
        => Assert.Equal("GC3253@B3 GC3253@A4 GC3257@B5", await SchemaCheck.OfAsync(
            "#valid_tag,#valid_datatype,#valid_value+whitespace\n#date,date,\n\"#population,#affected\",number,\n#*,,true\n",
            "#affected,#date\n100,2018-01-01\n200,xxx\nxxx,2018-03-01\n100, 2018-04-01 \n"));

    [Fact]
    public async Task Basic_schema_passes_good_data_and_finds_the_empty_sector()
    {
        const string Schema = """
            #valid_tag,#valid_required,#valid_required+max,#valid_datatype,#valid_value+min,#valid_value+max,#valid_value+list
            #sector,true,,text,,,Eau|Santé|Éducation
            #subsector,true,2,text,,,
            #org,true,1,text,,,
            #targeted,,1,number,0,1000000000,
            #country,true,,text,,,

            """;
        const string Head = "Secteur,Sous-secteur,Organisation,Visés,Pays\n#sector,#subsector,#org,#targeted,#country\n";
        Assert.Equal("", await SchemaCheck.OfAsync(Schema, Head + "Eau,Hygiène,ONG A,100,Mali\nSanté,Vaccination,ONG B,,Niger\n"));
        Assert.Equal("GC3251@A4", await SchemaCheck.OfAsync(Schema, Head + "Eau,Hygiène,ONG A,100,Mali\n,Vaccination,ONG B,,Niger\n"));
    }

    [Fact]
    public async Task Yes_of_a_JSON_schema_is_a_yes()
    {
        const string Schema = """[{"#valid_tag": "#adm2+code", "#valid_severity": "error", "#valid_required": true}]""";
        Assert.Equal("GC3250@1", await SchemaCheck.OfAsync(Schema, "#sector\nSanté\n"));
        Assert.Equal("", await SchemaCheck.OfAsync(Schema, "#adm2+code\nxxx\n"));
    }

    [Fact]
    public async Task Severity_is_that_of_the_schema_and_else_an_error()
    {
        var found = await SchemaCheck.FindingsAsync("#valid_tag,#valid_datatype,#valid_severity\n#x,number,info\n#y,number,Warning\n#z,number,error\n#z,url,\n", "#x,#y,#z\na,b,c\n");
        Assert.Equal("Note Warning Error Error", string.Join(' ', found.Where(f => f.Code == "GC3253").Select(f => f.Severity)));
    }
}
