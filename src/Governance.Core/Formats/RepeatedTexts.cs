using System.Xml;

namespace Governance.Core.Formats;

/// <summary>
/// Reads values of XML that are often the same, such as codes, as one string each. It remembers a fixed number of short ones, so
/// that memory stays flat whatever comes.
/// </summary>
public sealed class RepeatedTexts
{
    private const int Most = 1024;
    private const int MostCharacters = 64;
    private readonly string?[] _known = new string?[Most];
    private readonly char[] _read = new char[MostCharacters];

    /// <summary>The value of the attribute or text that a reader stands at.</summary>
    /// <param name="xml">The reader. It must not have read part of the value already.</param>
    /// <returns>The value; empty where it has none.</returns>
    public string Value(XmlReader xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        if (!xml.CanReadValueChunk)
            return xml.Value;
        var length = xml.ReadValueChunk(_read, 0, MostCharacters);
        var text = _read.AsSpan(0, length);

        // What is left behind the first characters is the value that the reader then has.
        if (length == MostCharacters)
            return string.Concat(text, xml.Value);
        if (length == 0)
            return "";
        ref var known = ref _known[string.GetHashCode(text) & (Most - 1)];
        return known is not null && text.SequenceEqual(known) ? known : known = new string(text);
    }
}
