using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>Where an observation stands in a message, and each of its components.</summary>
/// <param name="binding">What its components mean.</param>
/// <param name="line">Its line.</param>
/// <param name="column">Its column.</param>
/// <param name="places">Lines and columns of its components; 0 where one is not there.</param>
internal sealed class RowPlace(FieldBinding<Observation> binding, int line, int column, (int Line, int Column)[] places) : RecordOrigin
{
    /// <inheritdoc/>
    public override Origin Start => new() { Line = line, Column = column };

    /// <summary>Where a component stands; the observation where it is not there.</summary>
    public Origin Cell(int position) => places[position] is { Line: > 0 } at ? new Origin { Line = at.Line, Column = at.Column } : Start;

    /// <inheritdoc/>
    public override Origin Locate(string pointer)
        => binding.Position(pointer) is >= 0 and var position ? Cell(position) with { Field = binding.Column(position)?.Name } : Start;
}
