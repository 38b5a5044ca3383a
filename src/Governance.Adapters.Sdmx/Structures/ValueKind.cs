namespace Governance.Adapters.Sdmx;

/// <summary>Types of values that are checked, as the standard names them in a text format. Times come last.</summary>
internal enum ValueKind
{
    /// <summary>Any text: a type that asks for nothing, or that is not checked.</summary>
    Any,

    /// <summary>Letters from A to Z.</summary>
    Alpha,

    /// <summary>Letters from A to Z and digits.</summary>
    AlphaNumeric,

    /// <summary>Digits, or any number.</summary>
    Numeric,

    /// <summary>A whole number of any size.</summary>
    BigInteger,

    /// <summary>A whole number of 32 bits.</summary>
    Integer,

    /// <summary>A whole number of 64 bits.</summary>
    Long,

    /// <summary>A whole number of 16 bits.</summary>
    Short,

    /// <summary>A number without an exponent.</summary>
    Decimal,

    /// <summary>A number of single precision.</summary>
    Float,

    /// <summary>A number of double precision.</summary>
    Double,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>A whole number that goes up by one.</summary>
    Count,

    /// <summary>A number between two others, with its ends.</summary>
    InclusiveValueRange,

    /// <summary>A number between two others, without its ends.</summary>
    ExclusiveValueRange,

    /// <summary>A number that goes up by a step.</summary>
    Incremental,

    /// <summary>Any time.</summary>
    ObservationalTimePeriod,

    /// <summary>Any time but a range.</summary>
    StandardTimePeriod,

    /// <summary>A date or a time of day.</summary>
    BasicTimePeriod,

    /// <summary>A year, month or day of the calendar.</summary>
    GregorianTimePeriod,

    /// <summary>A year of the calendar.</summary>
    GregorianYear,

    /// <summary>A month of the calendar.</summary>
    GregorianYearMonth,

    /// <summary>A day of the calendar.</summary>
    GregorianDay,

    /// <summary>A part of a reporting year, or all of it.</summary>
    ReportingTimePeriod,

    /// <summary>A reporting year.</summary>
    ReportingYear,

    /// <summary>Half a reporting year.</summary>
    ReportingSemester,

    /// <summary>A third of a reporting year.</summary>
    ReportingTrimester,

    /// <summary>A quarter of a reporting year.</summary>
    ReportingQuarter,

    /// <summary>A month of a reporting year.</summary>
    ReportingMonth,

    /// <summary>A week of a reporting year.</summary>
    ReportingWeek,

    /// <summary>A day of a reporting year.</summary>
    ReportingDay,

    /// <summary>A day and a time of day.</summary>
    DateTime,

    /// <summary>A start and a duration.</summary>
    TimeRange,
}
