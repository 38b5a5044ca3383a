namespace Governance.Adapters.Sdmx;

/// <summary>A component of an observation: a column of a table, an attribute of an element.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Role">What it is.</param>
internal readonly record struct Component(string Id, ComponentRole Role);
