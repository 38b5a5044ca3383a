namespace Governance.Adapters.Sdmx;

/// <summary>A component of an observation: a column of a table, an attribute of an element.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Role">What it is.</param>
internal readonly record struct Component(string Id, ComponentRole Role)
{
    /// <summary>Whether it is a text and no code, so that no label stands behind it.</summary>
    public bool IsText { get; init; }

    /// <summary>Whether it has the names of the codes of the column in front of it, as the standard lets a table have them.</summary>
    public bool HasNames { get; init; }
}
