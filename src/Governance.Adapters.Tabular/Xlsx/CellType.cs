namespace Governance.Adapters.Tabular;

/// <summary>What the <c>t</c> attribute of a cell says.</summary>
internal enum CellType : byte
{
    Number,
    Shared,
    Text,
    Boolean,
    Error,
    Date,
    Unknown,
}
