namespace Governance.Adapters.Sdmx;

/// <summary>What a component of an observation is.</summary>
internal enum ComponentRole
{
    /// <summary>Says which structure, or what to do with the row.</summary>
    Message,

    /// <summary>Part of the key.</summary>
    Dimension,

    /// <summary>The time of the observation, part of the key.</summary>
    Time,

    /// <summary>What was observed.</summary>
    Measure,

    /// <summary>Says more of the value or its series.</summary>
    Attribute,

    /// <summary>A label beside a code, or a key spelled once more.</summary>
    Label,
}
