using Governance.Core;

namespace Governance.Adapters.Htcds;

/// <summary>The lists of coded facts of a person, by the core code list they are of.</summary>
internal static class CodedLists
{
    /// <summary>The facts of a list; null where there are none.</summary>
    public static IList<Coded>? Of(Migrant migrant, string list) => list switch
    {
        "vulnerability" => migrant.Vulnerabilities,
        "perpetrator-role" => migrant.PerpetratorRoles,
        "control-method" => migrant.Trafficking?.ControlMethods,
        "recruitment-method" => migrant.Trafficking?.RecruitmentMethods,
        "exploitation-type" => migrant.Trafficking?.ExploitationTypes,
        "sexual-exploitation-type" => migrant.Trafficking?.SexualExploitationTypes,
        "labour-sector" => migrant.Trafficking?.Sectors,
        "recruiter-relation" => migrant.Trafficking?.RecruiterRelations,
        _ => throw new ArgumentException("There is no such list of facts.", nameof(list)),
    };

    /// <summary>Where the facts of a list stand in a record.</summary>
    public static string Pointer(string list) => list switch
    {
        "vulnerability" => "/vulnerabilities",
        "perpetrator-role" => "/perpetratorRoles",
        "control-method" => "/trafficking/controlMethods",
        "recruitment-method" => "/trafficking/recruitmentMethods",
        "exploitation-type" => "/trafficking/exploitationTypes",
        "sexual-exploitation-type" => "/trafficking/sexualExploitationTypes",
        "labour-sector" => "/trafficking/sectors",
        "recruiter-relation" => "/trafficking/recruiterRelations",
        _ => throw new ArgumentException("There is no such list of facts.", nameof(list)),
    };

    /// <summary>Adds a fact to its list.</summary>
    public static void Add(Migrant migrant, string list, Coded fact)
    {
        var facts = Of(migrant, list) ?? [];
        facts.Add(fact);
        switch (list)
        {
            case "vulnerability":
                migrant.Vulnerabilities = facts;
                break;
            case "perpetrator-role":
                migrant.PerpetratorRoles = facts;
                break;
            case "control-method":
                Trafficking(migrant).ControlMethods = facts;
                break;
            case "recruitment-method":
                Trafficking(migrant).RecruitmentMethods = facts;
                break;
            case "exploitation-type":
                Trafficking(migrant).ExploitationTypes = facts;
                break;
            case "sexual-exploitation-type":
                Trafficking(migrant).SexualExploitationTypes = facts;
                break;
            case "labour-sector":
                Trafficking(migrant).Sectors = facts;
                break;
            default:
                Trafficking(migrant).RecruiterRelations = facts;
                break;
        }
    }

    /// <summary>Where the facts of trafficking stand; made where there are none yet.</summary>
    public static TraffickingContext Trafficking(Migrant migrant) => migrant.Trafficking ??= new TraffickingContext();
}
