namespace Governance.Core.Schemas;

/// <summary>Told of each text that a walk comes to.</summary>
/// <param name="nodes">All that the schema asks of it; empty where it asks nothing of a text here.</param>
/// <param name="text">The text, escapes resolved; valid during the call.</param>
/// <param name="start">Offset of its opening quote.</param>
/// <param name="length">Bytes with both quotes.</param>
/// <param name="path">Where it stands.</param>
internal delegate void TextSeen(SchemaNode[] nodes, ReadOnlySpan<byte> text, int start, int length, PointerPath path);
