namespace Governance.Adapters.ICalendar;

/// <summary>A line of a calendar, unfolded.</summary>
/// <param name="Text">The text; empty where it was too long.</param>
/// <param name="Number">The physical line it begins on, from 1.</param>
/// <param name="Offset">The byte it begins at.</param>
/// <param name="FirstLength">Characters before the first fold.</param>
internal sealed record TextLine(string Text, long Number, long Offset, int FirstLength)
{
    /// <summary>Whether its bytes are UTF-8.</summary>
    public bool IsUtf8 { get; init; } = true;

    /// <summary>Whether it was longer than the limit.</summary>
    public bool IsTooLong { get; init; }

    /// <summary>The part before the first colon or semicolon, in capitals.</summary>
    public string Name => Text.AsSpan().IndexOfAny(';', ':') is >= 0 and var end ? Text[..end].ToUpperInvariant() : Text.ToUpperInvariant();

    /// <summary>The component that a BEGIN or END names.</summary>
    public string Component => Text[(Text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim().ToUpperInvariant();
}
