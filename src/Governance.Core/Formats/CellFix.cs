using Governance.Core.Diagnostics;
using Governance.Core.Fixes;

namespace Governance.Core.Formats;

/// <summary>
/// A cell of a table whose spelling can be mended while it says the same. It holds values from the data: print its place and
/// its rule, and its texts only to who asked for them.
/// </summary>
/// <param name="Kind">What would be changed.</param>
/// <param name="Origin">The cell.</param>
/// <param name="Before">Its text as it is.</param>
/// <param name="After">Its text as it would be.</param>
public sealed record CellFix(EditKind Kind, Origin Origin, string Before, string After)
{
    /// <summary>The kind and the place, without the values.</summary>
    /// <returns>Such as <c>Date C7</c>.</returns>
    public override string ToString() => $"{Kind} {Origin.CellColumn}{Origin.Row}";
}
