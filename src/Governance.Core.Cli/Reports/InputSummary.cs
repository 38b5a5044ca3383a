namespace Governance.Core.Cli.Reports;

/// <summary>One input as the report names it; size and hash are those of the whole input, and absent where it could not be read to its end.</summary>
internal sealed record InputSummary(string Path, string? Format, long Records, long? Bytes, string? Sha256);
