using System.Text;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>Tables of SDMX as programs save them that give columns names of their own.</summary>
public class HeadersOfPrograms
{
    [Theory]
    [InlineData("dataflow,freq,ref_area,sex,time_period,obs_value,obs_status\nXX:EXAMPLE(1.0),A,MLI,F,2020,5,P\n")]
    [InlineData("DATAFLOW,FREQ,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS\nXX:EXAMPLE(1.0),A,MLI,F,2020,5,P\n")]
    public async Task Small_letters_mean_what_great_ones_do(string table)
    {
        var observation = Assert.Single((await ReadAsync(table)).Observations());
        Assert.Equal("sdmx:XX:EXAMPLE:MLI.A.F.2020", observation.Id);
        Assert.Equal(("MLI", 5m, "P"), (observation.Area!.Country!.Value.Alpha3, observation.Value!.Value, observation.Status));
        Assert.Equal(table, (await SdmxRun.WriteAsync([observation], "csv-1.0")).Text.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("\"\",\"FREQ\",\"REF_AREA\",\"obsTime\",\"obsValue\"\n\"1\",\"A\",\"MLI\",\"2020\",5\n", "FREQ=A")]
    [InlineData("FREQ,REF_AREA,TIME_PERIOD,value\nA,MLI,2020,5\n", "FREQ=A")]
    [InlineData("freq,unit,geo,TIME_PERIOD,values\nA,NR,MLI,2020,5\n", "freq=A unit=NR")]
    [InlineData("iso3,indicator,sex,period,value,unit\nMLI,XY_Z,F,2020,5,PCT\n", "SEX=F")]
    public async Task Names_of_programs_are_understood_beside_those_of_the_standard(string table, string dimensions)
    {
        var observation = Assert.Single((await ReadAsync(table)).Observations());
        Assert.Equal(dimensions, string.Join(' ', observation.Dimensions!.Select(d => $"{d.Dimension}={d.Code}")));
        Assert.Equal(("MLI", 5m, "2020"), (observation.Area!.Country!.Value.Alpha3, observation.Value!.Value, observation.Period!.Value.Start.ToString()));
        Assert.Equal(table.Replace("\"", "", StringComparison.Ordinal), (await SdmxRun.WriteAsync([observation], "csv-1.0")).Text.ReplaceLineEndings("\n").Replace("\"", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_value_that_is_kept_as_it_was_spelled_goes_into_another_form()
    {
        var items = await ReadAsync("FREQ,REF_AREA,TIME_PERIOD,value\nA,MLI,2020,NaN\n");
        Assert.Equal("O", Assert.Single(items.Observations()).Status);
        var (text, _) = await SdmxRun.WriteAsync(items.Observations(), "csv-2.0");
        Assert.Equal("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE", text.ReplaceLineEndings("\n").Split('\n')[0]);
        Assert.EndsWith(",A,MLI,2020,NaN", text.ReplaceLineEndings("\n").Split('\n')[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CO2,Country of birth/nationality,VAR,Variable,COU,Country,YEA,Year,Unit Code,Unit,PowerCode Code,PowerCode,Value,Flag Codes,Flags\nTOT,Total,B11,Inflows,MLI,Mali,2020,2020,NBR,Number,3,Thousands,5,E,Estimated value\n", "CO2=TOT VAR=B11")]
    [InlineData("LOCATION,INDICATOR,SUBJECT,FREQUENCY,TIME,Value,Flag Codes\nMLI,MIGRATION,INFLOW,A,2020,5,E\n", "SUBJECT=INFLOW FREQUENCY=A")]
    public async Task Tables_of_OECD_Stat_have_a_name_behind_each_code_or_none(string table, string dimensions)
    {
        var observation = Assert.Single((await ReadAsync(table)).Observations());
        Assert.Equal(dimensions, string.Join(' ', observation.Dimensions!.Select(d => $"{d.Dimension}={d.Code}")));
        Assert.Equal(("MLI", 5m, "2020", "E"), (observation.Area!.Country!.Value.Alpha3, observation.Value!.Value, observation.Period!.Value.Start.ToString(), observation.Status));
        Assert.Equal(table, (await SdmxRun.WriteAsync([observation], "csv-1.0")).Text.ReplaceLineEndings("\n"));
        Assert.Equal(("MLI", 5m), (await SdmxRun.AgainAsync([observation], "ml-3.0")).Found.Select(o => (o.Area!.Country!.Value.Alpha3, o.Value!.Value)).Single());
    }

    [Theory]
    [InlineData("Country,Value,Flag Codes\nMali,3,E\n")]
    [InlineData("country,period,value\nMali,2020,3\n")]
    [InlineData("iso3,year,indicator,value\nMLI,2020,x,3\n")]
    [InlineData("time_period,value,notes\n2020,3,a\n")]
    [InlineData("indicator,period,value\nx,2020,3\n")]
    [InlineData("dataflow,owner,status\nloading,team,green\n")]
    [InlineData("FREQ,Year,Value\nA,2020,3\n")]
    [InlineData("id,obsTime,station,value,freq\n1,2020-01-01,x,3,5\n")]
    [InlineData("station,obsTime,obsValue\nx,2020-01-01,3\n")]
    [InlineData("time_period,sex,name,value\nmorning,F,Awa,12\n")]
    [InlineData("sex,age,name,time_period,value\nF,30,Awa,2020,12\n")]
    [InlineData("geo,sex,name,time_period,value\nMLI,F,Awa,morning,12\n")]
    [InlineData("freq,geo,time_period,value\n")]
    public async Task A_table_of_another_kind_is_left_alone(string table)
    {
        await using var source = await FormatSource.OpenAsync("table.csv", new MemoryStream(Encoding.UTF8.GetBytes(table)));
        Assert.False(await FormatRun.Registry.Reader("sdmx")!.RecognisesAsync(source));
    }

    [Theory]
    [InlineData("iso3,indicator,period,value\n#country+code,#indicator+code,#date+year,#indicator+value+num\nMLI,XY_Z,2020,5\n", "hxl")]
    [InlineData("freq,geo,time_period,value\nHow often,Where,When,How many\n#meta+freq,#country+code,#date+year,#indicator+value+num\nA,MLI,2020,5\n", "hxl")]
    [InlineData("Year,Series,iso3,indicator,time_period,value\n2020,XY_Z,MLI,10.7.2,2020,5\n", "sdg")]
    [InlineData("time_period,series,geo,value\n2020,XY_Z,MLI,5\n", "sdg")]
    [InlineData("iso3,indicator,period,value\n\nMLI,XY_Z,2020,5\n", "sdmx")]
    public async Task One_format_alone_takes_a_table(string table, string format)
    {
        await using var source = await FormatSource.OpenAsync("table.csv", new MemoryStream(Encoding.UTF8.GetBytes(table)));
        Assert.Equal([format], (await FormatRun.Registry.RecogniseAsync(source)).Select(r => r.Format.Id));
    }

    [Theory]
    [InlineData("ref_area,time_period,value,age,sex,region\nMLI,2020,5,Y15,F,north\nMLI,2020,6,Y15,F,south\n", "region=north", "")]
    [InlineData("ref_area,time_period,value,sex,age group,obs_status,flags,decimals\nMLI,2020,5,F,15-24,P,x,1\nMLI,2020,6,F,25-64,P,x,1\n", "age group=15-24", "flags=x DECIMALS=1")]
    public async Task A_column_behind_the_value_is_of_the_key_unless_it_is_an_attribute_by_name(string table, string dimension, string attributes)
    {
        var found = (await ReadAsync(table)).Observations();
        Assert.Equal(2, found.Select(o => o.Id).Distinct().Count());
        Assert.Contains(dimension, found[0].Dimensions!.Select(d => $"{d.Dimension}={d.Code}"));
        Assert.Equal(attributes, string.Join(' ', (found[0].Attributes ?? []).Select(a => $"{a.Dimension}={a.Code}")));
        Assert.Equal(table, (await SdmxRun.WriteAsync(found, "csv-1.0")).Text.ReplaceLineEndings("\n"));
    }

    private static async Task<List<ReadItem>> ReadAsync(string table)
    {
        await using var source = await FormatSource.OpenAsync("table.csv", new MemoryStream(Encoding.UTF8.GetBytes(table)));
        Assert.True(await FormatRun.Registry.Reader("sdmx")!.RecognisesAsync(source));
        return await SdmxRun.ReadAsync(table);
    }
}
