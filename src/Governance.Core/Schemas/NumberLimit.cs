using Governance.Core.Diagnostics;

namespace Governance.Core.Schemas;

/// <summary>One bound of a number, as the schema writes it.</summary>
/// <param name="Lexeme">The number in UTF-8.</param>
/// <param name="IsMinimum">Whether smaller numbers are refused, rather than larger ones.</param>
/// <param name="IsExclusive">Whether the bound itself is refused.</param>
internal sealed record NumberLimit(byte[] Lexeme, bool IsMinimum, bool IsExclusive)
{
    /// <summary>What a number that does not keep the bound is reported as.</summary>
    public DiagnosticDescriptor Descriptor => (IsMinimum, IsExclusive) switch
    {
        (true, false) => ShapeDescriptors.NumberTooSmall,
        (true, true) => ShapeDescriptors.NumberNotAbove,
        (false, false) => ShapeDescriptors.NumberTooLarge,
        (false, true) => ShapeDescriptors.NumberNotBelow,
    };

    /// <summary>Whether a number keeps the bound.</summary>
    public bool Allows(ExactNumber number)
    {
        var order = number.CompareTo(new ExactNumber(Lexeme));
        if (order == 0)
            return !IsExclusive;
        return IsMinimum ? order > 0 : order < 0;
    }
}
