namespace Governance.Adapters.Tabular;

/// <summary>Which cells of a text table stand between quotes.</summary>
public enum QuoteUse
{
    /// <summary>Those that hold a separator, a quote or a line end.</summary>
    AsNeeded,

    /// <summary>All text; numbers and blank cells do not.</summary>
    Text,

    /// <summary>All cells but blank ones.</summary>
    Filled,

    /// <summary>All cells.</summary>
    All,
}
