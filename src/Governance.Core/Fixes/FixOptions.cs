using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Core.Fixes;

/// <summary>What the edits of an input depend on besides its bytes. Immutable: change it with <c>with</c>.</summary>
public sealed record FixOptions
{
    /// <summary>Name of the input, for the places of edits.</summary>
    public string? InputName { get; init; }

    /// <summary>How records lie in the input; by default its first bytes decide.</summary>
    public RecordLayout Layout { get; init; } = RecordLayout.Auto;

    /// <summary>Longest record that is read, in bytes; a longer one is left as it is. Default 16 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive, or above 1 GiB.</exception>
    public int MaxRecordBytes
    {
        get;
        init => field = OptionValue.RecordBytes(value);
    }
    = 16 * 1024 * 1024;

    /// <summary>
    /// Reads a date as people spell it, where it has one reading, and gives null otherwise, such as <c>CellDates.OnlyReading</c>
    /// of Governance.Adapters.Tabular. Absent means that dates are left as they are.
    /// </summary>
    public Func<string, PartialDate?>? Dates { get; init; }

    /// <summary>Which ids of the dataset may be changed. Absent means that ids, and references to them, are left as they are.</summary>
    public IdFixes? Ids { get; init; }
}
