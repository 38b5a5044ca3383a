namespace Governance.Core.Schemas;

/// <summary>What a field of a published schema holds.</summary>
public enum SchemaFieldKind
{
    /// <summary>A text, also a code or a date.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An object of named fields.</summary>
    Object,

    /// <summary>A list.</summary>
    List,

    /// <summary>Any JSON: an object of other people's names, or an object within itself.</summary>
    Open,
}
