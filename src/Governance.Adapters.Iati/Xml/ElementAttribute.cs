namespace Governance.Adapters.Iati;

/// <summary>An attribute of an element.</summary>
/// <param name="Name">Its name as written; one of another namespace has its prefix.</param>
/// <param name="Namespace">Its namespace; empty for none.</param>
/// <param name="Value">Its value.</param>
/// <param name="Line">Line of its name, from 1; 0 where it was not read.</param>
/// <param name="Column">Column of its name, from 1.</param>
internal readonly record struct ElementAttribute(string Name, string Namespace, string Value, int Line = 0, int Column = 0);
