namespace Governance.Adapters.Htcds;

/// <summary>The columns of each carrier of the standard, in the order it has them.</summary>
internal static class HtcdsColumns
{
    /// <summary>The fields of version 0.2, and of 0.1.</summary>
    public static IReadOnlyList<string> Fields02 { get; } =
    [
        "org_Name", "org_ShippingCity", "org_ShippingCountry", "org_ShippingState", "org_ShippingStreet", "org_ShippingPostalCode",
        "org_ShippingLongitude", "org_ShippingLatitude", "org_Phone", "org_Type", "prs_Salutation", "prs_FirstName", "prs_MiddleName",
        "prs_SecondName", "prs_Birthdate", "prs_Gender", "prs_Deceased", "prs_Nationality", "prs_IdentityNumber", "prs_Title", "prs_Email",
        "prs_HomePhone", "prs_MobilePhone", "prs_MailingCity", "prs_MailingCountry", "prs_MailingState", "prs_MailingStreet",
        "prs_MailingPostalCode", "prs_MailingLongitude", "prs_MailingLatitude", "vic_AgreementToManagePersonalData",
        "vic_RecruitmentWebsitesAndApps", "vic_MethodOfRecruitment", "vic_LocationOfRecruitment", "vic_MethodsOfControl", "vic_TypeOfExploitation",
        "vic_ForcedLabourIndustry", "vic_TypeOfSexExploitation", "vic_LocationOfExploitation", "vic_ExploitationWebsitesAndApps",
        "vic_Vulnerabilities", "vic_DetailsOfVulnerabilities", "per_RoleInProcess", "per_RoleDetails", "cas_Status", "cas_ReferringOrganisation",
        "cas_IncomingReferralDate", "cas_ReferringPrimaryCaseWorker", "cas_ReasonForIncomingReferral", "cas_IncomingReferralDetails",
        "cas_ReferredOrganisation", "cas_ReferredPrimaryCaseWorker", "cas_ReasonForOutgoingReferral", "cas_OutgoingReferralDate",
        "cas_OutgoingReferralDetails", "cas_ReasonForCaseClosure", "cas_CaseOwner", "cco_CaseComment", "hte_Longitude", "hte_Latitude", "hte_City",
        "hte_Country", "hte_State", "hte_Street", "hte_PostalCode", "hte_Date", "hte_Type", "hte_Description", "spl_Objectives", "spl_ActionPlan",
        "spl_PlannedEndDate", "spl_ActualEndDate", "spl_Type",
    ];

    /// <summary>The fields of versions 1.0 and 1.1.</summary>
    public static IReadOnlyList<string> Fields10 { get; } =
    [
        "org_Name", "org_ShippingCity", "org_ShippingCountry", "org_ShippingState", "org_ShippingStreet", "org_ShippingPostalCode",
        "org_ShippingLongitude", "org_ShippingLatitude", "org_Phone", "org_Type", "prs_Salutation", "prs_FirstName", "prs_MiddleName",
        "prs_SecondName", "prs_Birthdate", "prs_Gender", "prs_Deceased", "prs_MaritalStatus", "prs_NumberOfChildren", "prs_PrimaryLanguage",
        "prs_SecondaryLanguage", "prs_HighestLevelOfEducation", "prs_Citizenship", "prs_IdentityNumber", "prs_Title", "prs_Email", "prs_HomePhone",
        "prs_MobilePhone", "prs_MailingCity", "prs_MailingCountry", "prs_MailingState", "prs_MailingStreet", "prs_MailingPostalCode",
        "prs_MailingLongitude", "prs_MailingLatitude", "vic_AgreementToManagePersonalData", "vic_RelationshipToTrafficker", "vic_AgeWhenTrafficked",
        "vic_RecruitmentWebsitesAndApps", "vic_MethodOfRecruitment", "vic_LocationOfRecruitment", "vic_MethodsOfControl", "vic_TypeOfExploitation",
        "vic_ForcedLabourIndustry", "vic_TypeOfSexExploitation", "vic_LocationOfExploitation", "vic_ExploitationWebsitesAndApps",
        "vic_Vulnerabilities", "vic_DetailsOfVulnerabilities", "per_RoleInProcess", "per_RoleDetails", "cas_Status", "cas_ReasonForCaseClosure",
        "cas_CaseOwner", "cas_ReferringOrganisation", "cas_IncomingReferralDate", "cas_ReferringPrimaryCaseWorker", "cas_ReasonForIncomingReferral",
        "cas_IncomingReferralDetails", "cas_ReferredOrganisation", "cas_ReferredPrimaryCaseWorker", "cas_ReasonForOutgoingReferral",
        "cas_OutgoingReferralDate", "cas_OutgoingReferralDetails", "cco_CaseComment", "hte_Longitude", "hte_Latitude", "hte_City", "hte_Country",
        "hte_State", "hte_Street", "hte_PostalCode", "hte_Date", "hte_Type", "hte_Description", "spl_Objectives", "spl_ActionPlan",
        "spl_PlannedEndDate", "spl_ActualEndDate", "spl_Type", "con_Consent", "con_PurposeOfInterview", "con_UseOfData", "con_DataForResearch",
        "con_RightToBeForgotten",
    ];

