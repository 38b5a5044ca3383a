namespace Governance.Adapters.Tests.Dtm;

/// <summary>Invented files of every layout; the places and numbers are nobody's.</summary>
internal static class Fixtures
{
    public const string V2 = """
        id,operation,admin0Name,admin0Pcode,admin1Name,admin1Pcode,admin2Name,admin2Pcode,adminLevel,numPresentIdpInd,reportingDate,yearReportingDate,monthReportingDate,roundNumber,assessmentType,operationStatus
        7,Crise exemple,Mali,MLI,Gao,ML07,Bourem,ML0703,2,900,2021-06-30T00:00:00,2021,6,1,BA,Active
        7,Crise exemple,Mali,MLI,Gao,ML07,Ansongo,ML0701,2,300,2021-06-30T00:00:00,2021,6,1,SA,Active

        """;

    public const string V3 = """
        id,operation,admin0Name,admin0Pcode,admin1Name,admin1Pcode,admin2Name,admin2Pcode,adminLevel,numPresentIdpInd,reportingDate,yearReportingDate,monthReportingDate,roundNumber,displacementReason,numberMales,numberFemales,idpOriginAdmin1Name,idpOriginAdmin1Pcode,assessmentType,operationStatus
        #id+code,#operation+name,#country+name,#country+code,#adm1+name,#adm1+code,#adm2+name,#adm2+code,#adm+level,#affected+idps,#date+reported,#date+year+reported,#date+month+reported,#round+code,#cause+type,#affected+idps+m,#affected+idps+f,#adm1+name+origin,#adm1+code+origin,#assessment+type,#operation+status
        11,Crise exemple,Mali,MLI,Gao,ML07,Bourem,ML0703,2,1000,2021-06-30T00:00:00,2021,6,1,Conflict; Natural disaster,480,520,Not available,Not available,BA,Active
        12,Crise exemple,Mali,MLI,Gao,ML07,Gao,ML0702,2,700,2021-06-30T00:00:00,2021,6,1,conflict,,,Kidal,ML08,BA,Active
        12,Crise exemple,Mali,MLI,Gao,ML07,Ansongo,ML0701,2,650,2021-06-30T00:00:00,2021,6,1,No reason for displacement reported,300,350,Kidal,ML08,SA,Active

        """;

    /// <summary>One operation and round at three levels, and by baseline and by site assessment: the same people five times.</summary>
    public const string Overlapping = """
        id,operation,admin0Name,admin0Pcode,admin1Name,admin1Pcode,admin2Name,admin2Pcode,adminLevel,numPresentIdpInd,reportingDate,yearReportingDate,monthReportingDate,roundNumber,assessmentType
        1,Crise exemple,Mali,MLI,,,,,0,100,2021-06-30T00:00:00,2021,6,1,BA
        1,Crise exemple,Mali,MLI,Gao,ML07,,,1,100,2021-06-30T00:00:00,2021,6,1,BA
        1,Crise exemple,Mali,MLI,Gao,ML07,Ansongo,ML0701,2,100,2021-06-30T00:00:00,2021,6,1,BA
        1,Crise exemple,Mali,MLI,Gao,ML07,Ansongo,ML0701,2,100,2021-06-30T00:00:00,2021,6,1,SA

        """;

    public const string V3Json = """
        {"result": [{"id": 12, "operation": "Crise exemple", "admin0Name": "Mali", "admin0Pcode": "MLI", "admin1Name": "Gao", "admin1Pcode": "ML07", "numPresentIdpInd": 700, "reportingDate": "2021-06-30T00:00:00", "yearReportingDate": 2021, "monthReportingDate": 6, "roundNumber": 1, "displacementReason": "Conflict; Insecurity", "numberMales": null, "numberFemales": null, "idpOriginAdmin1Name": "Not available", "idpOriginAdmin1Pcode": "Not available", "assessmentType": "BA"}], "statusCode": 200, "isSuccess": true, "errorMessages": [], "totalRecordsCount": 1}
        """;

    public const string Hapi = """
        location_code,has_hrp,in_gho,provider_admin1_name,provider_admin2_name,admin1_code,admin1_name,admin2_code,admin2_name,admin_level,operation,assessment_type,population,reporting_round,reference_period_start,reference_period_end,dataset_hdx_id,resource_hdx_id,warning,error
        MLI,Y,Y,Gao,Ansongo,ML07,Gao,ML0701,Ansongo,2,Crise exemple,BA,650,1,2021-06-30,2021-06-30,set-1,file-1,,

        """;

