namespace Governance.Core.Schemas;

/// <summary>What the fast walker does with a value.</summary>
internal enum FastOp : byte
{
    /// <summary>Leaves the value to the exact walker.</summary>
    Unsure,
    Any,
    Text,
    Table,

    /// <summary>A partial date: a day up to the 28th of a month needs no table.</summary>
    Date,

    Fixed,
    ListedText,
    Integer,
    ListedNumber,
    Number,
    Boolean,
    Object,
    Array,

    /// <summary>Several types: the first byte decides.</summary>
    Mixed,

    /// <summary>Several subschemas for the same value, one after the other.</summary>
    All,
}
