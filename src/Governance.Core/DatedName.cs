namespace Governance.Core;

/// <summary>A name in use for a time.</summary>
public sealed class DatedName
{
    /// <summary>Name.</summary>
    public required LocalizedText Name { get; set; }

    /// <summary>When it was in use.</summary>
    public Period? Period { get; set; }

    /// <summary>Remark, such as where it is printed.</summary>
    public string? Note { get; set; }
}
