using Governance.Core.Diagnostics;

namespace Governance.Adapters.Htcds;

/// <summary>The findings of the format <c>htcds</c>: the lower half of the codes GC35xx.</summary>
internal static class HtcdsDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownValue = Make("GC3501", Severity.Warning, "Value of no list", "The cell of “{field}” has something that is on no version of its list; its text is kept.");

    public static readonly DiagnosticDescriptor UnknownCountry = Make("GC3502", Severity.Warning, "Country of no list", "The cell of “{field}” names no country of ISO 3166-1; its text is kept.");

    public static readonly DiagnosticDescriptor PrintedRows = Make("GC3503", Severity.Note, "Rows without a case", "Rows from here on that have nothing in the columns of the form: {rows}. They are no cases.");

    public static readonly DiagnosticDescriptor FieldStandard = Make("GC3504", Severity.Error, "Field standard, not data", "This is an OpenDocument sheet, such as the field standard itself; save cases as .xlsx or .csv.");

    public static readonly DiagnosticDescriptor SurveyForm = Make("GC3505", Severity.Error, "Survey form, not data", "This is the form of a survey and has no answers; export the submissions as CSV, XLSX or JSON.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [UnknownValue, UnknownCountry, PrintedRows, FieldStandard, SurveyForm];

    /// <summary>The finding for a cell of a field that is not understood; null for the usual one.</summary>
    public static DiagnosticDescriptor? Refusal(string field) => field switch
    {
        "prs_Citizenship" or "prs_MailingCountry" or "hte_Country" => UnknownCountry,
        "prs_Gender" or "prs_MaritalStatus" or "prs_HighestLevelOfEducation" or "vic_TraffickingStatus" or "vic_TraffickingStatusDecisionMakingOrg" or "vic_RelationshipToTrafficker"
            or "vic_MethodOfRecruitment" or "vic_MethodsOfControl" or "vic_TypeOfExploitation" or "vic_ForcedLabourIndustry" or "vic_TypeOfSexExploitation" or "vic_Vulnerabilities"
            or "per_RoleInProcess" or "cas_Status" or "cas_ReasonForIncomingReferral" or "cas_ReasonForOutgoingReferral" or "hte_Type" or "spl_Type" => UnknownValue,
        _ => null,
    };

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(HtcdsDiagnostics));
}
