namespace Governance.Adapters.Tests.Hxl;

/// <summary>Small invented tables. Nobody in them is real.</summary>
internal static class Fixtures
{
    /// <summary>How many rows stand above the data.</summary>
    public static IReadOnlyDictionary<string, int> Heads { get; } = new Dictionary<string, int> { ["counts"] = 3, ["incidents"] = 2, ["activities"] = 2, ["indicators"] = 2 };

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["counts"] = """
            Où,,,,Combien,,,Quand,Suivi
            Pays,Région,Code région,Site,Déplacés,Femmes,Filles,Date,Remarque libre
            #country+code,#adm1 +name,#adm1+code,#loc+name,#affected+ind+idps,#affected+f+idps+ind,#affected+idps+ind+f+children,#date+occurred,
            MLI,Gao,ML07,Site Exemple,120,70,30,2021-06-05,vu
            MLI,Mopti,ML05,"Quartier ""Modèle"" Sud",1250,640,,2021-06,

            """,
        ["incidents"] = """
            Event,Type,Date,Reported,Country,Killed,Missing,Cause,Lat,Lon,Source,Verified
            #event+id,#event+type,#date+occurred,#date+reported,#country+name,#affected+killed,#affected+missing,#cause,#geo+lat,#geo+lon,#meta+source,#meta+source+reliability
            E-1,Death,2021-05-13,2021-05-20,Niger,2,,Vehicle overturned,18.5,8.25,Radio Example,high
            E-2,,2021-06,,Mali,0,7,Unknown,,,Example Post,

            """,
        ["activities"] = """
            Projet,Bailleur,Qui,Secteur,Région,Début,Fin,Visés,Atteints,Contact
            #activity+name,#org+funder,#org+impl,#sector,#adm1+name,#date+start,#date+end,#targeted,#reached,#contact+email
            Eau au poste,Fonds Exemple,ONG Exemple,WASH,Gao,2021-01,2021-12,500,320,bureau@example.org
            ,Fonds Exemple,Association Modèle,Protection,Kayes,2021-03-01,,80,,

            """,
        ["indicators"] = """
            Pays,Code,Indicateur,Année,Valeur,Borne,Monnaie,Source,Remarque,Note libre
            #country+code,#indicator+code,#indicator+name,#date+year,#indicator+value+num,#indicator+value+num+low,#currency,#meta+source,#description,
            MLI,EX.ENV.1,Envois de fonds (exemple),2020,1250.5,1200,XOF,Banque Exemple,provisoire,vu
            NER,EX.ENV.1,Envois de fonds (exemple),2020,-3,,,Banque Exemple,,
            MLI,EX SOL 2 %,Solde migratoire (exemple),2021-06,0.75,,,,,

            """,
    };
}
