using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>An age with the moment it refers to.</summary>
public sealed class Age
{
    /// <summary>Age in completed years.</summary>
    [Limits(Minimum = 0, Maximum = 130)]
    public int? Years { get; set; }

    /// <summary>Age band.</summary>
    [CodeList("age-band")]
    public string? Band { get; set; }

    /// <summary>Moment the age refers to.</summary>
    [CodeList("age-reference")]
    public string? Reference { get; set; }

    /// <summary>Date the age refers to.</summary>
    public PartialDate? ReferenceDate { get; set; }
}
