namespace Governance.Core.Formats;

/// <summary>How a date made of numbers alone is spelled.</summary>
public enum DayMonthOrder
{
    /// <summary>The day first, as in French and British English.</summary>
    DayFirst,

    /// <summary>The month first, as in American English.</summary>
    MonthFirst,
}
