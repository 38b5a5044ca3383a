using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>Sex or gender, with which of the two it is.</summary>
public sealed class SexOrGender
{
    /// <summary>Category.</summary>
    [CodeList("sex-gender")]
    public required string Code { get; set; }

    /// <summary>Whether the category is sex or gender.</summary>
    public SexDimension? Dimension { get; set; }
}
