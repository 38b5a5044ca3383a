namespace Governance.Adapters.Forms;

/// <summary>What is asked for.</summary>
internal enum QuestionKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A day.</summary>
    Date,

    /// <summary>One item of a list.</summary>
    One,

    /// <summary>Any number of items of a list.</summary>
    Several,

    /// <summary>A position, taken by the device.</summary>
    Position,
}
