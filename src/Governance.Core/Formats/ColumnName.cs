using System.Buffers;

namespace Governance.Core.Formats;

/// <summary>Names of columns held against each other.</summary>
public static class ColumnName
{
    /// <summary>What stands in names that people read, and in none that a program made.</summary>
    private static readonly SearchValues<char> OfPeople = SearchValues.Create(" -–—()&,;’'\u00A0");

    /// <summary>What tells one column from another or joins the names of a path, so that nothing may stand in its place.</summary>
    private static readonly SearchValues<char> Significant = SearchValues.Create("#%+/:@");

    /// <summary>What a name has none of where programs may respell it: a share is no count.</summary>
    private static readonly SearchValues<char> OfTags = SearchValues.Create("#%+");

    /// <summary>
    /// Whether a header cell is a name. Letter case and surrounding space do not matter, nor do the dots or underscores that programs for
    /// statistics put in the place of spaces and signs: <c>Location.of.death</c> and <c>location_of_death</c> are « Location of death ».
    /// Names that a program made, such as <c>location_id</c>, have no other spelling.
    /// </summary>
    /// <param name="header">The header cell.</param>
    /// <param name="name">The name as its publisher spells it.</param>
    /// <returns>True where it is.</returns>
    public static bool Is(ReadOnlySpan<char> header, ReadOnlySpan<char> name)
    {
        header = header.Trim();
        return header.Equals(name, StringComparison.OrdinalIgnoreCase) || (MayBeOfProgram(header) && name.ContainsAny(OfPeople) && !name.ContainsAny(OfTags) && HasWordsOf(header, name));
    }

    /// <summary>Whether a header cell may be what a program made of a name that people read: dots or underscores join its words.</summary>
    /// <param name="header">The header cell.</param>
    /// <returns>True where it may.</returns>
    public static bool MayBeOfProgram(ReadOnlySpan<char> header)
    {
        header = header.Trim();

        // Numbers with decimals stand in many cells that are asked.
        return header.ContainsAny('.', '_') && !char.IsAsciiDigit(header[0]) && !header.ContainsAny(OfPeople) && !header.ContainsAny(Significant);
    }

    private static bool HasWordsOf(ReadOnlySpan<char> header, ReadOnlySpan<char> name)
    {
        while (true)
        {
            var own = Next(ref header);
            var other = Next(ref name);
            if (!own.Equals(other, StringComparison.OrdinalIgnoreCase))
                return false;
            if (own.IsEmpty)
                return true;
        }
    }

    /// <summary>The next run of letters and digits, taken off; empty behind the last one.</summary>
    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
            start++;
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        var word = text[start..end];
        text = text[end..];
        return word;
    }
}
