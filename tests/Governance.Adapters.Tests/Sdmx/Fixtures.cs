namespace Governance.Adapters.Tests.Sdmx;

/// <summary>Invented messages: values of an SDG series in two countries, and the structure they cite.</summary>
internal static class Fixtures
{
    public const string Csv1 = """
        DATAFLOW,FREQ,REPORTING_TYPE,SERIES,REF_AREA,SEX,COMPOSITE_BREAKDOWN,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT,UNIT_MEASURE,NATURE,TIME_DETAIL,SOURCE_DETAIL,BASE_PER
        IAEG-SDGs:DF_SDG_GLH(1.0),A,N,SG_CPA_MIGRS,466,_T,PD_1,2019,3,A,0,NUMBER,C,2018-2019,Enquête,2015
        IAEG-SDGs:DF_SDG_GLH(1.0),A,N,SG_CPA_MIGRS,466,_T,PD_2,2019,2.50,E,0,NUMBER,C,2018-2019,,2015
        IAEG-SDGs:DF_SDG_GLH(1.0),A,N,SM_POP_REFG_OR,4,F,_T,2021-Q2,12,A,3,KG_PER_X,CA,,,
        IAEG-SDGs:DF_SDG_GLH(1.0),A,N,SM_POP_REFG_OR,1,M,_T,2018-09-01/P13M,,O,0,NUMBER,NA,,,

        """;

    public const string Csv2 = """
        STRUCTURE,STRUCTURE_ID,ACTION,FREQ,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,NOTE_X
        dataflow,IAEG-SDGs:DF_SDG_GLH(1.0),I,A,SG_CPA_MIGRS,MLI,2019,3,A,first
        datastructure,IAEG-SDGs:SDG(1.0),R,A,SG_CPA_MIGRS,NER,2021-06,-4.0,B,

        """;

    public const string Definition = """
        <?xml version="1.0" encoding="utf-8"?>
        <m:Structure xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" xmlns:s="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure" xmlns:c="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common">
          <m:Structures>
            <s:Dataflows>
              <s:Dataflow id="DF_SDG_GLH" agencyID="IAEG-SDGs" version="1.0"><s:Structure><Ref id="SDG" agencyID="IAEG-SDGs" version="1.0"/></s:Structure></s:Dataflow>
            </s:Dataflows>
            <s:Codelists>
              <s:Codelist id="CL_SERIES" agencyID="IAEG-SDGs" version="1.0">
                <s:Code id="SG_CPA_MIGRS"><c:Name xml:lang="en">Policies for migration</c:Name></s:Code>
                <s:Code id="SM_POP_REFG_OR"><c:Name xml:lang="en">Refugees by origin</c:Name></s:Code>
              </s:Codelist>
              <s:Codelist id="CL_SEX" agencyID="IAEG-SDGs" version="1.0"><s:Code id="_T"/><s:Code id="F"/><s:Code id="M"/></s:Codelist>
            </s:Codelists>
            <s:DataStructures>
              <s:DataStructure id="SDG" agencyID="IAEG-SDGs" version="1.0">
                <s:DataStructureComponents>
                  <s:DimensionList>
                    <s:Dimension id="FREQ"/>
                    <s:Dimension id="REPORTING_TYPE"/>
                    <s:Dimension id="SERIES"><s:LocalRepresentation><s:Enumeration><Ref id="CL_SERIES" agencyID="IAEG-SDGs" version="1.0"/></s:Enumeration></s:LocalRepresentation></s:Dimension>
                    <s:Dimension id="REF_AREA"/>
                    <s:Dimension id="SEX"><s:LocalRepresentation><s:Enumeration><Ref id="CL_SEX" agencyID="IAEG-SDGs" version="1.0"/></s:Enumeration></s:LocalRepresentation></s:Dimension>
                    <s:Dimension id="COMPOSITE_BREAKDOWN"/>
                    <s:TimeDimension id="TIME_PERIOD"/>
                  </s:DimensionList>
                  <s:AttributeList>
                    <s:Attribute id="OBS_STATUS" assignmentStatus="Mandatory"><s:AttributeRelationship><s:PrimaryMeasure><Ref id="OBS_VALUE"/></s:PrimaryMeasure></s:AttributeRelationship></s:Attribute>
                    <s:Attribute id="UNIT_MEASURE" assignmentStatus="Mandatory"><s:AttributeRelationship><s:Dimension><Ref id="SERIES"/></s:Dimension></s:AttributeRelationship></s:Attribute>
                    <s:Attribute id="NATURE" assignmentStatus="Conditional"><s:LocalRepresentation><s:Enumeration><Ref id="CL_NATURE" agencyID="IAEG-SDGs" version="1.0"/></s:Enumeration></s:LocalRepresentation><s:AttributeRelationship><s:PrimaryMeasure><Ref id="OBS_VALUE"/></s:PrimaryMeasure></s:AttributeRelationship></s:Attribute>
                  </s:AttributeList>
                  <s:MeasureList><s:PrimaryMeasure id="OBS_VALUE"/></s:MeasureList>
                </s:DataStructureComponents>
              </s:DataStructure>
            </s:DataStructures>
          </m:Structures>
        </m:Structure>
        """;

    public const string Specific = """
        <?xml version="1.0" encoding="utf-8"?>
        <mes:StructureSpecificData xmlns:mes="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" xmlns:com="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common" xmlns:ss="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/structurespecific" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:ns1="urn:sdmx:x">
          <mes:Header>
            <mes:ID>A</mes:ID>
            <mes:Structure structureID="S" namespace="urn:sdmx:x" dimensionAtObservation="TIME_PERIOD"><com:StructureUsage><Ref agencyID="IAEG-SDGs" id="DF_SDG_GLH" version="1.0"/></com:StructureUsage></mes:Structure>
          </mes:Header>
          <mes:DataSet ss:structureRef="S" xsi:type="ns1:DataSetType" ss:action="Information">
            <Series FREQ="A" REPORTING_TYPE="N" SERIES="SG_CPA_MIGRS" REF_AREA="466" SEX="_T" COMPOSITE_BREAKDOWN="PD_1" UNIT_MEASURE="NUMBER">
              <Obs TIME_PERIOD="2019" OBS_VALUE="3" OBS_STATUS="A" NATURE="C"/>
              <Obs TIME_PERIOD="2020" OBS_VALUE="2.50" OBS_STATUS="E" NATURE="C" NOTE_X="a &amp; b"/>
            </Series>
            <Series FREQ="A" REPORTING_TYPE="N" SERIES="SM_POP_REFG_OR" REF_AREA="4" SEX="F" COMPOSITE_BREAKDOWN="_T" UNIT_MEASURE="NUMBER">
              <Obs TIME_PERIOD="2019" OBS_VALUE="17" OBS_STATUS="A"/>
            </Series>
          </mes:DataSet>
        </mes:StructureSpecificData>
        """;
}
