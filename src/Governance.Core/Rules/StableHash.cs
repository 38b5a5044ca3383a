using System.Buffers.Binary;
using System.Numerics;

namespace Governance.Core.Rules;

/// <summary>
/// A keyed 128-bit hash of a sequence of values: SipHash-2-4 with its 128-bit output over 64-bit words. Dataset rules
/// remember hashes where remembering texts would cost memory and hold data; the key keeps others from aiming for
/// collisions. Every value is written with its kind and length, so that « ab, c » and « a, bc » differ.
/// </summary>
internal struct StableHash
{
    private const ulong Absent = 1;
    private const ulong Whole = 2;
    private const ulong Decimal = 3;
    private const ulong Hash = 4;
    private const ulong Text = 5;

    private ulong _v0;
    private ulong _v1;
    private ulong _v2;
    private ulong _v3;
    private ulong _words;

    /// <summary>Starts a hash.</summary>
    /// <param name="key">The key of the run.</param>
    public StableHash(ulong key)
        : this(key, BitOperations.RotateLeft(key, 32) ^ 0xA0761D6478BD642F)
    {
    }

    /// <summary>Starts a hash with both halves of a SipHash key.</summary>
    internal StableHash(ulong key0, ulong key1)
    {
        _v0 = key0 ^ 0x736F6D6570736575;
        _v1 = key1 ^ 0x646F72616E646F6D ^ 0xEE;
        _v2 = key0 ^ 0x6C7967656E657261;
        _v3 = key1 ^ 0x7465646279746573;
        _words = 0;
    }

    /// <summary>The hash of a text in UTF-8, exactly that of the reference implementation; to be compared with its like alone.</summary>
    public static UInt128 Of(ReadOnlySpan<byte> text, ulong key) => new StableHash(key).Of(text);

    /// <summary>The hash of one text.</summary>
    public static UInt128 Of(string text, ulong key) => new StableHash(key).Add(text).ToHash();

    /// <summary>Adds a text, or that there is none.</summary>
    public StableHash Add(string? text)
    {
        if (text is null)
        {
            Mix(Absent);
            return this;
        }

        Mix(Text | ((ulong)text.Length << 8));
        var rest = text.AsSpan();
        for (; rest.Length >= 4; rest = rest[4..])
            Mix(rest[0] | ((ulong)rest[1] << 16) | ((ulong)rest[2] << 32) | ((ulong)rest[3] << 48));
        if (rest.IsEmpty)
            return this;
        var word = 0UL;
        for (var i = 0; i < rest.Length; i++)
            word |= (ulong)rest[i] << (i * 16);
        Mix(word);
        return this;
    }

    /// <summary>Adds a whole number, or that there is none.</summary>
    public StableHash Add(long? number)
    {
        Mix(number is null ? Absent : Whole);
        if (number is { } some)
            Mix((ulong)some);
        return this;
    }

    /// <summary>Adds a number by its value, or that there is none: 1.0 and 1 are one number.</summary>
    public StableHash Add(decimal? number)
    {
        if (number is not { } some)
        {
            Mix(Absent);
            return this;
        }

        Mix(Decimal);
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(some, bits);

        // Without trailing zeros equal values have equal bits. Dividing by a one of greatest scale drops them, last digits tell whether there are any.
        if (some.Scale > 0 && (bits[1] != 0 || bits[2] != 0 || (uint)bits[0] % 10 == 0))
            decimal.GetBits(some / 1.000000000000000000000000000000000m, bits);
        Mix((uint)bits[0] | ((ulong)(uint)bits[1] << 32));
        Mix((uint)bits[2] | ((ulong)(uint)bits[3] << 32));
        return this;
    }

    /// <summary>Adds a date with its precision, or that there is none.</summary>
    public StableHash Add(PartialDate? date) => Add((long?)date?.Earliest).Add((long?)date?.Latest);

    /// <summary>Adds another hash.</summary>
    public StableHash Add(UInt128 hash)
    {
        Mix(Hash);
        Mix((ulong)hash);
        Mix((ulong)(hash >> 64));
        return this;
    }

    /// <summary>The hash of what was added so far.</summary>
    public readonly UInt128 ToHash() => Finish(unchecked(_words * 8) << 56);

    /// <summary>The hash of these bytes after what was added so far.</summary>
    internal readonly UInt128 Of(ReadOnlySpan<byte> bytes)
    {
        var hash = this;
        var last = (ulong)bytes.Length << 56;
        for (; bytes.Length >= 8; bytes = bytes[8..])
            hash.Mix(BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        for (var i = 0; i < bytes.Length; i++)
            last |= (ulong)bytes[i] << (i * 8);
        return hash.Finish(last);
    }

    private readonly UInt128 Finish(ulong last)
    {
        var end = this;
        end.Mix(last);
        end._v2 ^= 0xEE;
        end.Rounds(4);
        var low = end._v0 ^ end._v1 ^ end._v2 ^ end._v3;
        end._v1 ^= 0xDD;
        end.Rounds(4);
        return new UInt128(end._v0 ^ end._v1 ^ end._v2 ^ end._v3, low);
    }

    private void Mix(ulong word)
    {
        _words++;
        _v3 ^= word;
        Rounds(2);
        _v0 ^= word;
    }

    private void Rounds(int count)
    {
        for (var i = 0; i < count; i++)
        {
            _v0 += _v1;
            _v1 = BitOperations.RotateLeft(_v1, 13) ^ _v0;
            _v0 = BitOperations.RotateLeft(_v0, 32);
            _v2 += _v3;
            _v3 = BitOperations.RotateLeft(_v3, 16) ^ _v2;
            _v0 += _v3;
            _v3 = BitOperations.RotateLeft(_v3, 21) ^ _v0;
            _v2 += _v1;
            _v1 = BitOperations.RotateLeft(_v1, 17) ^ _v2;
            _v2 = BitOperations.RotateLeft(_v2, 32);
        }
    }
}
