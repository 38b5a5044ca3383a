using Governance.Core.Diagnostics;

namespace Governance.Core.Formats;

/// <summary>One row or object of an input: its record if there is one, where it stands, and what was found.</summary>
/// <param name="Record">
/// The record; null for a row that is none, such as a total row. Not to be changed once it is in an item, which may hold its
/// JSON: whoever changes it gives it in an item of its own, <c>item with { Record = record }</c>.
/// </param>
/// <param name="Origin">Where it stands.</param>
/// <param name="Findings">What was found while reading.</param>
public sealed record ReadItem(Record? Record, RecordOrigin Origin, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>The record; null for a row that is none. Not to be changed once it is in an item.</summary>
    public Record? Record
    {
        get;
        init => (field, Json) = (value, null);
    }
    = Record;

    /// <summary>The record as JSON that its schema accepts, where reading it left that behind; then it is neither written nor walked again.</summary>
    internal byte[]? Json { get; init; }

    /// <summary>Whether the rows it stands for were checked although they make no record, by a schema of the format itself.</summary>
    public bool IsChecked { get; init; }
}