    /// <summary>The fields of version 2.0.</summary>
    public static IReadOnlyList<string> Fields20 { get; } =
    [
        "org_Name", "org_ShippingCity", "org_ShippingCountry", "org_ShippingState", "org_ShippingStreet", "org_ShippingPostalCode",
        "org_ShippingLongitude", "org_ShippingLatitude", "org_Phone", "org_Type", "prs_Salutation", "prs_FirstName", "prs_MiddleName",
        "prs_SecondName", "prs_Birthdate", "prs_Gender", "prs_Deceased", "prs_MaritalStatus", "prs_NumberOfChildren", "prs_PrimaryLanguage",
        "prs_SecondaryLanguage", "prs_HighestLevelOfEducation", "prs_Citizenship", "prs_IdentityNumber", "prs_Title", "prs_Email", "prs_HomePhone",
        "prs_MobilePhone", "prs_MailingCity", "prs_MailingCountry", "prs_MailingState", "prs_MailingStreet", "prs_MailingPostalCode",
        "prs_MailingLongitude", "prs_MailingLatitude", "vic_AgreementToManagePersonalData", "vic_TraffickingStatus",
        "vic_TraffickingStatusDecisionMakingOrg", "vic_RelationshipToTrafficker", "vic_AgeWhenTrafficked", "vic_RecruitmentWebsitesAndApps",
        "vic_MethodOfRecruitment", "vic_LocationOfRecruitment", "vic_MethodsOfControl", "vic_TypeOfExploitation", "vic_ForcedLabourIndustry",
        "vic_TypeOfSexExploitation", "vic_LocationOfExploitation", "vic_ExploitationWebsitesAndApps", "vic_Vulnerabilities",
        "vic_DetailsOfVulnerabilities", "per_RoleInProcess", "per_RoleDetails", "cas_Status", "cas_ReasonForCaseClosure", "cas_CaseOwner",
        "cas_ReferringOrganisation", "cas_IncomingReferralDate", "cas_ReferringPrimaryCaseWorker", "cas_ReasonForIncomingReferral",
        "cas_IncomingReferralDetails", "cas_ReferredOrganisation", "cas_ReferredPrimaryCaseWorker", "cas_ReasonForOutgoingReferral",
        "cas_OutgoingReferralDate", "cas_OutgoingReferralDetails", "cco_CaseComment", "hte_Longitude", "hte_Latitude", "hte_City", "hte_Country",
        "hte_State", "hte_Street", "hte_PostalCode", "hte_Date", "hte_Type", "hte_Description", "spl_Objectives", "spl_ActionPlan",
        "spl_PlannedEndDate", "spl_ActualEndDate", "spl_Type", "con_Consent",
    ];

