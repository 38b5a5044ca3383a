using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Core.Json;

/// <summary>The origin of one JSON value of an input. Places are worked out when a finding asks for them.</summary>
/// <param name="start">Where the value starts, with its offset, line and column.</param>
/// <param name="json">The value in UTF-8, as it stands in the input.</param>
public sealed class JsonOrigin(Origin start, ReadOnlyMemory<byte> json) : RecordOrigin
{
    /// <inheritdoc/>
    public override Origin Start => start;

    /// <summary>Where a member of the value stands, or the closest one around it that is there.</summary>
    /// <param name="pointer">JSON Pointer within the value; a member may be named by its ordinal, such as <c>/#3</c>.</param>
    /// <returns>Offset, line and column of the member.</returns>
    public override Origin Locate(string pointer)
    {
        var at = new TextPosition(start.Offset ?? 0, start.Line ?? 1, start.Column ?? 1).After(json.Span[..PointerLocator.Offset(json.Span, pointer)]);
        return start with { Offset = at.Offset, Line = at.Line, Column = at.Column };
    }
}
