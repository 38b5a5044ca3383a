namespace Governance.Adapters.Tests.OperationalPresence;

/// <summary>Invented tables, in the spellings that OCHA and its offices use.</summary>
internal static class Fixtures
{
    public const string Hapi = """
        location_code,has_hrp,in_gho,provider_admin1_name,provider_admin2_name,admin1_code,admin1_name,admin2_code,admin2_name,admin_level,org_acronym,org_name,org_type_code,org_type_description,sector_code,sector_name,reference_period_start,reference_period_end,dataset_hdx_id,resource_hdx_id,warning,error
        MLI,Y,Y,Gao,Ansongo,ML07,Gao,ML0701,Ansongo,2,AX,Aid Example,437,International NGO,HEA,Health,2025-01-01,2025-04-30,aaaa-1,bbbb-1,,
        MLI,Y,Y,Ségou,,ML04,Segou,,,1,,Example of Ségou,441,National NGO,Cash,Cash programming,2025-01-01,2025-04-30,aaaa-1,bbbb-1,PCode length ML4->ML04,
        TCD,N,Y,,,,,,,0,EX,,447,United Nations,,,2025-01-01,2025-04-30,aaaa-2,bbbb-2,,Unknown sector

        """;

    public const string HapiJson = """
        {"data":[
        {"location_code":"MLI","admin1_code":"ML07","admin1_name":"Gao","admin2_code":null,"admin2_name":null,"admin_level":1,"org_acronym":"AX","org_name":"Aid Example","org_type_code":"437","org_type_description":"International NGO","sector_code":"HEA","sector_name":"Health","reference_period_start":"2025-01-01","reference_period_end":"2025-04-30","provider_admin1_name":"Gao"},
        {"location_code":"MLI","admin1_code":"ML04","admin1_name":"Segou","admin2_code":"ML0406","admin2_name":"Segou","admin_level":2,"org_acronym":"EX","org_name":"Example of Segou","org_type_code":"441","org_type_description":"National NGO","sector_code":"EDU","sector_name":"Education","reference_period_start":"2025-01-01","reference_period_end":"2025-04-30","provider_admin1_name":"Ségou"}
        ]}
        """;

    public const string English = """
        Country,Region,RegionPcode,District,District P-code,Woreda,WoredaPcod,Site,Lat,Long,Donor Name,Program Partner Name,Implementing Partner Acronym,Implementing Partner Name,Organization Type,Cluster,Activity,Activity description,Project code,Activity status,Start date,End date,Month,People targeted,People reached,Modality,Comments,Colour
        Mali,Gao,ML07,Ansongo,ML0701,Bara,ML070102,Well of Bara,15.66,0.5,Donor One; Donor Two,Planner,AX,Aid Example,INGO,WASH,Two wells,Drilled and tested,EX-25-1,On-going,2025-01-15,2025-06-30,2025-03,1200,450,Cash,None,red
        MLI,Segou,ML04,Bla,ML0402,,,,,,,,EX,,NNGO,Explosive Hazards,,,,Completed,2025-02,2025,2025-04,800,800,,,

        """;

    public const string French = """
        Pays,Province,Code Province,Territoire,Code Terrtoire,Zone de santé,Pcode ZS,Localité,Latitude,Longitude,Bailleur,Chef de file,Acronyme,Nom organization,Type organisation,CLUSTER (Choisir dans la liste),NOM ACTIVITE / PROJET2,Description,ID_Projet,ETAT PROJET,DATE DEBUT,DATE FIN,Mois,Bénéficiaires ciblés,Bénéficiaires atteints,Modalité(s),COMMENTAIRE,Élément
        Mali,Gao,ML07,Ansongo,ML0701,Bara,ML070102,Puits de Bara,15.66,0.5,Bailleur Un,Planificateur,AX,Aide Exemple,ONG Internationale,EHA,Deux puits,Forés et essayés,EX-25-1,En cours,2025-01-15,2025-06-30,2025-03,1200,450,Espèces,Rien,rouge
        MLI,Ségou,ML04,Bla,ML0402,,,,,,,,EX,,ONG Nationale,Réponse aux réfugiés,,,,Achevée,2025-02,2025,2025-04,800,800,,,

        """;

    public const string PopulationRows = """
        location_code,has_hrp,provider_admin1_name,admin1_code,admin1_name,admin2_code,admin2_name,admin_level,gender,age_range,min_age,max_age,population,reference_period_start,reference_period_end,warning
        MLI,Y,Gao,ML07,Gao,,,1,all,all,,,746,2023-01-01,2023-12-31,
        MLI,Y,Gao,ML07,Gao,ML0703,Gao,2,f,0-4,0,4,62,2023-01-01,2023-12-31,odd
        MLI,Y,,,,,,0,m,80+,80,,100,2023-01-01,2023-12-31,

        """;

    public const string Population = """
        ADM0_EN,ADM0_PCODE,ADM1_EN,ADM1_PCODE,ADM2_EN,ADM2_PCODE,year,F_00_04,M_00_04,F_adulte,M_adulte,F_80Plus,T_00_04,Adultes_19_59,F_TL,M_TL,T_TL,REMARK
        Mali,ML,Gao,ML07,Gao,ML0703,2021,10,11,20,21,1,21,41,31,32,63,counted
        Mali,ML,Segou,ML04,Bla,ML0402,2021,5,6,7,8,2,11,,14,14,28,

        """;

    public const string Places = """
        Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date
        MLI,1,ML07,Gao,MLI,2021-12-20
        MLI,2,ML0703,Gao,ML07,2021-12-20

        """;
}
