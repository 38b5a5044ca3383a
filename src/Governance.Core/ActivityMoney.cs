using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>Money of an activity.</summary>
public sealed class ActivityMoney
{
    /// <summary>Kind.</summary>
    [CodeList("money-kind")]
    public required string Kind { get; set; }

    /// <summary>Amount.</summary>
    public required Money Amount { get; set; }

    /// <summary>Value date.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>Period of a budget.</summary>
    public Period? Period { get; set; }

    /// <summary>Who provides it.</summary>
    public OrganisationRef? Provider { get; set; }

    /// <summary>Who receives it.</summary>
    public OrganisationRef? Receiver { get; set; }

    /// <summary>Reference of the budget or transaction.</summary>
    public string? Reference { get; set; }

    /// <summary>Description.</summary>
    public string? Description { get; set; }
}
