namespace Governance.Adapters.Sdmx;

/// <summary>
/// The data structure of the indicators of the Sustainable Development Goals, IAEG-SDGs:SDG(1.0), for observations that cite
/// none: its dimensions in the order of the key, and what its attributes belong to.
/// </summary>
internal static class GlobalSdg
{
    /// <summary>The flow of data that countries report and agencies publish.</summary>
    public const string Flow = "IAEG-SDGs:DF_SDG_GLH(1.0)";

    /// <summary>The code of a total.</summary>
    public const string Total = "_T";

    /// <summary>Dimensions a value may be broken down by; where a record says nothing of one, it is the total.</summary>
    private static readonly string[] Breakdowns =
        ["SEX", "AGE", "URBANISATION", "INCOME_WEALTH_QUANTILE", "EDUCATION_LEV", "OCCUPATION", "CUST_BREAKDOWN", "COMPOSITE_BREAKDOWN", "DISABILITY_STATUS", "ACTIVITY", "PRODUCT"];

    /// <summary>The structure.</summary>
    public static DataStructure Structure { get; } = new(
        new StructureRef("IAEG-SDGs", "SDG", "1.0"),
        [
            .. new[] { "FREQ", Known.ReportingType, Known.Series, Known.Area }.Concat(Breakdowns).Select(id => new DefinedComponent(id, ComponentRole.Dimension)),
            new DefinedComponent(Known.Time, ComponentRole.Time),
            new DefinedComponent(Known.Value, ComponentRole.Measure),
            .. new[] { Known.Status, Known.Multiplier, "NATURE", "COMMENT_OBS", "TIME_COVERAGE", "UPPER_BOUND", "LOWER_BOUND", "BASE_PER", "TIME_DETAIL", "SOURCE_DETAIL" }.Select(id => new DefinedComponent(id, ComponentRole.Attribute) { IsOfObservation = true }),
            .. new[] { Known.Unit, "COMMENT_TS", "GEO_INFO_URL", "GEO_INFO_TYPE", "CUST_BREAKDOWN_LB", "DATA_LAST_UPDATE" }.Select(id => new DefinedComponent(id, ComponentRole.Attribute)),
        ]);

    /// <summary>Whether a reference is to the structure or its flow, in any version.</summary>
    public static bool IsCitedBy(StructureRef cited) => cited.Agency == "IAEG-SDGs" && cited.Id is "SDG" or "DF_SDG_GLH";

    /// <summary>What is written for a record that does not say it.</summary>
    public static Unsaid Unsaid { get; } = new(Flow, Breakdowns.ToDictionary(b => b, _ => Total));
}
