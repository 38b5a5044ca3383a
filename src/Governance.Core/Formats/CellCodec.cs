namespace Governance.Core.Formats;

/// <summary>How a text stands in a cell, such as formula-like text behind an apostrophe. Decoding undoes encoding.</summary>
/// <param name="Encode">From the text to the cell.</param>
/// <param name="Decode">From the cell to the text.</param>
public sealed record CellCodec(Func<string, string> Encode, Func<string, string> Decode)
{
    /// <summary>The cell is the text.</summary>
    public static CellCodec Plain { get; } = new(static text => text, static cell => cell);
}
