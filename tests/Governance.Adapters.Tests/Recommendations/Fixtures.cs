namespace Governance.Adapters.Tests.Recommendations;

/// <summary>Invented matrices, in the spellings that ministries and partners use.</summary>
internal static class Fixtures
{
    public const string French = """
        N°,Recommandations,Origine,Date de la réunion,Formulée par,Destinataire,Structure(s) responsable(s),Partenaires d’appui,Thématique,Localité,Priorité,Échéance,Décision,État d’avancement,Date du statut,Actions menées,Taux d’exécution (%),Moyens de vérification,Observations,Coût estimé
        R1,Mieux gérer les données migratoires,Conférence régionale,2021-06-30,Panels,Ministère chargé des migrations,Ministère chargé des migrations; Institut de la statistique,OIM,Gestion des données migratoires,Gao,Élevée,2022-12-31,Acceptée,En cours,2022-03-01,Deux ateliers tenus,40,Rapport annuel; https://example.org/rapport.pdf,Financement à trouver,5000
        R2,Rendre opérationnelle la Maison des Migrants,Conférence régionale,2021-06,Panels,Région,Région de Gao,HCR; OIM,Autre chose,Gao,Moyenne,court terme,Notée,Formulée,2021,Rien encore,0,Procès-verbal,Bâtiment remis,

        """;

    public const string English = """
        No.,Recommendation,Recommendation (French),Source,Responsible,Due,Status,Evidence,Comments,Parent ID,ID
        1,Better management of migration data,Une meilleure gestion des données,Regional conference,Ministry,2022,In progress,https://example.org/a,None yet,,conf-r1
        1a,Publish the data every year,,Regional conference,Ministry; Institute of statistics,medium term,Planned,Minutes,,conf-r1,conf-r1a

        """;
}