    /// <summary>The labels of the Excel toolkits 0.2 and 1.0.</summary>
    public static IReadOnlyList<(string Name, string Label)> OldToolkit { get; } =
    [
        ("cas_CaseOwner", "Case Owner"), ("prs_Salutation", "Salutation"), ("prs_FirstName", "First Name"), ("prs_SecondName", "Second Name"),
        ("prs_Birthdate", "Birthdate"), ("prs_Gender", "Gender"), ("prs_Citizenship", "Nationality"), ("prs_Title", "Title"), ("prs_Email", "Email"),
        ("prs_HomePhone", "Home Phone"), ("prs_MobilePhone", "Mobile Phone"), ("prs_MailingStreet", "Mailing Street"),
        ("prs_MailingCity", "Mailing City"), ("prs_MailingState", "Mailing State/Province"), ("prs_MailingPostalCode", "Mailing Zip/Postal Code"),
        ("prs_MailingCountry", "Mailing Country"), ("vic_MethodOfRecruitment", "Method of Recruitment"),
        ("vic_LocationOfRecruitment", "Location of Recruitment"), ("vic_MethodsOfControl", "Methods of Control"),
        ("vic_TypeOfExploitation", "Type of Exploitation"), ("vic_ForcedLabourIndustry", "Forced Labour Industry"),
        ("vic_TypeOfSexExploitation", "Type of Sex Exploitation"), ("vic_LocationOfExploitation", "Location of Exploitation"),
        ("vic_Vulnerabilities", "Vulnerabilities"), ("vic_DetailsOfVulnerabilities", "Details Of Vulnerabilities"), ("cas_Status", "Status"),
        ("cas_ReferringOrganisation", "Referring Organisation"), ("cas_IncomingReferralDate", "Incoming Referral Date"),
        ("cas_ReferringPrimaryCaseWorker", "Referring Primary Case Worker"), ("cas_ReasonForIncomingReferral", "Reason for Incoming Referral"),
        ("cas_IncomingReferralDetails", "Incoming Referral Details"), ("cas_ReferredOrganisation", "Referred Organisation"),
        ("cas_ReferredPrimaryCaseWorker", "Referred Primary Case Worker"), ("cas_ReasonForOutgoingReferral", "Reason for Outgoing Referral"),
        ("cas_OutgoingReferralDate", "Outgoing Referral Date"), ("cas_OutgoingReferralDetails", "Outgoing Referral Details"),
        ("cas_ReasonForCaseClosure", "Reason for Case Closure"),
    ];

    /// <summary>The labels of the Excel toolkit 2.0.</summary>
    public static IReadOnlyList<(string Name, string Label)> Toolkit { get; } =
    [
        ("cas_CaseOwner", "Case Owner"), ("prs_Salutation", "Salutation"), ("prs_FirstName", "First Name"), ("prs_SecondName", "Second Name"),
        ("con_Consent", "Consent"), ("prs_Birthdate", "Birthdate"), ("prs_Gender", "Gender"), ("prs_Citizenship", "Citizenship"),
        ("prs_Title", "Title"), ("prs_Email", "Email"), ("prs_HomePhone", "Home Phone"), ("prs_MobilePhone", "Mobile Phone"),
        ("prs_MailingStreet", "Mailing Street"), ("prs_MailingCity", "Mailing City"), ("prs_MailingState", "Mailing State/Province"),
        ("prs_MailingPostalCode", "Mailing Zip/Postal Code"), ("prs_MailingCountry", "Mailing Country"),
        ("vic_TraffickingStatus", "Trafficking Status"),
        ("vic_TraffickingStatusDecisionMakingOrg", "Trafficking Status Decision Making Organization"),
        ("vic_MethodOfRecruitment", "Method of Recruitment"), ("vic_LocationOfRecruitment", "Location of Recruitment"),
        ("vic_MethodsOfControl", "Methods of Control"), ("vic_TypeOfExploitation", "Type of Exploitation"),
        ("vic_ForcedLabourIndustry", "Forced Labour Industry"), ("vic_TypeOfSexExploitation", "Type of Sex Exploitation"),
        ("vic_LocationOfExploitation", "Location of Exploitation"), ("cas_Status", "Status"),
        ("cas_ReferringOrganisation", "Referring Organisation"), ("cas_IncomingReferralDate", "Incoming Referral Date"),
        ("cas_ReferringPrimaryCaseWorker", "Referring Primary Case Worker"), ("cas_ReasonForIncomingReferral", "Reason for Incoming Referral"),
        ("cas_IncomingReferralDetails", "Incoming Referral Details"), ("cas_ReferredOrganisation", "Referred Organisation"),
        ("cas_ReferredPrimaryCaseWorker", "Referred Primary Case Worker"), ("cas_ReasonForOutgoingReferral", "Reason for Outgoing Referral"),
        ("cas_OutgoingReferralDate", "Outgoing Referral Date"), ("cas_OutgoingReferralDetails", "Outgoing Referral Details"),
        ("cas_ReasonForCaseClosure", "Reason for Case Closure"),
    ];

