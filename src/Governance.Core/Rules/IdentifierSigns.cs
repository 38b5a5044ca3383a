namespace Governance.Core.Rules;

/// <summary>What a first look at a text sees that a direct identifier may have.</summary>
[Flags]
internal enum IdentifierSigns
{
    None = 0,

    /// <summary>An e-mail address has one.</summary>
    At = 1,

    /// <summary>Stands behind a heading.</summary>
    Colon = 2,

    /// <summary>Digits enough for a telephone or a document.</summary>
    Number = 4,

    /// <summary>A character is written as an escape, which may be any.</summary>
    Escape = 8,

    /// <summary>Fills the lines that machines read on travel documents.</summary>
    Filler = 16,
}
