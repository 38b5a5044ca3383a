using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Governance.Core.Schemas;

/// <summary>
/// A place in bytes that are known to be UTF-8, with 64 readable bytes behind their end and a zero among the bytes that
/// may follow. All unchecked memory access of the engine is in this file. No single step reads more than 64 bytes beyond a
/// byte that is known to lie within the document or its padding: every loop stops at a zero, a quote or the end.
/// </summary>
internal ref struct FastCursor
{
    /// <summary>Names of open objects that are remembered at the same time, in the whole document.</summary>
    public const int MostMarks = 128;

    /// <summary>Names of one open object that are remembered: each new one is compared with all of them.</summary>
    public const int MostMarksOfOne = 32;

    public const uint True = 0x65757274;
    public const uint Null = 0x6C6C756E;
    private const uint Fals = 0x736C6166;

    private readonly ref byte _start;
    private readonly ref byte _end;
    private readonly Span<KeyMark> _marks;
    private ref byte _at;

    public FastCursor(ref byte start, int length, Span<KeyMark> marks)
    {
        _start = ref start;
        _at = ref start;
        _end = ref Unsafe.Add(ref start, length);
        _marks = marks;
    }

    /// <summary>Names remembered so far.</summary>
    public int Marks { get; set; }

    /// <summary>Objects and arrays that are open here.</summary>
    public int Depth { get; set; }

    /// <summary>The byte here.</summary>
    public readonly byte Here => _at;

    /// <summary>Whether the end was passed; asked between values, so that a walk never strays far.</summary>
    public readonly bool IsBeyond => Unsafe.IsAddressGreaterThan(ref _at, ref _end);

    /// <summary>Bytes from the start to here.</summary>
    public readonly int Offset => (int)Unsafe.ByteOffset(ref _start, ref _at);

    /// <summary>The next 32 bytes.</summary>
    public readonly Vector256<byte> Wide
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.LoadUnsafe(ref _at);
    }

    /// <summary>Goes back to an offset.</summary>
    public void Return(int offset) => _at = ref Unsafe.Add(ref _start, offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Skip(int bytes) => _at = ref Unsafe.Add(ref _at, bytes);

    /// <summary>The next byte that is no white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Peek()
    {
        if (_at <= 0x20)
            White();
        return _at;
    }

    /// <summary>Takes a byte if it comes next, white space before it left out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Eat(byte expected)
    {
        if (_at != expected && Peek() != expected)
            return false;
        _at = ref Unsafe.Add(ref _at, 1);
        return true;
    }

    /// <summary>Whether nothing but white space is left before the end.</summary>
    public bool IsAtEnd()
    {
        while (Unsafe.IsAddressLessThan(ref _at, ref _end) && _at is 0x20 or 0x0A or 0x0D or 0x09)
            _at = ref Unsafe.Add(ref _at, 1);
        return Unsafe.AreSame(ref _at, ref _end);
    }

    /// <summary>Reads a text, from its opening quote; false for what is no text, and for half a surrogate pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Text(out ReadOnlySpan<byte> raw, out bool isEscaped)
    {
        ref var first = ref Unsafe.Add(ref _at, 1);
        var stops = Stops(Vector256.LoadUnsafe(ref first));
        var length = BitOperations.TrailingZeroCount(stops);
        if (stops == 0 || Unsafe.Add(ref first, length) != (byte)'"')
            return LongText(out raw, out isEscaped);
        raw = MemoryMarshal.CreateReadOnlySpan(ref first, length);
        isEscaped = false;
        _at = ref Unsafe.Add(ref first, length + 1);
        return true;
    }

    /// <summary>Place of a name or listed text in a table, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find(NameTable table, ReadOnlySpan<byte> raw)
    {
        var (first, last) = Words(raw);
        return table.Find(raw, first, last);
    }

    /// <summary>Runs a table from behind the opening quote; answers whether the text is closed and matches.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Matches(byte[] table)
    {
        ref var next = ref MemoryMarshal.GetArrayDataReference(table);
        ref var at = ref Unsafe.Add(ref _at, 1);
        uint state = 0;
        do
        {
            state = Unsafe.Add(ref next, (nint)((state << 8) | at));
            at = ref Unsafe.Add(ref at, 1);
        }
        while (state < ByteAutomaton.Unsure);
        _at = ref at;
        return state == ByteAutomaton.Matched;
    }

    /// <summary>Reads a text of fixed length whose bytes, closing quote included, lie in given ranges.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool InRanges(Vector256<byte> lowest, Vector256<byte> spread, int length)
    {
        var above = Vector256.LoadUnsafe(ref Unsafe.Add(ref _at, 1)) - lowest;
        if (Vector256.Min(above, spread) != above)
            return false;
        _at = ref Unsafe.Add(ref _at, length + 2);
        return true;
    }

    /// <summary>Reads a full date, closing quote included, whose day is one of the 28 that every month has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool EarlyDay()
    {
        var above = Vector128.LoadUnsafe(ref Unsafe.Add(ref _at, 1)) - Vector128.Create("0000-00-00\"\0\0\0\0\0"u8);
        var spread = Vector128.Create((byte)9, 9, 9, 9, 0, 1, 9, 0, 2, 9, 0, 255, 255, 255, 255, 255);
        if (Vector128.Min(above, spread) != above)
            return false;
        var month = (uint)(Unsafe.Add(ref _at, 6) * 10 + Unsafe.Add(ref _at, 7) - '0' * 11);
        var day = (uint)(Unsafe.Add(ref _at, 9) * 10 + Unsafe.Add(ref _at, 10) - '0' * 11);
        if (month - 1 > 11 || day - 1 > 27)
            return false;
        Skip(12);
        return true;
    }

    /// <summary>Reads a whole number of at most 18 digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Whole(out long value) => Decimal(out value, out var scale) && scale == 0;

    /// <summary>Reads a number of at most 18 digits without an exponent, as a whole number and the digits behind its point.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Decimal(out long mantissa, out int scale)
    {
        ref var at = ref _at;
        var isNegative = at == (byte)'-';
        if (isNegative)
            at = ref Unsafe.Add(ref at, 1);
        ref var first = ref at;
        at = ref Digits(ref at, out mantissa);
        var digits = (int)Unsafe.ByteOffset(ref first, ref at);
        scale = 0;
        if (digits == 0 || (first == (byte)'0' && digits > 1))
            return false;
        if (at == (byte)'.')
        {
            ref var fraction = ref Unsafe.Add(ref at, 1);
            at = ref Digits(ref fraction, out mantissa, mantissa);
            scale = (int)Unsafe.ByteOffset(ref fraction, ref at);
            if (scale == 0)
                return false;
        }

        _at = ref at;
        mantissa = isNegative ? -mantissa : mantissa;
        return digits + scale <= 18 && (at | 0x20) != 'e';
    }

    /// <summary>Reads any number, whatever its size.</summary>
    public bool Number()
    {
        ref var start = ref _at;
        if (Decimal(out _, out _))
            return true;
        _at = ref start;
        if (_at == (byte)'-')
            Skip(1);
        var isZero = _at == (byte)'0';
        var digits = SkipDigits();
        if (digits == 0 || (isZero && digits > 1))
            return false;
        if (_at == (byte)'.')
        {
            Skip(1);
            if (SkipDigits() == 0)
                return false;
        }

        if ((_at | 0x20) != 'e')
            return true;
        Skip(1);
        if (_at is (byte)'+' or (byte)'-')
            Skip(1);
        return SkipDigits() > 0;
    }

    /// <summary>Reads <c>true</c> or <c>null</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Word(uint word)
    {
        if (Unsafe.ReadUnaligned<uint>(ref _at) != word)
            return false;
        Skip(4);
        return true;
    }

    /// <summary>Reads <c>false</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool False()
    {
        if (!Word(Fals) || _at != (byte)'e')
            return false;
        Skip(1);
        return true;
    }

    /// <summary>Remembers a name of an open object; false where it was there already, or where there is no room left.</summary>
    public bool Mark(ReadOnlySpan<byte> raw, int from)
    {
        if (Marks == _marks.Length || Marks - from == MostMarksOfOne)
            return false;
        var (first, last) = Words(raw);
        var word = first ^ BitOperations.RotateLeft(last, 31);
        foreach (ref readonly var mark in _marks[from..Marks])
        {
            if (mark.Word == word && mark.Length == raw.Length
                && raw.SequenceEqual(MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref _start, mark.Offset), mark.Length)))
                return false;
        }

        var offset = (int)Unsafe.ByteOffset(ref _start, ref MemoryMarshal.GetReference(raw));
        _marks[Marks++] = new KeyMark(offset, raw.Length, word);
        return true;
    }

    /// <summary>The first and the last eight bytes, or fewer; reads eight bytes even of a shorter text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong First, ulong Last) Words(ReadOnlySpan<byte> raw)
    {
        ref var start = ref MemoryMarshal.GetReference(raw);
        var word = Unsafe.ReadUnaligned<ulong>(ref start);
        if (raw.Length >= 8)
            return (word, Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, raw.Length - 8)));
        word &= (1UL << (raw.Length * 8)) - 1;
        return (word, word);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte Digits(ref byte at, out long value, long before = 0)
    {
        value = before;
        uint digit;
        while ((digit = (uint)(at - '0')) <= 9)
        {
            value = unchecked(value * 10 + digit);
            at = ref Unsafe.Add(ref at, 1);
        }

        return ref at;
    }

    private int SkipDigits()
    {
        ref var start = ref _at;
        _at = ref Digits(ref _at, out _);
        return (int)Unsafe.ByteOffset(ref start, ref _at);
    }

    /// <summary>A bit for each byte that is a quote, a backslash or a control character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Stops(Vector256<byte> bytes) =>
        (Vector256.Equals(bytes, Vector256.Create((byte)'"'))
            | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))
            | Vector256.Equals(Vector256.Min(bytes, Vector256.Create((byte)0x1F)), bytes)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void White()
    {
        while (_at is 0x20 or 0x0A or 0x0D or 0x09)
            _at = ref Unsafe.Add(ref _at, 1);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool LongText(out ReadOnlySpan<byte> raw, out bool isEscaped)
    {
        ref var first = ref Unsafe.Add(ref _at, 1);
        ref var at = ref first;
        raw = default;
        isEscaped = false;
        while (Unsafe.IsAddressLessThan(ref at, ref _end))
        {
            var stops = Stops(Vector256.LoadUnsafe(ref at));
            if (stops == 0)
            {
                at = ref Unsafe.Add(ref at, 32);
                continue;
            }

            at = ref Unsafe.Add(ref at, BitOperations.TrailingZeroCount(stops));
            if (at == (byte)'"')
            {
                raw = MemoryMarshal.CreateReadOnlySpan(ref first, (int)Unsafe.ByteOffset(ref first, ref at));
                _at = ref Unsafe.Add(ref at, 1);
                return true;
            }

            var escape = at == (byte)'\\' ? EscapeLength(ref at) : 0;
            if (escape == 0)
                return false;
            isEscaped = true;
            at = ref Unsafe.Add(ref at, escape);
        }

        return false;
    }

    /// <summary>Bytes of an escape; 0 for a wrong one, and for surrogates, which the exact walker pairs.</summary>
    private static int EscapeLength(ref byte backslash)
    {
        switch (Unsafe.Add(ref backslash, 1))
        {
            case (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t':
                return 2;
            case (byte)'u':
                for (var i = 2; i < 6; i++)
                {
                    if (!char.IsAsciiHexDigit((char)Unsafe.Add(ref backslash, i)))
                        return 0;
                }

                return (Unsafe.Add(ref backslash, 2) | 0x20) == 'd' && Unsafe.Add(ref backslash, 3) > '7' ? 0 : 6;
            default:
                return 0;
        }
    }
}
