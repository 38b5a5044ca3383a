using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>Where an observation stands in a message, and each of its components.</summary>
/// <param name="binding">What its components mean.</param>
/// <param name="line">Its line.</param>
/// <param name="column">Its column.</param>
/// <param name="shared">Lines and columns of the components of its series, one list for all its observations; line 0 where one is not there.</param>
/// <param name="own">Positions of its own components, with their lines and columns.</param>
/// <param name="input">Name of the message.</param>
internal sealed class RowPlace(FieldBinding<Observation> binding, int line, int column, (int Line, int Column)[] shared, (int Position, int Line, int Column)[] own, string? input) : RecordOrigin
{
    /// <inheritdoc/>
    public override Origin Start => new() { Input = input, Line = line, Column = column };

    /// <summary>Where a component stands; the observation where it is not there.</summary>
    public Origin Cell(int position)
    {
        for (var i = own.Length - 1; i >= 0; i--)
        {
            if (own[i].Position == position)
                return own[i].Line > 0 ? new Origin { Input = input, Line = own[i].Line, Column = own[i].Column } : Start;
        }

        return shared[position] is { Line: > 0 } at ? new Origin { Input = input, Line = at.Line, Column = at.Column } : Start;
    }

    /// <inheritdoc/>
    public override Origin Locate(string pointer)
        => binding.Position(pointer) is >= 0 and var position ? Cell(position) with { Field = binding.Column(position)?.Name } : Start;
}
