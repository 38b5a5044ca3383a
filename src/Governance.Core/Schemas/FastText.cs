using System.Runtime.Intrinsics;
using System.Text;

namespace Governance.Core.Schemas;

/// <summary>Lowers what is asked of texts.</summary>
internal static class FastText
{
    /// <summary>Bytes of a text of fixed length: its closing quote has to fit in one vector as well.</summary>
    private const int LongestFixed = 31;

    /// <summary>The fast form of a node for texts; null where none is accepted.</summary>
    public static FastNode? Lower(SchemaNode node)
    {
        if (node.Allowed is { } allowed)
        {
            // What the other keywords refuse is taken out of the list once and for all.
            var texts = allowed.Texts.Where(text => Keeps(node, text)).ToArray();
            return texts.Length == 0 ? null : new FastNode { Op = FastOp.ListedText, Names = new NameTable(texts) };
        }

        if (node.Pattern is not { } pattern)
            return new FastNode { Op = FastOp.Text, MinLength = node.MinLength, MaxLength = node.MaxLength };
        if (FixedRanges(pattern.Syntax) is { } ranges && ranges.Count >= node.MinLength && ranges.Count <= node.MaxLength)
            return Fixed(ranges);
        var op = pattern.Source == Patterns.PartialDate && node is { MinLength: <= 10, MaxLength: >= 10 } ? FastOp.Date : FastOp.Table;
        return pattern.Automaton is { } automaton
            ? new FastNode { Op = op, Table = automaton.Next, MinLength = node.MinLength, MaxLength = node.MaxLength }
            : FastNode.Unsure;
    }

    private static bool Keeps(SchemaNode node, string text)
    {
        var length = JsonText.CodePoints(Encoding.UTF8.GetBytes(text));
        return length >= node.MinLength && length <= node.MaxLength && (node.Pattern is null || node.Pattern.IsMatch(text));
    }

    private static FastNode Fixed(List<(byte From, byte To)> ranges)
    {
        Span<byte> lowest = stackalloc byte[32];
        Span<byte> spread = stackalloc byte[32];
        lowest.Clear();
        spread.Fill(0xFF);
        for (var i = 0; i < ranges.Count; i++)
        {
            lowest[i] = ranges[i].From;
            spread[i] = (byte)(ranges[i].To - ranges[i].From);
        }

        lowest[ranges.Count] = (byte)'"';
        spread[ranges.Count] = 0;
        return new FastNode
        {
            Op = FastOp.Fixed,
            Lowest = Vector256.Create<byte>(lowest),
            Spread = Vector256.Create<byte>(spread),
            FixedLength = ranges.Count,
        };
    }

    /// <summary>One range of bytes for each place, if the pattern is that simple and none of them needs escaping.</summary>
    private static List<(byte From, byte To)>? FixedRanges(PatternNode syntax)
    {
        if (syntax is not PatternNode.Sequence { Parts: [PatternNode.Start, .., PatternNode.End] parts })
            return null;
        var ranges = new List<(byte, byte)>();
        foreach (var part in parts.Skip(1).SkipLast(1))
        {
            var (one, count) = part is PatternNode.Repeat repeat && repeat.Min == repeat.Max ? (repeat.Part, repeat.Min) : (part, 1);
            if (one is not PatternNode.One { Set.Ranges: [var (from, to)] } || from < 0x20 || to > 0x7E)
                return null;
            if ((from <= '"' && to >= '"') || (from <= '\\' && to >= '\\') || ranges.Count + count > LongestFixed)
                return null;
            ranges.AddRange(Enumerable.Repeat(((byte)from, (byte)to), count));
        }

        return ranges;
    }
}
