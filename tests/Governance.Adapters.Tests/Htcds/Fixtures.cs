using Governance.Adapters.Htcds;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Htcds;

/// <summary>Invented rows of every layout; nobody in them is real.</summary>
internal static class Fixtures
{
    /// <summary>A k-anonymised table: each column has a value in some row; the last column is nobody's.</summary>
    public static string KAnon { get; } = Csv(CtdcMap.Map, CtdcMap.KAnon, "-99", Full("1"), Full("0"),
        new() { ["yearOfRegistration"] = "2016", ["Datasource"] = "Hotline", ["gender"] = "Transgender", ["citizenship"] = "00", ["meansOfControlNotSpecified"] = "1", ["meansOfControlConcatenated"] = "Not specified", ["recruiterRelationUnknown"] = "1", ["RecruiterRelationship"] = "Not Specified" });

    /// <summary>A synthetic table.</summary>
    public static string Synthetic { get; } = Csv(CtdcMap.Map, CtdcMap.Synthetic, "",
        new(CtdcMap.Map.Layout(CtdcMap.Synthetic)!.Columns.ToDictionary(c => c.Name, _ => "1"))
        {
            ["yearOfRegistration"] = "2019",
            ["gender"] = "Woman",
            ["ageBroad"] = "09--17",
            ["citizenship"] = "MLI",
            ["CountryOfExploitation"] = "NAM",
            ["traffickMonths"] = "13--24 (1-2 yrs)",
        },
        new() { ["yearOfRegistration"] = "2020", ["gender"] = "Trans/Transgender/NonConforming", ["meansAbusePsyPhySex"] = "1" });

    /// <summary>Values for the fields of the standard, as value names.</summary>
    private static readonly Dictionary<string, string> Case = new()
    {
        ["org_Name"] = "Shelter One",
        ["org_ShippingLongitude"] = "-0.05",
        ["org_ShippingLatitude"] = "16.27",
        ["org_Type"] = "NGO",
        ["prs_Salutation"] = "Ms",
        ["prs_FirstName"] = "Abc",
        ["prs_MiddleName"] = "Def",
        ["prs_SecondName"] = "Ghi",
        ["prs_Birthdate"] = "2001-02-03",
        ["prs_Gender"] = "Feminine",
        ["prs_Deceased"] = "FALSE",
        ["prs_MaritalStatus"] = "Single",
        ["prs_NumberOfChildren"] = "2",
        ["prs_PrimaryLanguage"] = "bm",
        ["prs_SecondaryLanguage"] = "fr",
        ["prs_HighestLevelOfEducation"] = "PrimaryEducation",
        ["prs_Citizenship"] = "ML",
        ["prs_IdentityNumber"] = "X123",
        ["prs_Title"] = "Dr",
        ["prs_Email"] = "a@example.org",
        ["prs_HomePhone"] = "+22300000000",
        ["prs_MobilePhone"] = "+22311111111",
        ["prs_MailingCity"] = "Gao",
        ["prs_MailingCountry"] = "ML",
        ["prs_MailingState"] = "Gao Region",
        ["prs_MailingStreet"] = "Road 1",
        ["prs_MailingPostalCode"] = "BP 1",
        ["prs_MailingLongitude"] = "-0.04",
        ["prs_MailingLatitude"] = "16.26",
        ["vic_AgreementToManagePersonalData"] = "TRUE",
        ["vic_TraffickingStatus"] = "PossibleVictimOfTrafficking",
        ["vic_TraffickingStatusDecisionMakingOrg"] = "NGO",
        ["vic_RelationshipToTrafficker"] = "Familial",
        ["vic_AgeWhenTrafficked"] = "17",
        ["vic_RecruitmentWebsitesAndApps"] = "Facebook",
        ["vic_MethodOfRecruitment"] = "AtWork",
        ["vic_LocationOfRecruitment"] = "Market",
        ["vic_MethodsOfControl"] = "DebtBondage; Other",
        ["vic_TypeOfExploitation"] = "ForcedLabour",
        ["vic_ForcedLabourIndustry"] = "B_MiningAndQuarrying",
        ["vic_TypeOfSexExploitation"] = "Prostitution",
        ["vic_LocationOfExploitation"] = "Mine",
        ["vic_ExploitationWebsitesAndApps"] = "TikTok",
        ["vic_Vulnerabilities"] = "Poverty",
        ["vic_DetailsOfVulnerabilities"] = "No work",
        ["per_RoleInProcess"] = "Transporter",
        ["per_RoleDetails"] = "Under threat",
        ["cas_Status"] = "FollowUp",
        ["cas_ReasonForCaseClosure"] = "Moved",
        ["cas_CaseOwner"] = "Worker Q",
        ["cas_ReferringOrganisation"] = "Hotline",
        ["cas_IncomingReferralDate"] = "2021-06-30",
        ["cas_ReferringPrimaryCaseWorker"] = "Worker R",
        ["cas_ReasonForIncomingReferral"] = "MigrationOrChangeOfLocation",
        ["cas_IncomingReferralDetails"] = "By bus",
        ["cas_ReferredOrganisation"] = "Clinic",
        ["cas_ReferredPrimaryCaseWorker"] = "Worker S",
        ["cas_ReasonForOutgoingReferral"] = "Other",
        ["cas_OutgoingReferralDate"] = "2021-07-01",
        ["cas_OutgoingReferralDetails"] = "Check-up",
        ["cco_CaseComment"] = "Calm",
        ["hte_Longitude"] = "1.5",
        ["hte_Latitude"] = "14.5",
        ["hte_City"] = "Ansongo",
        ["hte_Country"] = "ML",
        ["hte_State"] = "Gao Region",
        ["hte_Street"] = "RN17",
        ["hte_PostalCode"] = "BP 2",
        ["hte_Date"] = "2020-01-02",
        ["hte_Type"] = "Transit",
        ["hte_Description"] = "Stopped",
        ["spl_Objectives"] = "Study",
        ["spl_ActionPlan"] = "Enrol",
        ["spl_PlannedEndDate"] = "2022-01-01",
        ["spl_ActualEndDate"] = "2022-02-02",
        ["spl_Type"] = "Education",
        ["con_Consent"] = "TRUE",
        ["con_PurposeOfInterview"] = "TRUE",
        ["con_UseOfData"] = "FALSE",
        ["con_DataForResearch"] = "FALSE",
        ["con_RightToBeForgotten"] = "TRUE",
        ["_uuid"] = "5f1d6f0e-0000-4000-8000-000000000001",
        ["start"] = "2021-06-30",
    };

