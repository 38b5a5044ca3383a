namespace Governance.Adapters.Tests.Idmc;

/// <summary>Small files with invented figures, one a layout.</summary>
internal static class Fixtures
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["2020"] = """
            ISO3,Name,Year,Conflict Stock Displacement,Conflict New Displacements,Disaster New Displacements,Disaster Stock Displacement,Remark
            AB9,Abyei Area,2014,20000,,,,seen
            MLI,Mali,2013,,372,435,7,

            """,
        ["workbook"] = """
            ISO3,Name,Year,Conflict Stock Displacement,Conflict Stock Displacement (Raw),Conflict Internal Displacements,Conflict Internal Displacements (Raw),Disaster Internal Displacements,Disaster Internal Displacements (Raw),Disaster Stock Displacement,Disaster Stock Displacement (Raw),Remark
            MLI,Mali,2023,230000,230012,1300,1298,640,637,10,11,seen
            NER,Niger,2023,,,7,6,,,,,

            """,
        ["conflicts"] = """
            iso3,country_name,year,new_displacement,new_displacement_rounded,total_displacement,total_displacement_rounded,remark
            MLI,Mali,2012,227123,227000,230456,230000,seen
            XKX,Kosovo,2013,0,,,,

            """,
        ["displacements"] = """
            iso3,country_name,year,conflict_new_displacement,conflict_new_displacement_rounded,conflict_total_displacement,conflict_total_displacement_rounded,disaster_new_displacement,disaster_new_displacement_rounded,disaster_total_displacement,disaster_total_displacement_rounded,remark
            MLI,Mali,2022,1298,1300,230012,230000,637,640,11,10,seen
            NER,Niger,2022,6,7,,,,,,,

            """,
        ["events-2020"] = """
            ISO3,Name,Year,Start Date,End Date,Event Name,Hazard Category,Hazard Sub Category,Hazard Type,Hazard Sub Type,New Displacements,Total Displacement,Event Codes (Code:Type),Remark
            MLI,Mali,2018,2018-07-01,2018-07-02,Mali: Flood - 01/07/2018,Weather related,Hydrological,Flood,Dam release flood,27,9,FL-2018-000099-MLI:Glide Number; X9:Local Identifier,seen
            NPL,Nepal,2018,2018-07-05,,Nepal: Storm,Weather related,Meteorological,Storm,Tornado,6,,,

            """,
        ["events"] = """
            iso3,country_name,year,start_date,start_date_accuracy,end_date,end_date_accuracy,event_name,hazard_category,hazard_category_name,hazard_sub_category,hazard_sub_category_name,hazard_type,hazard_type_name,hazard_sub_type,hazard_sub_type_name,new_displacement,new_displacement_rounded,total_displacement,total_displacement_rounded,event_codes,event_codes_type
            MLI,Mali,2008,2008-08-01,Month,2008-09-02,Day,Mali: Flood - 01/08/2008,2,Weather related,3,Hydrological,10,Flood,13,Flood,180,180,12,10,"[""FL-2008-000099-MLI""]","[""Glide Number""]"
            NPL,Nepal,2010,2010-01-04,Week,2010-01-04,Week,Nepal: Slide,1,Geophysical,1,Geophysical,2,Mass Movement,4,Sinkhole,55,60,,,[],[]

            """,
        ["disaggregated"] = """
            ID,ISO3,Country,Figure cause,Year,Figure category,Figure unit,Reported figures,Household size,Total figures,Hazard category,Hazard sub category,Hazard type,Hazard sub type,Violence type,Start date,Start date accuracy,End date,End date accuracy,Stock reporting date,Event name,Locations name,geometry/coordinates,Locations accuracy,Locations type
            901,MLI,Mali,Disaster,2023,Internal Displacements,Household,30,5.5,165,Weather related,Climatological,Wildfire,Wildfire,,2023-02-06,Day,2023-03-09,Day,,Mali: Wildfire,"[""A, Gao"",""B, Gao""]","[[-0.05, 16.25], [1.5, 17.75]]","[""State/Region/Province (ADM1)"",""Point""]","[""Origin"",""Destination""]"
            902,MLI,Mali,Conflict,2023,IDPs,Person,99,,99,,,,,Non-International armed conflict (NIAC),,,,,2023-12-31,Mali: Conflict,,,,

            """,
        ["disaggregated-workbook"] = """
            ID,ISO3,Country / Territory,Figure cause,Year,Figure category,Figure unit,Reported figures,Household size,Total figures,Hazard category,Hazard sub category,Hazard type,Hazard sub type,Violence type,Start date,Start date accuracy,End date,End date accuracy,Stock reporting date,Event name,Event codes (Code:Type),Locations name,Locations coordinates,Locations accuracy,Locations type
            901,MLI,Mali,Disaster,2023,Internal Displacements,Household,30,5.5,165,Weather related,Climatological,Wildfire,Wildfire,,2023-02-06,Day,2023-03-09,Day,,Mali: Wildfire,WF-2023-000099-MLI:Glide Number; X9:Local Identifier,"A, Gao; B, Gao","16.25, -0.05; 17.75, 1.5",State/Region/Province (ADM1); Point,Origin; Destination
            902,MLI,Mali,Conflict,2023,IDPs,Person,99,,99,,,,,Non-International armed conflict (NIAC),,,,,2023-12-31,Mali: Conflict,,,,,

            """,
        ["api-2018"] = """
            iso,iso3,geo_name,year,conflict_new_displacements,disaster_new_displacements,conflict_stock_displacement
            ML,MLI,Mali,2015,50000,12000,61000

            """,
        ["idu"] = """
            id,country,iso3,latitude,longitude,centroid,role,displacement_type,qualifier,figure,displacement_date,displacement_start_date,displacement_end_date,year,event_id,event_name,event_codes,event_code_types,category,subcategory,type,subtype,sources,source_url,locations_name,locations_coordinates,locations_accuracy,locations_type
            71,Mali,MLI,16.5,-0.25,"[16.5, -0.25]",Recommended figure,Disaster,more than,12,2023-11-06T11:00:00.000Z,2023-11-06T11:00:00.000Z,2023-11-07,2023,5,Mali: Flood,FL-1; X9,Glide Number; Local Identifier,Weather related,Hydrological,Flood,Flood,Radio Example,https://example.org/1,"A, Gao; B, Gao","16.25, -0.05; 17.75, 1.5",Point; District/Zone/Department (ADM2),Origin; Both
            72,Mali,MLI,16.5,-0.25,"[16.5, -0.25]",Triangulation,Conflict,total,15,2024-01-02,2024-01-01,2024-01-02,2024,6,Mali: Conflict,,,,,,,,,,,,

            """,
    };

    /// <summary>A page of the interface.</summary>
    public const string Page = """
        {"last_updated":"2025-05-13","count":2,"next":null,"previous":null,"results":[
        {"iso3":"MLI","country_name":"Mali","year":2012,"new_displacement":0,"new_displacement_rounded":null,"total_displacement_rounded":230000,"total_displacement":230456}]}
        """;

    /// <summary>A map of figures: longitude before latitude, a text beside the features.</summary>
    public const string Map = """
        {"type":"FeatureCollection","readme":"About","features":[
        {"type":"Feature","geometry":{"type":"MultiPoint","coordinates":[[-0.05,16.25],[1.5,17.75]]},"properties":{"ID":901,"ISO3":"MLI","Country":"Mali","Figure cause":"Disaster","Year":2023,"Figure category":"Internal Displacements","Figure unit":"Household","Reported figures":30,"Household size":5.5,"Total figures":165,"Hazard category":"Weather related","Hazard sub category":"Hydrological","Hazard type":"Mass Movement","Hazard sub type":"Landslide/Wet mass movement","Start date":"2023-02-06","Start date accuracy":"Day","End date":"2023-03-09","End date accuracy":"Day","Event name":"Mali: Slide","Locations name":["A, Gao","B, Gao"],"Locations accuracy":["State/Region/Province (ADM1)","Point"],"Locations type":["Origin","Destination"]}}]}
        """;
}
