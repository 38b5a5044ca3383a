using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds.Joins;

/// <summary>The origin of a record that several tables make.</summary>
/// <param name="inner">The origin in the joined row.</param>
/// <param name="cells">Where its cells come from.</param>
internal sealed class JoinedOrigin(RecordOrigin inner, JoinedCells cells) : RecordOrigin
{
    /// <inheritdoc/>
    public override Origin Start => inner.Start;

    /// <inheritdoc/>
    public override Origin Locate(string pointer) => cells.Of(inner.Locate(pointer), pointer);
}