    /// <summary>The questions of the XLSForm 0.2.</summary>
    public static IReadOnlyList<string> OldForm { get; } =
    [
        "prs_Salutation", "prs_First_Name", "prs_Second_Name", "prs_Birthdate", "prs_Gender", "prs_Nationality", "prs_Title", "prs_Email",
        "prs_HomePhone", "prs_MobilePhone", "prs_MailingCity", "prs_MailingCountry", "prs_MailingState", "prs_MailingStreet",
        "prs_MailingPostalCode", "vic_MethodOfRecruitment", "vic_LocationOfRecruitment", "vic_Methods_of_Control", "vic_TypeOfExploitation",
        "vic_ForcedLabourIndustry", "vic_TypeOfSexExploitation", "vic_LocationOfExploitation", "vic_Vulnerabilities", "vic_DetailsOfVulnerabilities",
        "cas_Status", "cas_ReferringOrganisation", "cas_IncomingReferralDate", "cas_ReferringPrimaryCaseWorker", "cas_ReasonForIncomingReferral",
        "cas_IncomingReferralDetails",
    ];

    /// <summary>The questions of the XLSForm 2.0.</summary>
    public static IReadOnlyList<string> Form { get; } =
    [
        "con_Consent", "prs_Salutation", "prs_First_Name", "prs_Second_Name", "prs_Birthdate", "prs_Gender", "prs_Citizenship", "prs_Title",
        "prs_Email", "prs_HomePhone", "prs_MobilePhone", "prs_MailingCity", "prs_MailingCountry", "prs_MailingState", "prs_MailingStreet",
        "prs_MailingPostalCode", "vic_MethodOfRecruitment", "vic_LocationOfRecruitment", "vic_TraffickingStatus",
        "vic_TraffickingStatusDecisionMakingOrg", "vic_Methods_of_Control", "vic_TypeOfExploitation", "vic_ForcedLabourIndustry",
        "vic_TypeOfSexExploitation", "vic_LocationOfExploitation", "cas_Status", "cas_ReferringOrganisation", "cas_IncomingReferralDate",
        "cas_ReferringPrimaryCaseWorker", "cas_ReasonForIncomingReferral", "cas_IncomingReferralDetails",
    ];

    /// <summary>The name the standard gives to a field that a carrier spells in a way of its own.</summary>
    public static string Standard(string name) => name switch
    {
        "prs_Nationality" => "prs_Citizenship",
        "prs_First_Name" => "prs_FirstName",
        "prs_Second_Name" => "prs_SecondName",
        "vic_Methods_of_Control" => "vic_MethodsOfControl",
        _ => name,
    };

    /// <summary>Further spellings of a name, mistakes of the toolkits among them.</summary>
    public static IReadOnlyList<string> Aliases(string name) => name switch
    {
        "vic_TraffickingStatusDecisionMakingOrg" => ["vic_TraffickinStatusDecisionMakingOrg"],
        "vic_ForcedLabourIndustry" => ["vic_Labour Industry", "vic_LabourIndustry"],
        _ => [],
    };
}
