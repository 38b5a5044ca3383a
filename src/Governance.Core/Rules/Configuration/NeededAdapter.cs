using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A format that the data need and that an adapter outside of this library brings.</summary>
/// <param name="Format">Id of the format.</param>
/// <param name="Origin">Where it is written.</param>
public sealed record NeededAdapter(string Format, Origin Origin);
