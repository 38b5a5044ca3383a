using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>The definition of an indicator.</summary>
public sealed class Indicator : Record
{
    /// <summary>Makes a record whose sensitivity, where it states none, is restricted.</summary>
    public Indicator()
        : base(Governance.Core.Sensitivity.Restricted)
    {
    }

    /// <summary>Name.</summary>
    public required LocalizedText Name { get; set; }

    /// <summary>Code in its framework, such as 10.7.2.</summary>
    [Text(MaxLength = 128)]
    public string? Code { get; set; }

    /// <summary>Definition.</summary>
    public LocalizedText? Definition { get; set; }

    /// <summary>Method of computation.</summary>
    public LocalizedText? Computation { get; set; }

    /// <summary>Unit of its values.</summary>
    [CodeList("unit-measure")]
    public string? Unit { get; set; }

    /// <summary>Power of ten its values are stated in.</summary>
    [Limits(Minimum = -15, Maximum = 15)]
    public int? UnitMultiplier { get; set; }

    /// <summary>Least possible value.</summary>
    public decimal? Minimum { get; set; }

    /// <summary>Greatest possible value.</summary>
    public decimal? Maximum { get; set; }

    /// <summary>Which way is better.</summary>
    public DesiredDirection? Desired { get; set; }

    /// <summary>Dimensions of disaggregation.</summary>
    [CodeList("dimension")]
    public IList<string>? Dimensions { get; set; }

    /// <summary>Periodicity.</summary>
    [CodeList("frequency")]
    public string? Frequency { get; set; }

    /// <summary>Basis on which migrants are counted.</summary>
    [CodeList("migrant-basis")]
    public string? MigrantBasis { get; set; }

    /// <summary>Residence criterion.</summary>
    [CodeList("residence-criterion")]
    public string? ResidenceCriterion { get; set; }

    /// <summary>Objectives it measures.</summary>
    public IList<FrameworkLink>? FrameworkLinks { get; set; }

    /// <summary>Baseline.</summary>
    public IndicatorTarget? Baseline { get; set; }

    /// <summary>Targets.</summary>
    public IList<IndicatorTarget>? Targets { get; set; }

    /// <summary>Who keeps it.</summary>
    public IList<OrganisationRef>? Custodians { get; set; }

    /// <summary>When this definition holds.</summary>
    public Period? Validity { get; set; }

    /// <summary>The definition this one replaces.</summary>
    public string? ReplacesId { get; set; }

    /// <summary>Metadata and method documents.</summary>
    public IList<DocumentRef>? Documents { get; set; }

    /// <summary>True where the indicator is proposed and not adopted.</summary>
    public bool? Proposed { get; set; }
}
