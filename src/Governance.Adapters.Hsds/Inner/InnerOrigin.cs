using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds.Inner;

/// <summary>The origin of a record that stands within another.</summary>
/// <param name="inner">The origin in its list.</param>
/// <param name="start">Where it starts in the input.</param>
internal sealed class InnerOrigin(RecordOrigin inner, Origin start) : RecordOrigin
{
    /// <inheritdoc/>
    public override Origin Start => start;

    /// <inheritdoc/>
    public override Origin Locate(string pointer) => Of(inner.Locate(pointer));

    /// <summary>The place in the input of one in the list.</summary>
    public Origin Of(Origin within) => start with { Field = within.Field };
}
