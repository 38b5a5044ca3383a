namespace Governance.Adapters.Sdmx;

/// <summary>What the values of a component or a concept are.</summary>
internal readonly record struct Representation
{
    /// <summary>The list they are codes of; null for none.</summary>
    public StructureRef? List { get; init; }

    /// <summary>Whether a format is given, be it one that asks for nothing that is checked.</summary>
    public bool HasFormat { get; init; }

    /// <summary>Their format; null for none that is checked.</summary>
    public ValueFormat? Format { get; init; }

    /// <summary>Whether there may be several.</summary>
    public bool IsMultiple { get; init; }
}
