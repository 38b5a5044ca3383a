namespace Governance.Adapters.Tests.MissingMigrants;

/// <summary>Small invented files, one a layout. Nobody in them is real.</summary>
internal static class Fixtures
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["2015"] = """
            id,cause_of_death,region_origin,affected_nationality,missing,dead,incident_region,date,source,reliability,lat,lon
            17,Drowning,Sub-Saharan Africa (P),"Mali, Niger",3,"1,022",Mediterranean,05/11/2015,Radio Example,Verified,34.5,12.25
            18,"Dehydration, Starvation",Unknown,Unknown,,2,North Africa,31/12/2015,"Example Post, Example News",Partially Verified,23.125,5.5

            """,
        ["2016"] = """
            X,Y,OBJECTID,DATEREPORTED,INFORELIABILITY,INCIDENTREGION,DEAD,MISSING,NATIONALITIES,ORIGINREGION,MIGRANTROUTE,LOCATIONDESCRIPTION,NOFEMALE,NOMALE,NOCHILDREN,AGERANGE,SOURCE,URL,COMMENT,PUBLICVIEW,Cause_of_death,Number_of_survivors,type_location
            12.5,34.25,1363,2015-05-11T22:00:00.000Z,Verified,Mediterranean,1,,Eritrea,Horn of Africa (P),Central Mediterranean,"Off Example, Libya",,1,,19-25,Radio Example,http://example.org/1,Date unclear,Yes,Crushed by crates,4,During_migration
            5.5,23.125,1364,2016-02-21T00:00:00.000Z,,North Africa,,7,Unknown,Unknown,,Desert,,,,,Example Post,,,No,Shot_or_Stabbed,,

            """,
        ["2020"] = """
            Web ID,Region of Incident,Reported Date,Reported Year,Reported Month,Number Dead,Minimum Estimated Number of Missing,Total Dead and Missing,Number of Survivors,Number of Females,Number of Males,Number of Children,Cause of Death,Location Description,Information Source,Location Coordinates,Migration Route,URL,UNSD Geographical Grouping,Source Quality
            52776,US-Mexico Border,"January 05, 2020",2020,Jan,1,,1,,,1,,Drowning,"Río Ejemplo, Mexico","Diario Ejemplo, El Ejemplo","26.300380399125, -98.754264661883",,"http://example.org/a, http://example.org/b",Central America,3
            52777,North Africa,13-Jan-20,2020,Jan,,12,12,5,,,,"Dehydration, Starvation","Sahara, Libya",Radio Example,"24.5, 15.0",Sahara Desert crossing,http://example.org/c,Northern Africa,1

            """,
        ["2024"] = """
            Main ID,Incident ID,Region,Incident Date,Year,Reported Month,Number Dead,Minimum Estimated Number of Missing,Total Number of Dead and Missing,Number of Survivors,Number of Females,Number of Males,Number of Children,Region of Origin,Cause of Death,Country of Origin,Location of death,Information Source,Coordinates,Migration route,URL,UNSD Geographical Grouping,Source Quality
            2014.MMP1039,2014.MMP1039,Western Africa,"Mon, 10/27/2014 - 12:00",2014,October,2,,2,,,,,Western Africa (P),"Harsh environmental conditions / lack of adequate shelter, food, water",Mali,"Desert, Niger","IOM, Radio Example","18.5, 8.25",Sahara Desert crossing,https://example.org/x,Western Africa,4
            2014.MMP1040,2014.MMP10401,Mediterranean,"Tue, 10/28/2014 - 12:00",2014,October,,30,30,1,,,,Mixed,Drowning,Mixed,"At sea, ""off"" Example",Example Post,"34.5, 12",Central Mediterranean,,Uncategorized,1

            """,
        ["2026"] = """
            Main ID,Incident ID,Region,Incident Date,Year,Reported Month,Number Dead,Minimum Estimated Number of Missing,Number of Survivors,Number of Females,Number of Males,Number of Children,Region of Origin,Cause of Death,Country of Origin,Location of death,Information Source,Coordinates,Migration route,URL,UNSD Geographical Grouping,Source Quality
            2026.MMP9001,2026.MMP9001,Western Africa,"Thu, 01/01/2026 - 12:00",2026,January,1,0,,,1,,Western Africa,"Harsh environmental conditions / lack of adequate shelter, food, water",Mali,"In the sand 5km from Exampleville, Niger","Example Post, Radio Example","17.34265178, 8.99259985",Sahara Desert crossing,"https://example.org/1, https://example.org/2",Western Africa,3

            """,
        ["all-data"] = """
            Main ID,Incident ID,Incident Type,Region of Incident,Incident date,Incident year,Incident month,No. dead,No. missing,No. dead/missing,No. survivors,No. Female,No. Male,No. minors,Country of Origin,Region of Origin,Cause of death (category),Cause of death (reported),Route,Country of Incident,Location of death,UNSD region,Source,Link,Source Quality,Latitude,Longitude
            2014.MMP00007,2014.MMP00007,Incident,Mediterranean,2014-01-19,2014,1,12,0,12,NA,9,NA,3,Afghanistan,Unknown,Drowning,Capsized,Eastern Mediterranean,Greece,Waters near Example,Uncategorized,Radio Example,NA,4,37.25,27.5
            2014.MMP00062,"2014.MMP0006265,2014.MMP0006266",Split Incident,Northern Africa,2014-03-01,2014,3,NA,5,5,NA,NA,NA,NA,"Mali,Niger","Western Africa,Sub-Saharan Africa (P)","Drowning,Harsh environmental conditions / lack of adequate shelter, food, water",Thirst,Sahara Desert crossing,Libya,Desert,Northern Africa,Example Post,"https://example.org/1, https://example.org/2",2,24.5,15
            2014.MMP00100,2014.MMP00100,Cumulative Incident,Northern Africa,2014-12-31,2014,12,40,0,40,NA,NA,NA,NA,Unknown,Unknown,Mixed or unknown,Mixed,Sahara Desert crossing,Algeria,Desert,Northern Africa,Radio Example,https://example.org/9,2,22.5,5.5

            """,
        ["all-data-long"] = """
            Main ID,Incident ID,Incident Type,Region of Incident,Incident Date,Incident Year,Reported Month,Number of Dead,Minimum Estimated Number of Missing,Total Number of Dead and Missing,Number of Survivors,Number of Females,Number of Males,Number of Children,Country of Origin,Region of Origin,Cause of Death,Country of Incident,Migration Route,Location of Incident,Coordinates,UNSD Geographical Grouping,Information Source,URL,Source Quality
            2022.MMP9001,2022.MMP9001,Incident,Mediterranean,2022-01-19,2022,January,12,0,12,,9,,3,"Mali,Niger","Western Africa,Sub-Saharan Africa (P)","Drowning,Harsh environmental conditions / lack of adequate shelter, food, water",Greece,Eastern Mediterranean,"Waters near Example, Greece","37.25, 27.5",Uncategorized,Radio Example,https://example.org/9,4
            2022.MMP9002,2022.MMP9002,Cumulative Incident,Northern Africa,2022-12-31,2022,December,40,0,40,,,,,Unknown,Unknown,Mixed or unknown,Algeria,Sahara Desert crossing,Desert,"22.5, 5.5",Northern Africa,Example Post,,2

            """,
        ["hdx"] = """
            web_id,region,reported_date,number_dead,number_missing,total_dead_and_missing,number_of_survivors,number_of_female,number_of_male,number_of_children,cause_death,country_of_incident,location_description,unsd_geographic_grouping,location_coodinates,migration_route,information_source,url,source_quality
            2024.MMP9001,Western Africa,2024-12-31,1,,"1,022",,,1,,Sickness & thirst,Côte d'Ivoire,"Exampleville, Côte d'Ivoire
            ",Western Africa,"7.5, -5.25",,Radio Example,https://example.org/?a=1&b=2,3
            2024.MMP9002,Mediterranean,2024-12-30,,7,7,2,,,,Drowning,Libya,"At sea
            ",Uncategorized,"33.5, 13",Central Mediterranean,Example Post,,1

            """,
        ["json"] = """
            [{"web_id":"2024.MMP9001","region":"Western Africa","reported_date":"2024-12-31","number_dead":"1","number_missing":"","total_dead_and_missing":"1,022","number_of_survivors":"","number_of_female":"","number_of_male":"1","number_of_children":"","cause_death":"Sickness &amp; thirst","country_of_incident":"C\u00f4te d&#039;Ivoire","location_description":"Exampleville, C\u00f4te d&#039;Ivoire\n","unsd_geographic_grouping":"Western Africa","location_coodinates":"7.5, -5.25","migration_route":"","information_source":"Radio &quot;Example&quot;","url":"https://example.org/?a=1&amp;b=2","source_quality":"3"},
            {"web_id":"2024.MMP9001","region":"Mediterranean","reported_date":"2024-12-30","number_dead":"","number_missing":"7","total_dead_and_missing":"7","number_of_survivors":"2","number_of_female":"","number_of_male":"","number_of_children":"","cause_death":"Drowning","country_of_incident":"Libya","location_description":"At sea\n","unsd_geographic_grouping":"Uncategorized","location_coodinates":"33.5, 13","migration_route":"Central Mediterranean","information_source":"Example Post","url":"","source_quality":"1"},
            {"web_id":"it will be included later","region":"Europe","reported_date":"2024-12-29","number_dead":"3","number_missing":"","total_dead_and_missing":"3","number_of_survivors":"","number_of_female":"0","number_of_male":"3","number_of_children":"0","cause_death":"Vehicle Accident","country_of_incident":"Greece","location_description":"Near Exampleton\n","unsd_geographic_grouping":"Southern Europe","location_coodinates":"40.5, 22.5","migration_route":"Western Balkans","information_source":"Example News","url":"https://example.org/2","source_quality":"5"}]
            """,
    };
}
