using System.Text;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Statistics;

/// <summary>Tables of indicator 10.7.2 of two countries become messages of the global structure of the SDGs.</summary>
public class Messages
{
    private const string National = "Year,Policy domain,Value\n2019,Domain 1. Migrant rights,3\n2019,Domain 6. Safe,4\n";

    private const string Global = "SeriesCode,GeoAreaCode,TimePeriod,Value,[Nature],[Reporting Type],[Policy Domains],[Units]\nSG_CPA_MIGRS,562,2019,2,C,G,DOMAIN1,NUMBER\n";

    private const string Head = "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REPORTING_TYPE,SERIES,REF_AREA,SEX,AGE,URBANISATION,INCOME_WEALTH_QUANTILE,EDUCATION_LEV,OCCUPATION,CUST_BREAKDOWN,COMPOSITE_BREAKDOWN,DISABILITY_STATUS,ACTIVITY,PRODUCT,TIME_PERIOD,OBS_VALUE";

    [Fact]
    public async Task National_table_of_one_country_and_global_table_of_another_become_one_message()
    {
        List<ReadItem> items = [.. await StatisticsRun.ReadAsync(National, "indicator_10-7-2.csv", "MLI"), .. await StatisticsRun.ReadAsync(Global, "x.csv")];
        var (bytes, report) = await StatisticsRun.WriteAsync(items.Select(i => i.Record).OfType<Record>(), "m.csv", "sdmx");
        var lines = Encoding.UTF8.GetString(bytes).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith(Head, lines[0], StringComparison.Ordinal);
        Assert.Equal(
            [
                "dataflow,IAEG-SDGs:DF_SDG_GLH(1.0),I,A,N,SG_CPA_MIGRS,466,_T,_T,_T,_T,_T,_T,_T,PD_1,_T,_T,_T,2019,3",
                "dataflow,IAEG-SDGs:DF_SDG_GLH(1.0),I,A,N,SG_CPA_MIGRS,466,_T,_T,_T,_T,_T,_T,_T,PD_6,_T,_T,_T,2019,4",
                "dataflow,IAEG-SDGs:DF_SDG_GLH(1.0),I,A,G,SG_CPA_MIGRS,562,_T,_T,_T,_T,_T,_T,_T,PD_1,_T,_T,_T,2019,2",
            ],
            lines.Skip(1).Select(l => l[..NthComma(l, 20)]));
        Assert.DoesNotContain(report.Losses, l => l.RecordType == "Observation" && l.Field is "/value/value" or "/area/country" or "/dimensions/*/code" or "/period/start");
    }

    [Fact]
    public async Task Message_becomes_a_table_of_either_kind()
    {
        var read = (await StatisticsRun.ReadAsync(Global, "x.csv")).Select(i => i.Record).OfType<Record>().ToList();
        var (table, _) = await StatisticsRun.WriteAsync(read, "t.csv", "sdg", "unsd");
        var again = (await StatisticsRun.ReadAsync(table, "t.csv")).Values().Single();
        Assert.Equal(("NER", "PD_1", 2m), (again.Area!.Country!.Value.Alpha3, again.Code("COMPOSITE_BREAKDOWN")!, again.Value!.Value!.Value));
        var (national, report) = await StatisticsRun.WriteAsync(read, "indicator_10-7-2.csv", "sdg", "open-sdg");
        Assert.Equal(2, report.Written);
        Assert.Equal("PD_1", (await StatisticsRun.ReadAsync(national, "indicator_10-7-2.csv", country: "NER")).Values().Single().Code("COMPOSITE_BREAKDOWN"));
    }

    private static int NthComma(string line, int n)
    {
        var at = -1;
        while (n-- > 0 && (at = line.IndexOf(',', at + 1)) >= 0)
        {
            // On to the next.
        }

        return at < 0 ? line.Length : at;
    }
}
