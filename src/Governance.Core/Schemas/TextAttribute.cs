namespace Governance.Core.Schemas;

/// <summary>Bounds the text of a property. Every text is at least one character long: absent means not stated.</summary>
/// <param name="pattern">A regular expression of <see cref="Patterns"/>; null for any text.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TextAttribute(string? pattern = null) : Attribute
{
    /// <summary>The regular expression the whole text must match.</summary>
    public string? Pattern { get; } = pattern;

    /// <summary>Greatest length in Unicode code points; 0 for no limit.</summary>
    public int MaxLength { get; init; }
}
