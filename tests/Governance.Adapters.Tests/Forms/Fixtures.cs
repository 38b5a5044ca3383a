namespace Governance.Adapters.Tests.Forms;

/// <summary>Exports of the forms, invented: names of questions as headers, codes as answers.</summary>
internal static class Fixtures
{
    public static readonly Dictionary<string, string> All = new()
    {
        ["migrant"] = """
            start,record_id,interviewed,sex,age_years,nationalities,residence_country,residence_name,marital_status,education,population_groups,reasons,arrival,destination_country,household_size,travel_group_size,child_situation,disability,vulnerabilities,needs,consents,notes,_uuid
            2021-06-30T08:00:00Z,gao-1,2021-06-30,F,17,MLI NER,MLI,Gao,single,isced-1,migrant,conflict-violence disaster,2021-06-28,DZA,4,3,unaccompanied,no,poverty,food shelter,assistance referral,seen twice,a1
            2021-06-30T09:00:00Z,,2021-06-30,M,31,GIN,,,,,,,,,,,,,,,,,a2
            """,
        ["incident"] = """
            incident_kind,incident_date,description,causes,route,country,place_name,position,dead,missing,injured,survivors,females,males,children,source_quality,comment,_id
            death,2021-06-20,Vehicle broke down,harsh-environment,sahara-desert,MLI,North of Gao,16.27 -0.04 250 5,2,1,,4,1,1,0,3,,7
            rescue,2021-06-21,,,,MLI,,,,,,9,,,,,checked,8
            """,
        ["mobility-count"] = """
            count_date,measure,count,unit,population_group,movement,direction,country,place_name,position,origin_country,destination_country,reasons,method,note,today
            2021-06-30,flow,120,person,migrant-in-transit,transit,outflow,MLI,Gao bus station,16.27 -0.04,GIN,DZA,conflict-violence,direct-observation,market day,2021-06-30
            2021-07-01,stock,35,person,,,,MLI,Maison des Migrants,,,,,,,2021-07-01
            """,
        ["activity"] = """
            record_id,title,status,planned_start,planned_end,implementer,funder,sectors,country,place_name,target,reached,note,_index
            a-1,Training of data officers,completed,2021-05-01,2021-05-31,Example association,Example fund,PRO-CPN,MLI,Gao,40,38,,1
            ,Listening centre,active,2021-06-01,,Example association,,,MLI,Gao,,,evenings,2
            """,
        ["facility"] = """
            record_id,facility_name,facility_kind,disclosure,country,place_name,operator,state,services,capacity,available,accessibility,_index
            f-1,Maison des Migrants,migrant-house,public,MLI,Gao,Example association,operational,reception information,40,12,ramp at the door,1
            ,Second house,shelter,withheld,MLI,Ansongo,,planned,,,,,2
            """,
    };
}
