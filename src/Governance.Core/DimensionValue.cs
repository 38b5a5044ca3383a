using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>One dimension of a key with its code.</summary>
public sealed class DimensionValue
{
    /// <summary>Id of the dimension, as the core or the data structure spells it.</summary>
    [Text(MaxLength = 128)]
    public required string Dimension { get; set; }

    /// <summary>Code within the dimension; totals are codes too, such as _T.</summary>
    [Text(MaxLength = 256)]
    public required string Code { get; set; }
}
