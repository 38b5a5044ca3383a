using System.Globalization;
using System.Text;

namespace Governance.Core.Benchmarks;

/// <summary>A message of SDMX-ML 2.1, structure-specific, with the components of the global structure of the SDGs; ten observations a series.</summary>
internal static class MessageSample
{
    public const int InSeries = 10;

    public static byte[] Make(int observations)
    {
        var random = new Random(2021);
        var text = new StringBuilder();
        text.Append("""
            <?xml version="1.0" encoding="UTF-8"?>
            <message:StructureSpecificData xmlns:ss="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/structurespecific" xmlns:ns1="urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=IAEG-SDGs:SDG(1.0):ObsLevelDim:TIME_PERIOD" xmlns:message="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" xmlns:common="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <message:Header>
                <message:ID>SAMPLE</message:ID>
                <message:Structure structureID="S1" namespace="urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=IAEG-SDGs:SDG(1.0):ObsLevelDim:TIME_PERIOD" dimensionAtObservation="TIME_PERIOD">
                  <common:StructureUsage><Ref agencyID="IAEG-SDGs" id="DF_SDG_GLH" version="1.0"/></common:StructureUsage>
                </message:Structure>
              </message:Header>
              <message:DataSet ss:dataScope="DataStructure" xsi:type="ns1:DataSetType" ss:structureRef="S1" ss:action="Information">

            """);
        for (var i = 0; i < observations; i++)
        {
            if (i % InSeries == 0)
                text.Append(i == 0 ? "" : "    </Series>\n").Append(CultureInfo.InvariantCulture, $"    <Series FREQ=\"A\" REPORTING_TYPE=\"N\" SERIES=\"SG_CPA_MIGRS\" REF_AREA=\"{random.Next(4, 900)}\" SEX=\"_T\" AGE=\"Y{i / InSeries}\" URBANISATION=\"_T\" INCOME_WEALTH_QUANTILE=\"_T\" EDUCATION_LEV=\"_T\" OCCUPATION=\"_T\" CUST_BREAKDOWN=\"_T\" COMPOSITE_BREAKDOWN=\"PD_1\" DISABILITY_STATUS=\"_T\" ACTIVITY=\"_T\" PRODUCT=\"_T\" UNIT_MEASURE=\"NUMBER\">\n");
            text.Append(CultureInfo.InvariantCulture, $"      <Obs TIME_PERIOD=\"{2000 + (i % InSeries)}\" OBS_VALUE=\"{random.Next(1, 100_000)}\" OBS_STATUS=\"A\" UNIT_MULT=\"0\" NATURE=\"C\" SOURCE_DETAIL=\"National statistical office, survey of households\"/>\n");
        }

        text.Append("    </Series>\n  </message:DataSet>\n</message:StructureSpecificData>\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
