namespace Governance.Adapters.Tests.Unhcr;

/// <summary>Small files with invented numbers, one a layout, named as UNHCR names them where the name matters.</summary>
internal static class Fixtures
{
    private const string Api = "year,coo_name,coo,coo_iso,coa_name,coa,coa_iso";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["popstats"] = """
            Year,Country / territory of asylum/residence,Origin,Refugees (incl. refugee-like situations),Asylum-seekers (pending cases),Returned refugees,Internally displaced persons,Returned IDPs,Stateless persons,Others of concern,Total Population,Remark
            1999,Mali,Various/Unknown,1200,*,7,,,,,1207,old
            2000,Niger,Mali,300,5,,12,9,1,2,329,

            """,
        ["download"] = """
            Year,Country of origin,Country of origin (ISO),Country of asylum,Country of asylum (ISO),Refugees under UNHCR’s mandate,People in refugee-like situations,Asylum-seekers,Returned refugees,IDPs of concern to UNHCR,Returned IDPs,Other people in need of international protection,Venezuelans displaced abroad,Stateless persons,Host community,Others of concern,Remark
            2019,"Iran (Islamic Rep. of)",IRN,Mali,MLI,30,1,20,,0,,,,0,11,0,new
            2020,"Unknown ",UNK,-,-,5,,,9,,2,7,31,6,,1,

            """,
        ["demographics"] = """
            year,coo_name,coo,coo_iso,coa_name,coa,coa_iso,pop_type,location,loc_type,acc_type,f_0_4,f_5_11,f_12_17,f_18_59,f_60,f_other,f_total,m_0_4,m_5_11,m_12_17,m_18_59,m_60,m_other,m_total,total,remark
            2025,Burkina Faso,BKF,BFA,Mali,MLI,MLI,REF,Exampleville [Admin 1],R,I,580,2352,1296,4043,341,0,8612,558,2192,1320,2790,432,0,7292,23966,seen
            2025,Mali,MLI,MLI,Mali,MLI,MLI,IDP,Campement [Admin 3: PRP],U,P,,,,,,4,,,,,,,9,,13,

            """,
        ["prmn"] = """
            Year Week,Month End,Current (Arrival) Region,Current (Arrival) District,Previous (Departure) Region,Previous (Departure) District,Reason,Current (Arrival) Priority Need,Number of Individuals
            201601,2016-01-31,Banadir,Daynile,Bay,Baidoa,Drought related,Food,120
            201607,2016-02-29,Bay,,Bakool,Xudur,Conflict/Insecurity,,35

            """,
        ["hapi"] = """
            origin_location_code,origin_has_hrp,origin_in_gho,asylum_location_code,asylum_has_hrp,asylum_in_gho,population_group,gender,age_range,min_age,max_age,population,reference_period_start,reference_period_end,warning
            MLI,Y,Y,NER,Y,Y,REF,f,0-4,0,4,197,2020-01-01,2020-12-31,
            UNK,,,MLI,Y,Y,RST,all,60+,60,,12,2021-01-01,2021-12-31,odd

            """,
        ["applications"] = $"""
            {Api},procedure_type,app_type,dec_level,app_pc,applied,remark
            2011,Mali,MLI,MLI,Austria,AUS,AUT,G,NA,AR,C,5,seen
            2012,Stateless,STA,XXA,Egypt,ARE,EGY,U,N,FI,P,61,

            """,
        ["decisions"] = $"""
            {Api},procedure_type,dec_level,dec_pc,dec_recognized,dec_other,dec_rejected,dec_closed,dec_total,remark
            2011,Mali,MLI,MLI,Germany,GFR,DEU,J,NA,P,12,3,40,5,60,seen
            2012,Tibetan,TIB,TIB,Nepal,NEP,NPL,G,FI,C,,,7,,7,

            """,
        ["solutions"] = $"""
            {Api},returned_refugees,resettlement,naturalisation,returned_idps,remark
            1995,Mali,MLI,MLI,Niger,NGR,NER,822,,,,seen
            1996,Mali,MLI,MLI,Mali,MLI,MLI,,5,6,77,

            """,
        ["unrwa"] = $"""
            {Api},total,remark
            1952,State of Palestine,GAZ,PSE,Lebanon,LEB,LBN,1031,seen
            1953,Unknown,UKN,UNK,Jordan,JOR,JOR,4792,

            """,
        ["idmc"] = $"""
            {Api},total,remark
            1990,Unknown,UKN,UNK,Unknown,UKN,UNK,21300,seen
            2014,Abyei Area,AB9,AB9,Abyei Area,AB9,AB9,20000,

            """,
        ["flows"] = $"""
            {Api},refugees,asylum_seekers,returned_refugees,oip
            1993,Mali,MLI,MLI,Mauritania,MAU,MRT,1470,8,,9

            """,
        ["population"] = $"""
            {Api},refugees,refugee_like,asylum_seekers,returned_refugees,idps,returned_idps,stateless,ooc,oip,vda,hst,remark
            1992,Mauritania,MAU,MRT,Mali,MLI,MLI,1e+05,,11,50,0,,,,,,0,seen
            2024,Mali,MLI,MLI,Martinique,MAR,MTQ,,4,7,,,3,2,6,8,9,1,

            """,
        ["situations"] = """
            Country,ISO3,Country of Origin,ISO3 of Origin,Population type,Source,Date,Individuals,Remark
            Uganda,UGA,South Sudan,SSD,Refugees,"Office, UNHCR",2024-06-30,1200,seen
            Uganda,UGA,Others,,Asylum-Seekers,UNHCR,2024-05-31,0,

            """,
    };

    /// <summary>What the layouts make of their columns, by the indicators.</summary>
    public static IReadOnlyDictionary<string, string[]> Indicators { get; } = new Dictionary<string, string[]>
    {
        ["popstats"] = ["unhcr-ref", "unhcr-total"],
        ["download"] = ["unhcr-roc", "unhcr-vda"],
        ["demographics"] = ["unhcr-ref", "unhcr-hst"],
        ["hapi"] = ["unhcr-ref", "unhcr-nat"],
        ["applications"] = ["unhcr-applications"],
        ["decisions"] = ["unhcr-recognized-other", "unhcr-decisions"],
        ["solutions"] = ["unhcr-rst", "unhcr-nat"],
        ["unrwa"] = ["unhcr-unrwa"],
        ["idmc"] = ["idmc-conflict-idps"],
        ["flows"] = ["unhcr-ref-flow", "unhcr-oip-flow"],
        ["population"] = ["unhcr-ref", "unhcr-asy"],
    };

    /// <summary>An answer of the population API: numbers as numbers and as texts, a hyphen where a country is none.</summary>
    public const string Answer = """
        {"page":1,"items":[
        {"year":2024,"coo_id":17,"coo_name":"Burkina Faso","coo":"BKF","coo_iso":"BFA","coa_id":119,"coa_name":"Mali","coa":"MLI","coa_iso":"MLI","refugees":93445,"asylum_seekers":"0","returned_refugees":"-","idps":"0","returned_idps":"0","stateless":0,"ooc":"0","oip":null,"hst":"12"},
        {"year":2024,"coo_id":"-","coo_name":"-","coo":"-","coo_iso":"-","coa_id":119,"coa_name":"Mali","coa":"MLI","coa_iso":"MLI","refugees":"120000","asylum_seekers":34,"returned_refugees":0,"idps":361,"returned_idps":51,"stateless":"0","ooc":"0","oip":"-","hst":"0"}],
        "maxPages":1}
        """;

    /// <summary>An answer of the Operational Data Portal: codes of UNHCR, numbers as texts, a place within a country.</summary>
    public const string Situations = """
        {"pop_frequency_code":["D","M"],"pop_frequency_cumulative_code":[],"data":[
        {"geomaster_name":"Uganda","geomaster_id":220,"admin_level":"Country","centroid_lon":32.25,"centroid_lat":1.5,"pop_accommodation_code":"C","pop_type_code":"REF","pop_type_name":"Refugees","pop_origin_name":"South Sudan","pop_origin_code":"SSD","date":"2024-06-30","month":6,"year":2024,"population_groups":"A, B","source":"Office, UNHCR","individuals":"1200","households":null,"male_04":null},
        {"id":7,"geomaster_name":"Uganda","admin_level":"Country","centroid_lon":32.25,"centroid_lat":1.5,"pop_type_code":"ASY","pop_type_name":"Asylum-Seekers","pop_origin_name":"Sudan","pop_origin_code":"SUD","date":"2024-06-30","source":"UNHCR","individuals":"31"},
        {"id":8,"geomaster_name":"Uganda","admin_level":"Country","centroid_lon":32.25,"centroid_lat":1.5,"pop_type_code":"REF","pop_type_name":"Refugees","pop_origin_name":"Others","pop_origin_code":"OTH","date":"2024-06-30","source":"UNHCR","individuals":"9"},
        {"id":9,"geomaster_name":"Adjumani","admin_level":"District","centroid_lon":31.75,"centroid_lat":3.25,"pop_type_code":"REF","pop_type_name":"Refugees","pop_origin_name":"South Sudan","pop_origin_code":"SSD","date":"2024-06-30","source":"UNHCR","individuals":4}]}
        """;
}
