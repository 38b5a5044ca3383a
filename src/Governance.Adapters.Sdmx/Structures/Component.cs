namespace Governance.Adapters.Sdmx;

/// <summary>A component of an observation: a column of a table, an attribute of an element.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Role">What it is.</param>
internal readonly record struct Component(string Id, ComponentRole Role)
{
    /// <summary>Whether it is a text and no code, so that no label stands behind it.</summary>
    public bool IsText { get; init; }
}
