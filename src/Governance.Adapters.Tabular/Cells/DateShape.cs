namespace Governance.Adapters.Tabular;

/// <summary>What a cell says of the order of day and month.</summary>
internal enum DateShape
{
    /// <summary>It is no date.</summary>
    None,

    /// <summary>A date that reads the same in both orders, such as <c>2021-06-05</c>, <c>5 juin 2021</c> or <c>06/06/2021</c>.</summary>
    Certain,

    /// <summary><c>25/06/2021</c>.</summary>
    DayFirst,

    /// <summary><c>06/25/2021</c>.</summary>
    MonthFirst,

    /// <summary><c>05/06/2021</c>.</summary>
    Either,
}