    public const string Location = """
        response_id,m0489_meta_survey_round,m1855_meta_assessment_date,m0302_meta_adm0_pcode,m0303_meta_adm1_pcode,m0304_meta_adm2_pcode,m0305_meta_adm3_pcode,m0448_loc_site_name,m0445_loc_site_id_ssid,_m1650_loc_gps_coords_latitude,_m1650_loc_gps_coords_longitude,m0342_loc_site_type_multiple,m0329_loc_reason_disp_idp,m1584_loc_main_depart_reason,m2686_loc_arrivals_origin_adm1,m2685_loc_arrivals_origin_adm2,m2687_loc_arrivals_origin_adm3,m1577_loc_main_dest_adm1,m2968_loc_num_men_idp,m2969_loc_num_women_idp,m2970_loc_num_children_idp,m2971_loc_num_men_return,m2972_loc_num_women_return,m2973_loc_num_children_return,m0310_loc_num_idp_ind,m1536_loc_num_arrival_ind_period,m1537_loc_num_arrivals_hh,m1540_loc_num_depart_ind_period,m1541_loc_num_depart_hh_period,m0851_loc_num_return_idp_ind,m0847_loc_num_return_idp_hh,m1650_loc_gps_coords
        21,B2_01,2024-11-15 00:00:00.000000,MWI,MW3,MW301,MW30110,Mudzi,30110001,-15.5,34.75,dispersed,climate_floods,other,MW3,MW305,MW30506,MW1,10,12,20,1,2,3,42,42,9,6,2,6,1,-15.5 34.75 90.0 4.8
        22,7,2024-11-16 00:00:00.000000,MWI,MW3,MW301,MW30111,NULL,NULL,NULL,NULL,dnk,NULL,conflict_displacement,NULL,NULL,NULL,MW2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,1,NULL,NULL,NULL

        """;

    public const string BaselineEn = """
        Operation,Round,Date,Country,State of displacement,State code,Locality of displacement,LOCALITY_ CODE,Ward,Ward pcode,Location,SSID,Latitude,Longitude,Site type,Reason for displacement,IDP males,IDP females,IDPs,HHs,Returnees,Returnee households,Internal returnees,Returnees from abroad,North State
        Example crisis,3,2023-10-31,Sudan,River State,SD17,Example,SD17022,One,SD1702201,Camp A,L-17,17.5,33.25,Camp,Conflict,60,64,124,25,30,6,20,10,90
        Example crisis,3,2023-10-31,Sudan,River State,SD17,Other,SD17023,Two,SD1702301,Camp B,L-18,17.25,33.5,Informal settlement,Communal clashes; Disaster,,,,7,,,,,

        """;

    public const string BaselineFr = """
        Opération;Round DTM;Date de l’évaluation;Pays;Région;P-code région;Cercle;P-code cercle;Commune;P-code commune;Nom du site;Code du site;Latitude;Longitude;Type de site;Raison du déplacement;PDI hommes;PDI femmes;PDI individus;PDI ménages;Retournés;Ménages retournés;Retournés internes;Retournés de l’étranger;Remarque
        Crise exemple;4;Fevrier 2013;Mali;Gao;ML07;Ansongo;ML0701;Bara;ML070101;Site A;S-1;15,5;0,25;Centre collectif;Conflit;60;64;124;25;30;6;20;10;vue
        Crise exemple;4;31/10/2013;Mali;Gao;ML07;Ansongo;ML0701;Bara;ML070101;Site B;S-2;15,25;0,5;Camp;Insécurité;;;1 250;;;;;;

        """;

    public const string SouthSudan = """
        Country,County_INT_PCode,county_name,village_idp_settlement_name,location_ssid,latitude,longitude,a_idp_inds_ssd,a_idp_hhs_ssd,i_returnees_internal_present_ind,k_abroad_ret_ind,notes
        #adm0+name,#adm2+pcode,#adm2+name,#loc+name,#loc+code,#geo+lat,#geo+lon,#affected+idps+ind,#affected+idps+hh,#affected+returnees,#affected+abroad,#meta
        South Sudan,SS0101,Example County,Example boma,SS-1,4.5,31.5,124,25,30,10,seen

        """;

    public const string FlowEn = """
        Date,FMP,Country,Type of flow,Departure country,Previous transit country,Next destination country,Destination country,Nationality,Means of transport,Main reason,Total number of persons,Men,Women,Men 18-59,Women 18-59,Men 60+,Women 60+,Boys,Girls,Males,Females,Children,Unaccompanied children,Observer
        2022-09-14,Gao,Mali,Outflow,Guinea,Mali,Algeria,Italy,Guinea,Bus,Economic reasons,12,5,2,4,2,1,0,3,2,8,4,5,1,A-1
        2022-09-15,Gao,Mali,Inflow,Algeria,Algeria,Mali,Mali,Mali,Truck,War or conflict,7,7,0,7,0,0,0,0,0,7,0,0,,A-2

        """;

    public const string FlowFr = """
        Date de l’enquête,Point de suivi des flux,Pays,Type de flux,Pays de départ,Pays de transit précédent,Prochaine destination,Pays de destination,Nationalité,Moyen de transport,Raison principale,Nombre total de personnes,Hommes,Femmes,Hommes 18-59,Femmes 18-59,Hommes 60+,Femmes 60+,Garçons,Filles,Sexe masculin,Sexe féminin,Enfants,Enfants non accompagnés,Équipe
        14/09/2022,Wabaria,Mali,Flux sortant,Guinée,Mali,Algérie,Italie,Guinée,Camion; Bus,Raisons économiques,12,5,2,4,2,1,0,3,2,8,4,5,1,A
        15/09/2022,Wabaria,Mali,Flux interne,Mali,Mali,Mali,Mali,Mali,À pied,Migration saisonnière,7,7,0,7,0,0,0,0,0,7,0,0,,B

        """;