    /// <summary>A table in a layout of the standard.</summary>
    public static string Cases(string layout) => Csv(HtcdsMap.Map, layout, "", Spelled(layout), new() { [Gender(layout)] = "NonSpecifiedUnknown" });

    private static Dictionary<string, string> Spelled(string layout)
    {
        var cells = new Dictionary<string, string>();
        foreach (var column in HtcdsMap.Map.Layout(layout)!.Columns)
        {
            var field = Case.Keys.FirstOrDefault(k => HtcdsFields.ByName.GetValueOrDefault(k) == column.Field) ?? column.Name;
            var isToolkit = layout.StartsWith("excel-", StringComparison.Ordinal);
            if (Case.GetValueOrDefault(field) is { } cell)
                cells[column.Name] = isToolkit && field != "prs_Gender" ? Label(field, cell) : layout.StartsWith("xlsform", StringComparison.Ordinal) ? cell.Replace("; ", " ", StringComparison.Ordinal) : cell;
        }

        return cells;
    }

    private static string Label(string field, string cell) => field switch
    {
        "prs_Citizenship" or "prs_MailingCountry" => "Mali",
        "vic_MethodsOfControl" => "Debt bondage; Other",
        "vic_ForcedLabourIndustry" => "Water supply; sewerage, waste management and remediation",
        "vic_MethodOfRecruitment" => "At work",
        "vic_TypeOfExploitation" => "Forced labour",
        "vic_TraffickingStatus" => "Possible victim of trafficking",
        "cas_Status" => "Follow up",
        "cas_ReasonForIncomingReferral" => "Migration Or Change Of Location",
        _ => cell,
    };

    private static string Gender(string layout) => layout.StartsWith("excel-", StringComparison.Ordinal) ? "Gender" : "prs_Gender";

    private static Dictionary<string, string> Full(string flag) => new(CtdcMap.Map.Layout(CtdcMap.KAnon)!.Columns.ToDictionary(c => c.Name, _ => flag))
    {
        ["yearOfRegistration"] = "2015",
        ["Datasource"] = "Case Management",
        ["gender"] = flag == "1" ? "Female" : "Male",
        ["ageBroad"] = flag == "1" ? "9--17" : "48+",
        ["majorityStatus"] = flag == "1" ? "Minor" : "Adult",
        ["majorityStatusAtExploit"] = flag == "1" ? "Minor" : "Adult",
        ["majorityEntry"] = "Minor",
        ["citizenship"] = flag == "1" ? "NA" : "ML",
        ["CountryOfExploitation"] = "ML",
        ["meansOfControlConcatenated"] = flag == "1" ? "Debt bondage;Physical abuse" : "-99",
        ["typeOfExploitConcatenated"] = flag == "1" ? "Forced labour;Sexual exploitation" : "-99",
        ["typeOfLabourConcatenated"] = flag == "1" ? "Agriculture" : "-99",
        ["typeOfSexConcatenated"] = flag == "1" ? "Prostitution" : "-99",
        ["RecruiterRelationship"] = flag == "1" ? "Family/Relative; Intimate Partner" : "-99",
    };

    private static string Csv(FieldMap<Migrant> map, string layout, string missing, params Dictionary<string, string>[] rows)
    {
        var names = map.Layout(layout)!.Columns.Select(c => c.Name).ToList();
        return string.Join(',', names) + ",Remark\n" + string.Concat(rows.Select((row, i) => string.Join(',', names.Select(n => Quoted(row.GetValueOrDefault(n, missing)))) + $",seen {i}\n"));
    }

    /// <summary>A table without its last column, which is nobody's.</summary>
    public static string WithoutRemarks(string table) => string.Concat(table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[..l.LastIndexOf(',')] + "\n"));

    private static string Quoted(string cell) => cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell;
}
