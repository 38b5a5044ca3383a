using Governance.Core.Diagnostics;

namespace Governance.Adapters.Tabular;

/// <summary>One item of a JSON list, or the one value of a document that is no list.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Json">Its text in UTF-8; absent where it is no strict JSON, or where the findings are about what stands around the items.</param>
/// <param name="IsOfList">Whether it stands in a list.</param>
/// <param name="Findings">What is wrong with it as JSON.</param>
public sealed record JsonItem(Origin Start, byte[]? Json, bool IsOfList, IReadOnlyList<Diagnostic> Findings);
