using System.Buffers;

namespace Governance.Core.Rules;

/// <summary>
/// Looks for a line of the zone that machines read on a travel document (ICAO Doc 9303): name, number, nationality, birth date and
/// sex in capitals, digits and the filler, with no blank for thirty characters or more.
/// </summary>
internal static class ReadableZoneScan
{
    /// <summary>The length of the shortest lines, those of cards.</summary>
    private const int Least = 30;

    private const char Filler = '<';

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<");

    /// <summary>Whether a text holds one.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        for (var filler = text.IndexOf(Filler); filler >= 0;)
        {
            var start = text[..filler].LastIndexOfAnyExcept(Letters) + 1;
            var length = text[filler..].IndexOfAnyExcept(Letters);
            var end = length < 0 ? text.Length : filler + length;
            if (end - start >= Least && text[start..end].ContainsAnyExcept(Filler))
                return true;
            var next = text[end..].IndexOf(Filler);
            filler = next < 0 ? -1 : end + next;
        }

        return false;
    }
}
