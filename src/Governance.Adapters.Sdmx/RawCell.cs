namespace Governance.Adapters.Sdmx;

/// <summary>A component of one observation with its text.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Role">What it is.</param>
/// <param name="Text">Its text.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
internal readonly record struct RawCell(string Id, ComponentRole Role, string Text, int Line, int Column);
