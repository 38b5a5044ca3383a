namespace Governance.Adapters.Tests.Statistics;

/// <summary>Small tables with invented figures, one a layout, and the names of their files.</summary>
internal static class Fixtures
{
    public static IReadOnlyDictionary<string, (string Format, string Name, string Text)> All { get; } = new Dictionary<string, (string, string, string)>
    {
        ["open-sdg"] = ("sdg", "indicator_10-7-2.csv", """
            Year,Policy area,Units,Remark,Value
            2019,Domain 1. Migrant rights,%,,3
            2020/2021,Domain 2.Whole of government/Evidence based policies,levels,seen,4
            2021,,,,<2.5

            """),
        ["unsd"] = ("sdg", "series.csv", """
            Goal,Indicator,SeriesCode,SeriesDescription,GeoAreaCode,GeoAreaName,TimePeriod,Value,Time_Detail,UpperBound,LowerBound,Source,FootNote,[Age],[Nature],[Reporting Type],[Sex],[Units],[Cause of death]
            10,10.7.2,SG_CPA_MIGRS,Policies (level),466,Mali,2019,3,2018-2019,4,2,Survey,Provisional,15+,C,G,FEMALE,NUMBER,
            16,16.2.2,VC_HTF_DETV,Victims (number),1,World,2017.0,N,,,,,,ALLAGE,G,G,BOTHSEX,NUM_M,FLOOD

            """),
        ["unsd-wide"] = ("sdg", "series-wide.csv", """
            ISO3CD,GeoArea_Code,GeoArea_Desc,IndicatorCode,SeriesCode,SeriesDesc,ReportingType_Code,ReportingType_Desc,Units_Code,Units_Desc,Nature_Code_2011,Nature_Code_2015,Value_2011,Value_2015
            MLI,466,Mali,10.c.1,SI_RMT_COST,Costs (%),G,Global,PERCENT,Percentage,C,,5.5,..
            ,1,World,10.c.1,SI_RMT_COST,Costs (%),G,Global,PERCENT,Percentage,G,G,9.30,>7

            """),
        ["ddf"] = ("sdg", "ddf--datapoints--sg_cpa_migrs--by--geo_area--nature--policy_domains--units--year.csv", """
            age,geo_area,nature,policy_domains,units,year,sg_cpa_migrs
            15,466,c,alldomains,number,2019,3
            15_24,466,notspec,domain6,con_usd_m,2021,4
            notspec,4,g,domain1,number,2021,N

            """),
        ["yearbook"] = ("sdg", "series_intlmigref_stock.csv", """
            seriesId,newSeriesName,units,multiplier,dim_ageGroup,dim_sex,seriesCode,seriesName,refAreaId,refAreaName,value,year,sourceNameEN,footnoteTextEN
            10,Migrant stock,Number,,,BOTH,MS:Total,Stock: both sexes,466,Mali,1500.0,2015,Estimates,
            11,Refugees,Number,Thousands,,,totref%,Refugees,1,World,2.5,2015,,Rounded

            """),
        ["origin-destination"] = ("desa", "by_origin_total.csv", """
            Year,Destination,Total,Other South,Mali,Niger,Senegal,Chad,Côte d'Ivoire
            1990,WORLD,9000,10,5000,2000,1000,500,490.00000000000006
            1990,Burkina Faso,,,12,,3,..,4

            """),
        ["years"] = ("desa", "est_refugee_stock.csv", """
            Destination,1990_est_(mf),1995_est_(mf),1990_pct_(mf),1990-1995_annual_rc_(mf),Remark
            WORLD,1200,1300,9.25,1.5,seen
            Mali,120,..,2.5,-0.75,

            """),
        ["workbook"] = ("desa", "by_origin.csv", """
            Index,"Region, development group, country or area of destination",Coverage,Data type,Location code of destination,"Region, development group, country or area of origin",Location code of origin,International migrant stock at mid-year (both sexes) 1990,International migrant stock at mid-year (both sexes) 2024,International migrant stock at mid-year (male) 1990
            1,World,,,900,World,900,9000,9500,4000
            2,Mali,,B,466,Burkina Faso,854,450,..,230
            3,Mali,,B,466,Other,2003,12,0,

            """),
        ["workbook-ages"] = ("desa", "by_age.csv", """
            Index,"Region, development group, country or area",Notes,Location code,Type of data,Year,International migrant stock at mid-year (both sexes) 0-4,International migrant stock at mid-year (both sexes) 75+,International migrant stock at mid-year (both sexes) Total,International migrant stock at mid-year (female) 0-4
            1,WORLD,,900,,1990,9000,800,9800,4400
            2,Mali,1,466,B R,2020,120,..,120,

            """),
        ["age-sex"] = ("desa", "stock_by_age.csv", """
            country_code,country_name,year,age_group,sex,migrant_pop,data_used
            466,Mali,2019,0-4,female,120.00000000000001,B R
            466,Mali,2019,75+,male,30,B R
            466,Mali,2019,Total,both sexes,150,B R

            """),
    };
}
