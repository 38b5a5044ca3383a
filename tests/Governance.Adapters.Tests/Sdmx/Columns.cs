using System.Text;
using Governance.Core.Formats;

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

    [Theory]
    [InlineData("STRUCTURE[;],STRUCTURE_ID,ACTION,OBS_VALUE,REMARK,BANDS[],TIME_PERIOD\ndataflow,XX:EXAMPLE(1.0),I,12.4,\"one, two\",X;Y,2020\ndataflow,XX:EXAMPLE(1.0),I,10.8,\"one, two\",X;Z,2021\n", true)]
    [InlineData("STRUCTURE[|];STRUCTURE_ID;OBS_VALUE;TIME_PERIOD\ndataflow;XX:EXAMPLE(1.0);12,4;2020\n", true)]
    [InlineData("STRUCTURE;STRUCTURE_ID\r\ndataflow;XX:EXAMPLE(1.0)\r\n", true)]
    [InlineData("STRUCTURE,STRUCTURE_ID_OF_SITE,NAME\nx,y,z\n", false)]
    [InlineData("STRUCTURES,STRUCTURE_ID,NAME\nx,y,z\n", false)]
    public async Task A_message_is_known_by_the_separator_that_it_says(string table, bool isMessage)
    {
        await using var source = await FormatSource.OpenAsync("table.csv", new MemoryStream(Encoding.UTF8.GetBytes(table)));
        Assert.Equal(isMessage, await FormatRun.Registry.Reader("sdmx")!.RecognisesAsync(source));
    }

    [Fact]
    public async Task That_no_column_is_the_measure_is_said_once()
    {
        const string Table = "STRUCTURE,STRUCTURE_ID,ACTION,BANDS,REMARK\ndataprovision,XX:EXAMPLE(1.0),I,B1,x\ndataprovision,XX:EXAMPLE(1.0),I,B2,y\ndataprovision,XX:EXAMPLE(1.0),D,B2,\n";
        Assert.Equal(["GC4204", "GC4205"], (await SdmxRun.ReadAsync(Table)).Codes());
    }

    [Theory]
    [InlineData("DATA_SOURCE", "Office: census of 2020, rev.", "Office: census of 2020, rev.")]
    [InlineData("REMARK", "Census office: rev.", "Census office: rev.")]
    [InlineData("REMARK", "C1: Census office", "C1")]
    public async Task A_text_has_no_label_behind_its_first_colon(string id, string cell, string text)
    {
        var table = $"DATAFLOW,FREQ: Frequency,TIME_PERIOD: Time,OBS_VALUE,{id}: One more\nXX:EXAMPLE(1.0): Example,A: Annual,2020,5,\"{cell}\"\n";
        var items = await SdmxRun.ReadAsync(table);
        var attribute = Assert.Single(Assert.Single(items.Observations()).Attributes!);
        Assert.Equal((id, text), (attribute.Dimension, attribute.Code));
        Assert.Equal(table, (await SdmxRun.WriteAsync(items.Observations(), "csv-1.0")).Text.Replace($",{cell}\n", $",\"{cell}\"\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_label_may_stand_right_behind_the_colon_of_a_header()
    {
        const string Table = "STRUCTURE,STRUCTURE_ID,ACTION,FREQ:Frequency,REF_AREA:Reference area,TIME_PERIOD:Time period or range,OBS_VALUE:Observation Value,TITLE:Title,OBS_STATUS:Observation Status\ndataflow,XX:EXAMPLE(1.0): Example,I,A: Annual,MLI: Mali,2020,5,Gao: arrivals,E: Estimated value\n";
        var items = await SdmxRun.ReadAsync(Table);
        var observation = Assert.Single(items.Observations());
        Assert.Equal(["FREQ=A"], observation.Dimensions!.Select(d => $"{d.Dimension}={d.Code}"));
        Assert.Equal(("XX:EXAMPLE(1.0)", "MLI", 5m, "E", "Gao: arrivals"), (observation.Source!.Dataset, observation.Area!.Country.ToString(), observation.Value!.Value, observation.Status, Assert.Single(observation.Attributes!).Code));
        Assert.Equal(Table, (await SdmxRun.WriteAsync(items.Observations(), "csv-2.0")).Text.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("""<s:TextFormat textType="String"/>""", "C1: Census office")]
    [InlineData("""<s:Enumeration><Ref id="CL_X" agencyID="XX" version="1.0"/></s:Enumeration><s:EnumerationFormat textType="String"/>""", "C1")]
    [InlineData("", "C1")]
    public async Task A_text_is_what_the_data_structure_says_is_one(string representation, string text)
    {
        var definition = Fixtures.Definition.Replace("</s:AttributeList>", $"""<s:Attribute id="REMARK" assignmentStatus="Conditional"><s:LocalRepresentation>{representation}</s:LocalRepresentation></s:Attribute></s:AttributeList>""", StringComparison.Ordinal);
        var items = await SdmxRun.ReadAsync("DATAFLOW,FREQ: Frequency,SERIES: Series,TIME_PERIOD: Time,OBS_VALUE,REMARK: Remark\nIAEG-SDGs:DF_SDG_GLH(1.0): Goals,A: Annual,SG_CPA_MIGRS: Policies,2020,5,C1: Census office\n", definition);
        Assert.Equal(text, Assert.Single(Assert.Single(items.Observations()).Attributes!).Code);
    }

    [Fact]
    public async Task The_key_in_front_of_a_table_is_no_dimension()
    {
        const string Table = "KEY,FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE\nEXR.A.MLI,A,MLI,2020,5\n";
        var observation = Assert.Single((await SdmxRun.ReadAsync(Table)).Observations());
        Assert.Equal(["FREQ"], observation.Dimensions!.Select(d => d.Dimension));
        Assert.DoesNotContain("EXR", observation.Id, StringComparison.Ordinal);
        Assert.Equal(Table, (await SdmxRun.WriteAsync([observation], "csv-1.0")).Text.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task The_key_of_a_series_is_its_dimension_where_no_other_is_there()
    {
        const string Table = "KEY,TIME_PERIOD,OBS_VALUE\nA.MLI,2020,5\nA.NER,2020,6\n";
        var items = await SdmxRun.ReadAsync(Table);
        Assert.Equal(["KEY=A.MLI", "KEY=A.NER"], items.Observations().SelectMany(o => o.Dimensions!).Select(d => $"{d.Dimension}={d.Code}"));
        Assert.Equal(2, items.Observations().DistinctBy(o => o.Id).Count());
    }

    [Theory]
    [InlineData("FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS", "A,MLI,2020,5,E")]
    [InlineData("FREQ,Time frequency,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS", "A,Annual,MLI,2020,5,E")]
    [InlineData("FREQ: Frequency,REF_AREA: Area,TIME_PERIOD: Time,OBS_VALUE: Value,OBS_STATUS: Status", "A: Annual,MLI: Mali,2020,5,E: Estimated")]
    [InlineData("FREQ: Frequency,REF_AREA: Area,OBS_VALUE: Value,OBS_STATUS: Status,TIME_PERIOD: Time", "A: Annual,MLI: Mali,5,E: Estimated,2020")]
    [InlineData("FREQ,REF_AREA,OBS_VALUE,OBS_STATUS,TIME_PERIOD", "A,MLI,5,E,2020")]
    [InlineData("FREQ: Frequency,Frequency,REF_AREA: Area,Area,TIME_PERIOD: Time,T,OBS_VALUE: Value,V,OBS_STATUS: Status,S", "A: Annual,Annual,MLI: Mali,Mali,2020,,5,,E: Estimated,Estimated")]
    [InlineData("FREQ,,REF_AREA,,TIME_PERIOD,,OBS_VALUE,,OBS_STATUS,", "A,,MLI,,2020,,5,,E,")]
    [InlineData("FREQ,Frequency,REF_AREA,Area,TIME_PERIOD,Time,OBS_VALUE,Value,OBS_STATUS,Status,REMARK,Status", "A,Annual,MLI,Mali,2020,,5,,E,Estimated,,")]
    public async Task A_table_that_names_its_flow_need_not_name_its_codes(string header, string row)
    {
        var table = $"STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,{header}\ndataflow,XX:EXAMPLE(1.0),Example,I,{row}\n";
        var items = await SdmxRun.ReadAsync(table);
        Assert.Equal(["GC4207"], items.Codes());
        var observation = Assert.Single(items.Observations());
        Assert.Equal(["FREQ=A"], observation.Dimensions!.Select(d => $"{d.Dimension}={d.Code}"));
        Assert.Equal(("MLI", 5m, "E"), (observation.Area!.Country.ToString(), observation.Value!.Value, observation.Status));
        Assert.Equal(table, (await SdmxRun.WriteAsync([observation], "csv-2.0")).Text.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_blank_name_is_told_where_it_is_none_of_codes()
    {
        var items = await SdmxRun.ReadAsync("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,,TIME_PERIOD,OBS_VALUE\ndataflow,XX:EXAMPLE(1.0),I,A,,2020,5\n");
        Assert.Contains("GC3012", items.Codes());
    }
}
