namespace Governance.Adapters.Tabular;

/// <summary>What a number format shows of a number.</summary>
internal enum ShownAs : byte
{
    /// <summary>The number.</summary>
    None,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A day and a time.</summary>
    DateTime,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>How long something took, in hours that go on after 24.</summary>
    Elapsed,

    /// <summary>A month and its year; the first day stands for it.</summary>
    Month,

    /// <summary>A hundred times the number, with a sign for it.</summary>
    Percent,

    /// <summary>With noughts before it, as codes are shown; the value says to how many digits: two are two above this one.</summary>
    Padded = 16,
}
