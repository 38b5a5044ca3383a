namespace Governance.Core.Formats;

/// <summary>What stands before the decimals of a number.</summary>
public enum DecimalMark
{
    /// <summary>A point: <c>1,234.5</c>.</summary>
    Point,

    /// <summary>A comma: <c>1 234,5</c>.</summary>
    Comma,
}
