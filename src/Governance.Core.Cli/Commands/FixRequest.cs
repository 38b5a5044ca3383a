namespace Governance.Core.Cli.Commands;

/// <summary>What is to be fixed, and how it is told.</summary>
/// <param name="IsDryRun">Whether the edits are only shown.</param>
/// <param name="Log">The file that lists the edits; null for none.</param>
/// <param name="ShowsValues">Whether values before and after are told.</param>
internal sealed record FixRequest(bool IsDryRun, string? Log, bool ShowsValues);
