using Governance.Core.Diagnostics;

namespace Governance.Core.Formats;

/// <summary>One row or object of an input: its record if there is one, where it stands, and what was found.</summary>
/// <param name="Record">The record; null for a row that is none, such as a total row.</param>
/// <param name="Origin">Where it stands.</param>
/// <param name="Findings">What was found while reading.</param>
public sealed record ReadItem(Record? Record, RecordOrigin Origin, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>Whether the rows it stands for were checked although they make no record, by a schema of the format itself.</summary>
    public bool IsChecked { get; init; }
}
