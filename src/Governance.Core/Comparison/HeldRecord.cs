namespace Governance.Core.Comparison;

/// <summary>What is remembered of a record of the dataset after that is not as it was.</summary>
/// <param name="Before">Its number in the dataset before.</param>
/// <param name="Type">Name of its class.</param>
/// <param name="Record">How it is named.</param>
/// <param name="Gone">Which fields of the record before are not in it, or not the same.</param>
/// <param name="Fields">The fields that are not in the record before, or not the same, as a JSON object.</param>
internal sealed record HeldRecord(int Before, string Type, string Record, int[] Gone, byte[] Fields);
