namespace Governance.Core.Cli.Reports;

/// <summary>One input as the report names it.</summary>
internal sealed record InputSummary(string Path, string? Format, long Records, long Bytes, string Sha256);
