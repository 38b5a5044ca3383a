using Governance.Core.Diagnostics;

namespace Governance.Core.Formats;

/// <summary>The origin of something that is known by its row alone, or by its file alone.</summary>
/// <param name="start">Where it stands.</param>
public sealed class RowOrigin(Origin start) : RecordOrigin
{
    /// <inheritdoc/>
    public override Origin Start => start;

    /// <inheritdoc/>
    public override Origin Locate(string pointer) => start;
}
