namespace Governance.Adapters.Sdmx;

/// <summary>A component as a data structure defines it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Role">What it is.</param>
internal sealed record DefinedComponent(string Id, ComponentRole Role)
{
    /// <summary>The list its codes are of; null for none.</summary>
    public StructureRef? List { get; init; }

    /// <summary>Whether each observation has it.</summary>
    public bool IsMandatory { get; init; }

    /// <summary>Whether it says something of single observations rather than of a series or a data set.</summary>
    public bool IsOfObservation { get; init; }

    /// <summary>Whether it has a format and no list: it is a text or a number, and no code.</summary>
    public bool IsText { get; init; }

    /// <summary>The format of its values; null for none that is checked.</summary>
    public ValueFormat? Format { get; init; }

    /// <summary>Whether it may say several things.</summary>
    public bool IsMultiple { get; init; }

    /// <summary>Whether another one is the same.</summary>
    public bool IsSame(DefinedComponent other)
        => this with { Format = null } == other with { Format = null } && (Format is null ? other.Format is null : other.Format is not null && Format.IsSame(other.Format));
}
