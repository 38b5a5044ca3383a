namespace Governance.Core.Formats;

/// <summary>What the cells of a column are.</summary>
public enum ColumnKind
{
    /// <summary>Text, taken as it stands.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A date, known to the day, the month or the year.</summary>
    Date,

    /// <summary>A span of time, such as a quarter.</summary>
    Period,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A code, such as a p-code; leading zeros count.</summary>
    Code,

    /// <summary>An age band, such as <c>5-11</c>.</summary>
    AgeBand,

    /// <summary>A value in JSON as it is spelled, such as a list of objects within an object.</summary>
    Json,

    /// <summary>A time of day, such as <c>08:30</c>.</summary>
    Time,
}
