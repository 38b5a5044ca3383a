namespace Governance.Core.Formats;

/// <summary>A small file that says how an output is to be made. It is held whole, so that writers may read it as often as they like.</summary>
/// <param name="Name">The name, as findings print it.</param>
/// <param name="Content">The bytes.</param>
public sealed record CompanionFile(string Name, ReadOnlyMemory<byte> Content);
