namespace Governance.Core.Fixes;

/// <summary>What an <see cref="Edit"/> changes. None of these changes what a value means.</summary>
public enum EditKind
{
    /// <summary>White space around a code, a date or an address, no-break spaces among it, is taken away.</summary>
    WhiteSpace,

    /// <summary>Case of a code, and <c>_</c> or a space in it for <c>-</c>.</summary>
    Spelling,

    /// <summary>A country given by its alpha-2 code or its M49 number gets its alpha-3 code.</summary>
    Country,

    /// <summary>A date in a spelling that has one reading is written as <c>2021-06-30</c>.</summary>
    Date,

    /// <summary>A letter and its accents become one character (Unicode normalisation form C).</summary>
    Composition,

    /// <summary>White space around the id of a record, or around a reference to one.</summary>
    Id,
}
