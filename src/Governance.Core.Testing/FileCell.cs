using Governance.Core.Diagnostics;

namespace Governance.Core.Testing;

/// <summary>One value in a file: a cell of a table, a leaf of a JSON document.</summary>
/// <param name="Key">What finds the same cell in another file, such as <c>B4</c> or a JSON Pointer.</param>
/// <param name="Text">Its text, decoded.</param>
/// <param name="Place">Where it stands, as a finding would say it.</param>
/// <param name="IsHeader">Whether it names a column rather than holding data.</param>
public sealed record FileCell(string Key, string Text, Origin Place, bool IsHeader = false);
