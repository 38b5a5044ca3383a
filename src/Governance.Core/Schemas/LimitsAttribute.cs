namespace Governance.Core.Schemas;

/// <summary>Bounds the number of a property, both ends included.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LimitsAttribute : Attribute
{
    /// <summary>Least value; NaN for none.</summary>
    public double Minimum { get; init; } = double.NaN;

    /// <summary>Greatest value; NaN for none.</summary>
    public double Maximum { get; init; } = double.NaN;
}
