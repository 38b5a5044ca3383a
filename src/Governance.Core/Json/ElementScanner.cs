using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Governance.Core.Json;

/// <summary>
/// Finds the end of one array element: the comma or bracket behind it, outside of strings and at its own depth. It does
/// not judge what is inside; the walkers do. Works across pieces of the input.
/// </summary>
internal struct ElementScanner
{
    private bool _inText;
    private bool _escaped;
    private long _depth;

    /// <summary>Scans on; answers the offset of the comma or closing bracket behind the element, or -1 where the bytes end first.</summary>
    public int End(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at + 64 <= bytes.Length)
        {
            var chunk = bytes.Slice(at, 64);
            var end = _escaped || chunk.Contains((byte)'\\') ? Step(chunk) : Leap(chunk);
            if (end >= 0)
                return at + end;
            at += 64;
        }

        var last = Step(bytes[at..]);
        return last < 0 ? -1 : at + last;
    }

    /// <summary>The same as <see cref="Step"/> for 64 bytes at once, which have no backslash.</summary>
    private int Leap(ReadOnlySpan<byte> bytes)
    {
        var chunk = MemoryMarshal.Cast<byte, Vector256<byte>>(bytes);
        var (low, high) = (chunk[0], chunk[1]);
        var inText = Inside(Where(low, high, (byte)'"'));
        if (_inText)
            inText = ~inText;
        _inText = inText >> 63 != 0;

        // Setting bit 5 makes "[" one with "{" and "]" with "}".
        var fold = Vector256.Create((byte)0x20);
        var opens = Where(low | fold, high | fold, (byte)'{') & ~inText;
        var closes = Where(low | fold, high | fold, (byte)'}') & ~inText;
        if (BitOperations.PopCount(closes) < _depth)
        {
            _depth += BitOperations.PopCount(opens) - BitOperations.PopCount(closes);
            return -1;
        }

        var marks = opens | closes | (Where(low, high, (byte)',') & ~inText);
        for (; marks != 0; marks &= marks - 1)
        {
            var i = BitOperations.TrailingZeroCount(marks);
            if ((opens >> i & 1) != 0)
                _depth++;
            else if (_depth == 0 && bytes[i] != (byte)'}')
                return i;
            else if (_depth > 0 && (closes >> i & 1) != 0)
                _depth--;
        }

        return -1;
    }

    private int Step(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            var b = bytes[i];
            if (_escaped)
            {
                _escaped = false;
            }
            else if (_inText)
            {
                _escaped = b == (byte)'\\';
                _inText = b != (byte)'"';
            }
            else if (b == (byte)'"')
            {
                _inText = true;
            }
            else if (b is (byte)'{' or (byte)'[')
            {
                _depth++;
            }
            else if (_depth == 0)
            {
                if (b is (byte)',' or (byte)']')
                    return i;
            }
            else if (b is (byte)'}' or (byte)']')
            {
                _depth--;
            }
        }

        return -1;
    }

    /// <summary>A bit for each byte that lies between an odd quote and the next one: the running parity of the quotes.</summary>
    private static ulong Inside(ulong quotes)
    {
        quotes ^= quotes << 1;
        quotes ^= quotes << 2;
        quotes ^= quotes << 4;
        quotes ^= quotes << 8;
        quotes ^= quotes << 16;
        return quotes ^ quotes << 32;
    }

    private static ulong Where(Vector256<byte> low, Vector256<byte> high, byte value)
    {
        var wanted = Vector256.Create(value);
        return Vector256.Equals(low, wanted).ExtractMostSignificantBits() | (ulong)Vector256.Equals(high, wanted).ExtractMostSignificantBits() << 32;
    }
}
