namespace Governance.Core.Rules;

/// <summary>How far an input was read.</summary>
/// <param name="Bytes">Bytes read.</param>
/// <param name="Records">Records met, those skipped for their size included.</param>
internal readonly record struct ReadSoFar(long Bytes, long Records);