    public const string Flow = """
        t,route,fmp,fmp_country,movement,from,previous,next,to,nat,sex,age,n,uac,reason_conflict,reason_insecurity,reason_safety,reason_political,reason_disaster,reason_economic,reason_seasonal,reason_family,reason_family_events,reason_family_reunification,reason_education,reason_health,reason_services,reason_food,reason_living_condition,reason_buy_goods,reason_collect_aid,reason_tourism
        2022-09,MLI-NER,Gao,MLI,outgoing,GIN,MLI,NER,DZA,GIN,Male,18+,12,NA,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0
        2022-09,MLI-NER,Gao,MLI,undefined,OOO,MLI,NER,DZA,NAM,Female,under 18,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1

        """;

    public const string FlowSurvey = """
        t,m,geo,from,to,nat,sex,age,n,reason_conflict,reason_insecurity,reason_safety,reason_political,reason_disaster,reason_economic,reason_seasonal,reason_family,reason_family_events,reason_family_reunification,reason_education,reason_health,reason_services,reason_food,reason_living_condition,reason_buy_goods,reason_collect_aid,reason_tourism
        2022-09-14,9,COL,VEN,USA,VEN,Male,18+,12,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0

        """;

    public const string Afghanistan = """
        ReportingDate,Direction,FlowMonitoringPoint,Male Under 5,Male Above 5,Total Male,Female Under 5,Female Above 5,Total Female,Total Headcount,Source
        2021-08-31,Inflow,Example Gate,100.25,1716.5,1816.75,150.5,1666.692582733058,1817.192582733058,3633.942582733058,FMC
        2021-08-31,Outflow,Example Gate,1,2,3,4,5,9,12,FMC

        """;

    /// <summary>Without a header, 41 columns, as it comes.</summary>
    public const string Iraq = """
        1,,17,154,Anbar,Same,Anbar,Exampleville,Sub,,Al Example,مثال,90,41.18,34.41,,2,18 Aug 2014,4,3,71,0,70,0,1,1,2,0,1,1,0,No,No,Yes,No,,Food / Shelter,,,,15-05-2014
        2,,,30,Anbar,New,Babylon,Hilla,,,Hay Example,مثال,91,44.43,32.5,,2,20 Oct 2014,0,0,30,0,0,0,0,0,0,0,0,0,0,Yes,No,Yes,No,,,,,,15-06-2014

        """;

    public const string Survey2018 = """
        q1_0_survey_country,q1_1_survey_date,q1_2_fmp_point,q2_1_nationality,q2_2_1_origin_birth_country,q2_2_4_langue_ethny,q2_3_sexe,q2_4_age,q2_5_marital_status,q2_6_education,q2_7_employment_status,q2_8_main_occupation,q3_0_1_departure_country,q3_0_3_departure_location,q3_5_journey_reason,q3_9_last_transit_main_transport,q3_12_number_indiv_group,q4_1_final_destination,q3_13_pay_travel
        MLI,2018-05-04,Gao,GIN,GIN,Exemple,Male,24,single,Secondary Lower,unemployed,Masonry,GIN,Exampleville,economic,bus truck,4,DZA,savings
        MLI,2018-05-05,Gao,NAM,Fr,,Female,31,married,Koranic School,employed,,OOO,,,boat,,LYB,

        """;

    public const string Survey = """
        t,fmp,fmp_country,origin,previous,next,final,route,nat,birth,sex,age,reason_conflict,reason_disaster,reason_economic,reason_education,reason_family,reason_health,reason_safety,reason_services,reason_seasonal,reason_food,reason_tourism
        2019-03-02,Gao,MLI,GIN,MLI,DZA,ITA,WCA to Europe,GIN,GIN,Male,24,0,0,1,0,1,0,0,0,0,0,0
        2019-03-02,Gao,MLI,NGA,NER,DZA,OOO,,NGA,NGA,Female,19,1,1,0,1,0,1,1,1,1,1,1

        """;

    /// <summary>Every layout with its file.</summary>
    public static readonly Dictionary<string, string> All = new()
    {
        ["v2"] = V2,
        ["v3"] = V3,
        ["hapi"] = Hapi,
        ["location"] = Location,
        ["baseline-en"] = BaselineEn,
        ["baseline-fr"] = BaselineFr,
        ["south-sudan"] = SouthSudan,
        ["iraq-2014"] = Iraq,
        ["fmr-en"] = FlowEn,
        ["fmr-fr"] = FlowFr,
        ["fmr"] = Flow,
        ["fms-counts"] = FlowSurvey,
        ["fmr-afghanistan"] = Afghanistan,
        ["fms-2018"] = Survey2018,
        ["fms"] = Survey,
    };
}
