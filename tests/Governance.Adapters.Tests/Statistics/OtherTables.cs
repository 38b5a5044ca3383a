using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Statistics;

/// <summary>Tables of the World Bank, tables by columns, and names of files and columns as they are met.</summary>
public class OtherTables
{
    private const string WorldBank = "Country Name,Country Code,Indicator Name,Indicator Code,1990,2015\nMali,MLI,\"Migrant stock, example\",SM.POP.XXXX,,12\nWorld,WLD,\"Migrant stock, example\",SM.POP.XXXX,7,8\n";

    [Theory]
    [InlineData(WorldBank)]
    [InlineData("Country Name,Country Code,Series Name,Series Code,1990 [YR1990],2015 [YR2015]\nMali,MLI,\"Migrant stock, example\",SM.POP.XXXX,..,12\nWorld,WLD,\"Migrant stock, example\",SM.POP.XXXX,7,8\n")]
    public async Task Every_year_of_a_table_of_the_World_Bank_is_a_value(string table)
    {
        var items = await StatisticsRun.ReadAsync(table, "table.csv");
        Assert.Equal(["MLI 2015 12", " 1990 7", " 2015 8"], items.Values().Select(o => $"{o.Area!.Country} {o.Period!.Value.Start} {o.Value!.Value}"));
        Assert.All(items.Values(), o => Assert.Equal("sdmx:indicator/SM.POP.XXXX", o.IndicatorId));
        Assert.Equal(("World", "WLD"), (items.Values().Last().Area!.Name, items.Values().Last().Area!.Identifiers![0].Value));
        Assert.Equal("Migrant stock, example", Assert.Single(items.Select(i => i.Record).OfType<Indicator>()).Name.Text);
        Assert.Empty(items.SelectMany(i => i.Findings));
        var (text, _) = await StatisticsRun.WriteAsync(items.Select(i => i.Record!), "table.csv", "sdg");
        Assert.Equal(table, Encoding.UTF8.GetString(text).ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("Country Name,Country Code,1990,2015\nMali,MLI,1,12\n")]
    [InlineData("Country Code,Region,IncomeGroup,TableName\nMLI,Africa,Low,Mali\n")]
    [InlineData("Country Name,Country Code,Indicator Name,Indicator Code\nMali,MLI,Stock,SM.X\n")]
    public async Task A_table_without_an_indicator_or_years_is_none_of_the_World_Bank(string table)
        => Assert.False(await IsOneAsync(table, "table.csv"));

    [Theory]
    [InlineData("10-7-2.csv", true)]
    [InlineData("indicator_10-7-2 .csv", true)]
    [InlineData("indicator_10-7-2 (3).csv", true)]
    [InlineData("10-7-2 (1).csv", true)]
    [InlineData("2020.1.2.csv", false)]
    [InlineData("1.2.2020.csv", false)]
    public async Task The_number_of_an_indicator_is_found_in_the_names_that_files_get(string name, bool isOne)
        => Assert.Equal(isOne, await IsOneAsync("Year,Group,Value\n2019,A,1\n", name));

    [Fact]
    public async Task A_reference_area_is_the_area()
    {
        var items = await StatisticsRun.ReadAsync("Year,Reference area,SDG Series,Unit of measure,Value\n2019,Mali,Example,Percent,5\n2019,Gao,Example,Percent,6\n", "10-1-1.csv");
        Assert.Equal(["MLI  5", " Gao 6"], items.Values().Select(o => $"{o.Area!.Country} {o.Area.Name} {o.Value!.Value}"));
        Assert.All(items.Values(), o => Assert.Equal("PT", o.Value!.Unit));
    }

    [Theory]
    [InlineData("""{"Year":["2019","2020"],"Sex":[null,"Female"],"Value":[1.50,2]}""", false)]
    [InlineData("""{"data":{"Year":["2019","2020"],"Sex":[null,"Female"],"Value":[1.50,2]},"edges":{"From":[],"To":[]}}""", true)]
    public async Task A_table_by_columns_is_read_by_its_rows(string table, bool isMore)
    {
        Assert.True(await IsOneAsync(table, "10-7-4.json"));
        var items = await StatisticsRun.ReadAsync(table, "10-7-4.json", "MLI");
        Assert.Equal(["2019 _T 1.50 2", "2020 F 2 3"], items.Where(i => i.Record is Observation).Select(i => (i, (Observation)i.Record!)).Select(r => FormattableString.Invariant($"{r.Item2.Period!.Value.Start} {r.Item2.Code("SEX")} {r.Item2.Value!.Value} {r.i.Origin.Start.Row}")));
        Assert.Equal(isMore ? ["GC3037"] : [], items.SelectMany(i => i.Findings).Select(f => f.Code));
    }

    [Fact]
    public async Task A_damaged_table_by_columns_is_told_with_its_line()
        => Assert.Contains((await StatisticsRun.ReadAsync("{\"Year\":[\"2019\"],\n\"Value\":[1", "10-7-4.json", "MLI")).SelectMany(i => i.Findings), f => f is { Code: "GC0001", Origin.Line: 2 });

    [Theory]
    [InlineData("{\"Year\":[\"2019\"],\n \"\\ud800\":[\"x\"],\"Value\":[1]}", "GC0006", 2, 2)]
    [InlineData("{\"Year\":[\"2019\"],\n\"Value\":[\"\\udc00\"]}", "GC0006", 2, 10)]
    [InlineData("{\"Year\":[\"2019\"],\"é\":[1],\n\"Value\":[1],}", "GC0001", 2, 13)]
    [InlineData("{\"Year\":[\"2019\"],\"Value\":[1]}\n{}", "GC0001", 2, 1)]
    [InlineData("{\"Year\":[\"2019\",\"2020\"],\n\"Sex\":[\"F\"],\"Value\":[1,2]}", "GC4911", 2, 1)]
    [InlineData("{\"data\":{\"Year\":[\"2019\"],\"é\":[1],\"Sex\":[\"F\",\"M\"],\"Value\":[1]}}", "GC4911", 1, 34)]
    [InlineData("{\"Year\":[],\"Value\":[1]}", "GC4911", 1, 12)]
    public async Task What_is_wrong_in_a_table_by_columns_is_told_by_its_name_and_place(string table, string code, int line, int column)
    {
        var items = await StatisticsRun.ReadAsync(table, "10-7-4.json", "MLI");
        Assert.Contains(items.SelectMany(i => i.Findings), f => (f.Code, f.Origin.Line, f.Origin.Column) == (code, line, column));
        Assert.DoesNotContain(items, i => i.Record is not null);
    }

    [Fact]
    public async Task Nesting_is_too_deep_beyond_the_levels_of_a_document()
    {
        static string Nested(int levels) => $$"""{"Year":["2019"],"Value":[1],"Note":[{{new string('[', levels)}}{{new string(']', levels)}}]}""";
        Assert.Contains((await StatisticsRun.ReadAsync(Nested(63), "10-7-4.json", "MLI")).SelectMany(i => i.Findings), f => f is { Code: "GC0005", Origin.Column: 100 });
        Assert.Single((await StatisticsRun.ReadAsync(Nested(62), "10-7-4.json", "MLI")).Values());
    }

    [Fact]
    public async Task Bytes_that_are_no_text_in_a_table_by_columns_are_told()
    {
        var bytes = Encoding.Latin1.GetBytes("{\"Year\":[\"2019\"],\n\"Value\":[\"\u00ff\"]}");
        Assert.Contains((await StatisticsRun.ReadAsync(bytes, "10-7-4.json", country: "MLI")).SelectMany(i => i.Findings), f => f is { Code: "GC0002", Origin: { Line: 2, Column: 11 } });
    }

    [Fact]
    public async Task Many_short_lists_beside_many_years_make_no_rows()
    {
        var years = string.Join(',', Enumerable.Repeat("1", 100_000));
        var columns = string.Concat(Enumerable.Range(0, 4_000).Select(i => $",\"c{i}\":[]"));
        var findings = (await StatisticsRun.ReadAsync($"{{\"Year\":[{years}]{columns}}}", "10-7-4.json", "MLI")).SelectMany(i => i.Findings).ToList();
        Assert.Single(findings, f => f.Code == "GC4911");
    }

    [Theory]
    [InlineData("""{"Year":["2019"],"Value":[1]}""", "figures.json")]
    [InlineData("""{"year":2019,"value":1}""", "10-7-4.json")]
    [InlineData("""[{"Year":["2019"]}]""", "10-7-4.json")]
    public async Task Another_object_is_no_table_by_columns(string table, string name)
        => Assert.False(await IsOneAsync(table, name));

    private static async Task<bool> IsOneAsync(string table, string name)
    {
        await using var source = await FormatSource.OpenAsync(name, new MemoryStream(Encoding.UTF8.GetBytes(table)));
        return await FormatRun.Registry.Reader("sdg")!.RecognisesAsync(source);
    }
}
