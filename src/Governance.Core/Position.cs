namespace Governance.Core;

/// <summary>What somebody said of a recommendation; not whether it was carried out.</summary>
public sealed class Position
{
    /// <summary>The position.</summary>
    public required PositionValue Value { get; set; }

    /// <summary>Who took it.</summary>
    public OrganisationRef? By { get; set; }

    /// <summary>When.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>In which words.</summary>
    public LocalizedText? Text { get; set; }
}
