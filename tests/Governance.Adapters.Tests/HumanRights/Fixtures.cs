namespace Governance.Adapters.Tests.HumanRights;

/// <summary>Invented recommendations in the shapes that are published. States are addressed by real names, in words that nobody said.</summary>
internal static class Fixtures
{
    public const string Database = """
        To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session
        Mali,Africa,"AU,OIF,OIC",Publish data on migration every year ,Norway,WEOG,,Accepted,5,"Migrants,Right to land",15
        Mali,Africa,"AU,OIF,OIC","Consider a law on trafficking, with its decrees",Viet Nam,Asia,"OIF,ASEAN",Noted,3,Trafficking,15
        Kosovo*,EEG,,Continue,Niger,Africa,AU,Pending,2,General,2

        """;

    public const string Matrix = """"
        Recommendation,Position,Full list of themes,Assessment/comments on level of implementation
        "121.3 Publish data on migration (Norway, Niger);
        Source of Position: A/HRC/00/15 - Para 121",Supported,"- Data collection & research
        - Land & property rights
        SDGs:
        - 10.7 - Migration policies
        Affected persons:
        - Migrants
        - Women & girls",First yearbook out
        121.4 Consider a law (Viet Nam),Supported/Noted,- Human trafficking & contemporary forms of slavery,

        """";

    public const string French = """"
        Recommandation,Position,Liste complète des thèmes,Évaluation/commentaires sur le niveau de mise en œuvre
        "34.1 Publier les données (Norvège) ;
        Source de la position : A/HRC/00/15 - Para 34",Noted,"- Traite des êtres humains et formes contemporaines d’esclavage
        Personnes concernées :
        - Migrants",Premier annuaire paru

        """";

    public const string Export = """
        [
        {"AnnotationId":"11111111-2222-4333-8444-555555555555","Symbol":"E/C.12/XXX/CO/6","Body":"- CESCR","AnnotationType":"Recommendations","Text":"<p>Publish data on migration &amp; work.</p><p>Every year.</p>","Countries":["Mali"],"Regions":["Africa"],"Themes":[" Data collection & research\u00a0","Business & Human Rights"],"AffectedPersons":["Migrants"],"Sdgs":["10 - REDUCED INEQUALITIES","10.7 - Responsible policies"],"PublicationDate":"2026-03-23","DocumentId":"77"},
        {"AnnotationId":"11111111-2222-4333-8444-666666666666","Symbol":"A/HRC/00/15","Body":"UPR","AnnotationType":"Recommendations","Text":"Consider a law","Countries":["Mali","Niger"],"Themes":["Human trafficking & contemporary forms of slavery"],"UprCycle":"3","UprRecommendingCountry":["Viet Nam","Norway"],"UprPosition":"Supported","UprSession":"43"},
        {"AnnotationId":"none","Body":"SR Migrants","AnnotationType":"Concerns/Observations","Text":"No data are published","Countries":["Kosovo*"]}
        ]

        """;

    /// <summary>An export whose annotations have the same members, as the whole index has.</summary>
    public const string Even = """
        [
        {"AnnotationId":"11111111-2222-4333-8444-666666666666","Symbol":"A/HRC/00/15","Body":"UPR","AnnotationType":"Recommendations","Text":"Consider a law","Countries":["Mali"],"Regions":["Africa"],"Themes":["Human trafficking & contemporary forms of slavery"],"AffectedPersons":["Migrants"],"Sdgs":["10.7 - Policies"],"PublicationDate":"2024-03-23","DocumentId":"7","UprCycle":"4","UprRecommendingCountry":["Viet Nam"],"UprPosition":"Supported","UprSession":"43"},
        {"AnnotationId":"11111111-2222-4333-8444-777777777777","Symbol":"A/HRC/00/15","Body":"UPR","AnnotationType":"Recommendations","Text":"Publish data","Countries":["Mali"],"Regions":["Africa"],"Themes":["Data collection & research"],"AffectedPersons":["Children"],"Sdgs":["13 - CLIMATE ACTION"],"PublicationDate":"2024-03-23","DocumentId":"7","UprCycle":"4","UprRecommendingCountry":["Norway","Niger"],"UprPosition":"Noted","UprSession":"43"}
        ]

        """;

    /// <summary>The same of today: lists where there was one value, and bullets before the type.</summary>
    public const string Today = """
        [
        {"AnnotationId":"11111111-2222-4333-8444-666666666666","Symbol":"A/HRC/00/15","Body":"- UPR","AnnotationType":"- Recommendations","Text":"Consider a law","Countries":["Mali"],"Regions":["Africa"],"Themes":["Human trafficking & contemporary forms of slavery"],"AffectedPersons":["Migrants"],"Sdgs":["10.7 - Policies"],"PublicationDate":"2024-03-23T00:00:00","PublicationDateOnUhri":"2024-04-02T10:53:45.827","DocumentId":"7","UprCycle":"4th cycle","UprPositions":["Supported"],"UprRecommendingCountry":["Viet Nam"],"UprRecommendingRegions":["Asia-Pacific"],"UprSession":["43rd session"]},
        {"AnnotationId":"11111111-2222-4333-8444-777777777777","Symbol":"CMW/C/XXX/CO/2","Body":"- CMW","AnnotationType":"- Concerns/Observations","Text":"No data are published","Countries":["Mali"],"Regions":["Africa"],"Themes":["Data collection & research"],"AffectedPersons":["Children"],"Sdgs":["13 - CLIMATE ACTION"],"PublicationDate":"2024-03-23T00:00:00","PublicationDateOnUhri":"2024-04-02T10:53:45.827","DocumentId":"8","UprPositions":[],"UprRecommendingCountry":[],"UprRecommendingRegions":[],"UprSession":[]}
        ]

        """;

    public const string Collected = """
        {
          "_id": "11111111-2222-4333-8444-555555555555",
          "_source": "UN/UHRI",
          "text": "Heading\n7. Publish data",
          "date": "2026-03-23",
          "symbol": "E/C.12/XXX/CO/6",
          "body": "CESCR",
          "annotation_type": "Concerns/Observations",
          "countries": ["Mali"],
          "themes": [],
          "sdgs": ["13 - CLIMATE ACTION"],
          "affected_persons": ["Migrants"],
          "regions": ["Africa"],
          "upr_cycle": null,
          "upr_recommending_country": []
        }
        """;

    public const string Workbook = """"
        Text,Countries Concerned,Reccomending Body,UPR Reccomending States,UPR Position,UPR Session,Document Symbol,Document Publication Date,Themes,Affected Persons,Sdgs,OHCHR Annotation Id
        Consider a law,- Mali,- UPR,"- Viet Nam
        - Norway",Noted,43,A/HRC/00/15,2024-03-23,"- Human trafficking & contemporary forms of slavery
        - Children: definition; general principles; protection",- Migrants,- 10.7 - Migration policies,11111111-2222-4333-8444-666666666666

        """";
}
