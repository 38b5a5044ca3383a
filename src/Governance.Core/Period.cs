using System.Text.Json.Serialization;

namespace Governance.Core;

/// <summary>
/// A span of time, both ends included. One day has the same start and end; an open end is absent. Whether the end comes
/// before the start is for a rule to say: a schema cannot, and what the schema accepts must be read.
/// </summary>
public readonly record struct Period
{
    /// <summary>Makes a period.</summary>
    /// <param name="start">First day, month or year.</param>
    /// <param name="end">Last day, month or year.</param>
    [JsonConstructor]
    public Period(PartialDate? start, PartialDate? end)
    {
        Start = start;
        End = end;
    }

    /// <summary>First day, month or year.</summary>
    public PartialDate? Start { get; }

    /// <summary>Last day, month or year.</summary>
    public PartialDate? End { get; }

    /// <summary>A period that is one date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The period from it to it.</returns>
    public static Period At(PartialDate date) => new(date, date);
}
