namespace Governance.Core;

/// <summary>People in an incident.</summary>
public sealed class IncidentCounts
{
    /// <summary>People found dead.</summary>
    public Quantity? Dead { get; set; }

    /// <summary>People missing.</summary>
    public Quantity? Missing { get; set; }

    /// <summary>Dead and missing together as the source states it, never computed.</summary>
    public Quantity? DeadAndMissing { get; set; }

    /// <summary>People injured.</summary>
    public Quantity? Injured { get; set; }

    /// <summary>People who survived.</summary>
    public Quantity? Survivors { get; set; }

    /// <summary>People rescued.</summary>
    public Quantity? Rescued { get; set; }

    /// <summary>People intercepted.</summary>
    public Quantity? Intercepted { get; set; }

    /// <summary>People detained.</summary>
    public Quantity? Detained { get; set; }

    /// <summary>People expelled.</summary>
    public Quantity? Expelled { get; set; }

    /// <summary>People abducted.</summary>
    public Quantity? Abducted { get; set; }

    /// <summary>Women and girls among those concerned.</summary>
    public Quantity? Females { get; set; }

    /// <summary>Men and boys among those concerned.</summary>
    public Quantity? Males { get; set; }

    /// <summary>Children under 18 among those concerned.</summary>
    public Quantity? Children { get; set; }
}
