using System.Collections.Frozen;

namespace Governance.Adapters.Sdmx;

/// <summary>Ids of components that mean the same in most data structures, by the cross-domain concepts of the standard.</summary>
internal static class Known
{
    public const string Dataflow = "DATAFLOW";
    public const string Structure = "STRUCTURE";
    public const string StructureId = "STRUCTURE_ID";
    public const string StructureName = "STRUCTURE_NAME";
    public const string Action = "ACTION";
    public const string SeriesKey = "SERIES_KEY";
    public const string ObsKey = "OBS_KEY";

    /// <summary>The whole key of a series, in front of the tables of the European Central Bank.</summary>
    public const string Key = "KEY";
    public const string Time = "TIME_PERIOD";
    public const string Value = "OBS_VALUE";
    public const string Area = "REF_AREA";
    public const string Series = "SERIES";
    public const string Indicator = "INDICATOR";
    public const string IndicatorId = "INDICATOR_ID";
    public const string ReportingType = "REPORTING_TYPE";
    public const string Unit = "UNIT_MEASURE";
    public const string Multiplier = "UNIT_MULT";

    /// <summary>The power of ten as UNICEF calls it.</summary>
    public const string LongMultiplier = "UNIT_MULTIPLIER";

    /// <summary>The power of ten in flows of the International Monetary Fund; in those of others it may be anything.</summary>
    public const string Scale = "SCALE";
    public const string Status = "OBS_STATUS";

    /// <summary>The status as Eurostat has it, by letters of its own.</summary>
    public const string Flag = "OBS_FLAG";
    public const string StartDay = "REPORTING_YEAR_START_DAY";

    /// <summary>Ids that are attributes wherever they are met: what tells them from dimensions where no data structure is given.</summary>
    public static FrozenSet<string> Attributes { get; } = FrozenSet.ToFrozenSet(
        [
            Status, "OBS_CONF", "CONF_STATUS", "CONF_STATUS_OBS", Flag, "OBS_PRE_BREAK", "OBS_COM", "OBS_FOOTNOTE", Multiplier, LongMultiplier, "UNIT_MEAS_MULT", "UNIT", Unit, "DECIMALS", "TITLE", "TITLE_COMPL", "TITLE_EN", "TITLE_FR", "TIME_FORMAT", "TIME_DETAIL", "TIME_COVERAGE",
            "TIME_PER_COLLECT", "NATURE", "COLLECTION", "COLLECTION_DETAIL", "AVAILABILITY", "COMMENT_OBS", "COMMENT_TS", "COMMENT_DSET", "SOURCE_DETAIL", "SOURCE_AGENCY", "SOURCE_PUB", "DATA_SOURCE", "SOURCE_LINK", "UPPER_BOUND", "LOWER_BOUND", "BASE_PER", "GEO_INFO_URL",
            "GEO_INFO_TYPE", "CUST_BREAKDOWN_LB", "DATA_LAST_UPDATE", "LAST_UPDATE", "LAST UPDATE", "EMBARGO_TIME", "EMBARGO_DATE", "COMPILATION", "COVERAGE", "BREAKS", "PUBL_PUBLIC", "PUBL_MU", "PUBL_ECB", "DOM_SER_IDS", "CURRENCY_BREAKDOWN", "NOTE", "FOOTNOTE", "VALID_FROM", "VALID_TO", "UPDATED", StartDay, IndicatorId,
        ],
        StringComparer.Ordinal);

    /// <summary>
    /// Ids that are dimensions of a table wherever their columns stand, for the order of columns is free. Those of Eurostat are
    /// in small letters.
    /// </summary>
    public static FrozenSet<string> Dimensions { get; } = FrozenSet.ToFrozenSet(
        [
            "FREQ", "freq", Area, "AREA", "GEO", "geo", "GEO_PICT", "COUNTRY", "COUNTERPART_AREA", Series, Indicator, "SEX", "sex", "AGE", "age", "CITIZENSHIP", "citizen", "BIRTH_PLACE", "c_birth", "URBANISATION", "EDUCATION_LEV",
            "INCOME_WEALTH_QUANTILE", "OCCUPATION", "CUST_BREAKDOWN", "COMPOSITE_BREAKDOWN", "DISABILITY_STATUS", "ACTIVITY", "PRODUCT",
        ],
        StringComparer.Ordinal);

    /// <summary>Ids of attributes that are free text wherever they are met: a colon in them is none in front of a label.</summary>
    public static FrozenSet<string> Texts { get; } = FrozenSet.ToFrozenSet(
        [
            "TITLE", "TITLE_COMPL", "TITLE_EN", "TITLE_FR", "TIME_DETAIL", "COMMENT_OBS", "COMMENT_TS", "COMMENT_DSET", "OBS_COM", "OBS_COMMENT", "OBS_FOOTNOTE", "SOURCE_DETAIL", "SOURCE_PUB", "DATA_SOURCE", "SOURCE_LINK", "GEO_INFO_URL",
            "CUST_BREAKDOWN_LB", "COMPILATION", "COVERAGE", "BREAKS", "NOTE", "FOOTNOTE", "DATA_LAST_UPDATE", "LAST_UPDATE", "LAST UPDATE", "UPDATED",
        ],
        StringComparer.Ordinal);

    /// <summary>What a component is where no data structure says it: by its id, else by where it stands.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="otherwise">What it is by where it stands.</param>
    public static ComponentRole Role(string id, ComponentRole otherwise) => id switch
    {
        Dataflow or Structure or StructureId or Action => ComponentRole.Message,
        StructureName or SeriesKey or ObsKey => ComponentRole.Label,
        Time => ComponentRole.Time,
        Value => ComponentRole.Measure,
        _ => Attributes.Contains(id) ? ComponentRole.Attribute : otherwise,
    };
}
