namespace Governance.Core.Schemas;

/// <summary>Writes ranges of code points as sequences of ranges of UTF-8 bytes.</summary>
internal static class Utf8Ranges
{
    private static readonly (int From, int To)[] Lengths = [(0, 0x7F), (0x80, 0x7FF), (0x800, 0xFFFF), (0x10000, 0x10FFFF)];

    /// <summary>Sequences of one to four byte ranges that together are exactly the set.</summary>
    public static List<(byte From, byte To)[]> Of(CodePointSet set)
    {
        var sequences = new List<(byte, byte)[]>();
        foreach (var (from, to) in set.Ranges)
        {
            for (var length = 1; length <= 4; length++)
            {
                var (least, most) = Lengths[length - 1];
                if (from <= most && to >= least)
                    Split(Math.Max(from, least), Math.Min(to, most), length, sequences);
            }
        }

        return sequences;
    }

    /// <summary>Cuts a range where a trailing byte would start in the middle of its values, until each byte is a range of its own.</summary>
    private static void Split(int from, int to, int length, List<(byte, byte)[]> sequences)
    {
        for (var low = 1; low < length; low++)
        {
            var mask = (1 << (6 * low)) - 1;
            if (from >> (6 * low) == to >> (6 * low))
                continue;
            if ((from & mask) != 0)
            {
                Split(from, from | mask, length, sequences);
                Split((from | mask) + 1, to, length, sequences);
                return;
            }

            if ((to & mask) != mask)
            {
                Split(from, (to & ~mask) - 1, length, sequences);
                Split(to & ~mask, to, length, sequences);
                return;
            }
        }

        var bytes = new (byte, byte)[length];
        for (var i = 0; i < length; i++)
            bytes[i] = (Byte(from, i, length), Byte(to, i, length));
        sequences.Add(bytes);
    }

    private static byte Byte(int codePoint, int place, int length)
    {
        var bits = codePoint >> (6 * (length - 1 - place));
        if (place > 0)
            return (byte)(0x80 | (bits & 0x3F));
        return (byte)(length == 1 ? bits : bits | (0xF00 >> length & 0xFF));
    }
}
