using System.Globalization;
using System.Text;

namespace Governance.Core.Schemas;

/// <summary>A set of Unicode scalar values as sorted ranges; surrogates are never members.</summary>
internal sealed class CodePointSet
{
    private const int Last = 0x10FFFF;

    private CodePointSet(IReadOnlyList<(int From, int To)> ranges) => Ranges = ranges;

    /// <summary>Ranges with both ends included, in order, apart from each other.</summary>
    public IReadOnlyList<(int From, int To)> Ranges { get; }

    /// <summary>Everything but the four line ends of ECMAScript: what a full stop means.</summary>
    public static CodePointSet AnyButLineEnds { get; } = Of(('\n', '\n'), ('\r', '\r'), (0x2028, 0x2029)).Complement();

    /// <summary>ASCII digits.</summary>
    public static CodePointSet Digits { get; } = Of(('0', '9'));

    /// <summary>ASCII letters, digits and the underscore.</summary>
    public static CodePointSet WordCharacters { get; } = Of(('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'));

    /// <summary>White space and line ends of ECMAScript.</summary>
    public static CodePointSet Spaces { get; } = Of(
        (9, 13), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF));

    /// <summary>A set of ranges in any order; surrogates are left out.</summary>
    public static CodePointSet Of(params IEnumerable<(int From, int To)> ranges)
    {
        var merged = new List<(int From, int To)>();
        foreach (var range in ranges.SelectMany(WithoutSurrogates).Order())
        {
            if (merged.Count > 0 && range.From <= merged[^1].To + 1)
                merged[^1] = (merged[^1].From, Math.Max(merged[^1].To, range.To));
            else
                merged.Add(range);
        }

        return new CodePointSet(merged);
    }

    /// <summary>Everything that is not in this set.</summary>
    public CodePointSet Complement()
    {
        var outside = new List<(int, int)>();
        var next = 0;
        foreach (var (from, to) in Ranges)
        {
            if (from > next)
                outside.Add((next, from - 1));
            next = to + 1;
        }

        if (next <= Last)
            outside.Add((next, Last));
        return Of(outside);
    }

    /// <summary>Writes the set for .NET, which sees UTF-16: what is beyond U+FFFF as pairs of surrogates.</summary>
    public void WriteTo(StringBuilder regex)
    {
        var parts = new List<string>();
        var plane = new StringBuilder();
        foreach (var (from, to) in Ranges)
        {
            if (from <= 0xFFFF)
                plane.Append(Escape(from)).Append('-').Append(Escape(Math.Min(to, 0xFFFF)));
            if (to > 0xFFFF)
                AddPairs(parts, Math.Max(from, 0x10000), to);
        }

        if (plane.Length > 0)
            parts.Insert(0, $"[{plane}]");
        regex.Append("(?:").AppendJoin('|', parts.Count == 0 ? ["[^\\0-\\uFFFF]"] : parts).Append(')');
    }

    private static void AddPairs(List<string> parts, int from, int to)
    {
        while (from <= to)
        {
            // As many whole high surrogates as fit; else the rest of one.
            var high = HighOf(from);
            var endOfHigh = from | 0x3FF;
            var lastHigh = (from & 0x3FF) == 0 && to >= endOfHigh ? HighOf(to + 1) - 1 : high;
            var end = lastHigh > high || ((from & 0x3FF) == 0 && to >= endOfHigh) ? 0x10000 + ((lastHigh - 0xD800) << 10 | 0x3FF) : Math.Min(to, endOfHigh);
            parts.Add($"[{Escape(high)}-{Escape(lastHigh)}][{Escape(LowOf(from))}-{Escape(LowOf(end))}]");
            from = end + 1;
        }
    }

    private static int HighOf(int codePoint) => 0xD800 + ((codePoint - 0x10000) >> 10);

    private static int LowOf(int codePoint) => 0xDC00 + ((codePoint - 0x10000) & 0x3FF);

    private static string Escape(int unit) => "\\u" + unit.ToString("X4", CultureInfo.InvariantCulture);

    private static IEnumerable<(int From, int To)> WithoutSurrogates((int From, int To) range)
    {
        if (range.From < 0xD800)
            yield return (range.From, Math.Min(range.To, 0xD7FF));
        if (range.To > 0xDFFF)
            yield return (Math.Max(range.From, 0xE000), range.To);
    }
}
