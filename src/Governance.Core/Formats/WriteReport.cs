using Governance.Core.Diagnostics;

namespace Governance.Core.Formats;

/// <summary>What a writer wrote, and what it could not carry.</summary>
/// <param name="Read">Records that were given.</param>
/// <param name="Written">Records that were written.</param>
/// <param name="Losses">What was not carried, by kind of record and field.</param>
public sealed record WriteReport(long Read, long Written, IReadOnlyList<FieldLoss> Losses)
{
    /// <summary>What is wrong with the files that say how to write, such as one that cannot be read; they have no other turn to be told.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; init; } = [];
}
