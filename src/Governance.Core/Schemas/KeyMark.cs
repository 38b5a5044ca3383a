namespace Governance.Core.Schemas;

/// <summary>A name met in an open object: where it stands, and enough of it to tell most names apart.</summary>
internal readonly record struct KeyMark(int Offset, int Length, ulong Word);
