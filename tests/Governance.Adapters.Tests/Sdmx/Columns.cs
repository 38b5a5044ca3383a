namespace Governance.Adapters.Tests.Sdmx;

/// <summary>What the columns of a table are where no data structure says it.</summary>
public class Columns
{
    [Theory]
    [InlineData("FREQ,TIME_PERIOD,REF_AREA,SEX,BANDS,OBS_VALUE,UNIT_MULT,REMARK", "A,2020,MLI,F,B1,5,3,x", "A,2020,MLI,M,B1,6,3,y")]
    [InlineData("FREQ,TIME_PERIOD,BANDS,OBS_VALUE,UNIT_MULT,REMARK,SEX,REF_AREA", "A,2020,B1,5,3,x,F,MLI", "A,2020,B1,6,3,y,M,MLI")]
    [InlineData("OBS_VALUE,FREQ,BANDS,SEX,REF_AREA,TIME_PERIOD,REMARK,UNIT_MULT", "5,A,B1,F,MLI,2020,x,3", "6,A,B1,M,MLI,2020,y,3")]
    public async Task The_order_of_columns_is_free(string header, string one, string two)
    {
        var table = $"DATAFLOW,{header}\nXX:EXAMPLE(1.0),{one}\nXX:EXAMPLE(1.0),{two}\n";
        var items = await SdmxRun.ReadAsync(table);
        Assert.Equal(["GC4207"], items.Codes());
        Assert.Equal(2, items.Observations().DistinctBy(o => o.Id).Count());
        var observation = items.Observations()[0];
        Assert.Equal([("BANDS", "B1"), ("FREQ", "A"), ("SEX", "F")], observation.Dimensions!.Select(d => (d.Dimension, d.Code)).Order());
        Assert.Equal(("MLI", 3, 5m), (observation.Area!.Country!.Value.Alpha3, observation.UnitMultiplier, observation.Value!.Value));
        Assert.Equal([("REMARK", "x")], observation.Attributes!.Select(d => (d.Dimension, d.Code)));
        Assert.Equal(table, (await SdmxRun.WriteAsync(items.Observations(), "csv-1.0")).Text.ReplaceLineEndings("\n"));
    }
}
