using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Governance.Core.Schemas;

/// <summary>A fixed set of UTF-8 texts (property names, listed codes), found by open addressing over two words of each.</summary>
internal sealed class NameTable
{
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly ulong[] _first;
    private readonly ulong[] _last;
    private readonly short[] _slots;
    private readonly int _shift;
    private readonly int _longest;

    /// <summary>Makes a table; the index of a name is its place in the list. At most 32,767 different names.</summary>
    public NameTable(IReadOnlyList<string> names)
    {
        Names = [.. names];
        Keys = [.. names.Select(Encoding.UTF8.GetBytes)];
        _longest = Keys.Length == 0 ? -1 : Keys.Max(key => key.Length);
        _first = new ulong[Keys.Length];
        _last = new ulong[Keys.Length];
        var bits = BitOperations.Log2((uint)Math.Max(Keys.Length, 1)) + 2;
        _shift = 64 - bits;
        _slots = new short[1 << bits];
        Array.Fill(_slots, (short)-1);
        for (var i = 0; i < Keys.Length; i++)
        {
            (_first[i], _last[i]) = Words(Keys[i]);
            var slot = Slot(_first[i], _last[i], Keys[i].Length);
            while (_slots[slot] >= 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = (short)i;
        }
    }

    /// <summary>The texts.</summary>
    public string[] Names { get; }

    /// <summary>The texts in UTF-8.</summary>
    public byte[][] Keys { get; }

    /// <summary>Place of the text in the list, or -1.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        if (name.Length > _longest)
            return -1;
        var (first, last) = Words(name);
        return Find(name, first, last);
    }

    /// <summary>Place of the text whose words the caller has loaded already, or -1.</summary>
    public int Find(ReadOnlySpan<byte> name, ulong first, ulong last)
    {
        var slots = _slots;
        var slot = Slot(first, last, name.Length);
        while (true)
        {
            int i = slots[slot];
            if (i < 0)
                return -1;
            if (_first[i] == first && _last[i] == last && Keys[i].Length == name.Length && (name.Length <= 16 || name.SequenceEqual(Keys[i])))
                return i;
            slot = (slot + 1) & (slots.Length - 1);
        }
    }

    private int Slot(ulong first, ulong last, int length) =>
        (int)(((first ^ BitOperations.RotateLeft(last, 23) ^ (uint)length) * Spread) >> _shift);

    private static (ulong First, ulong Last) Words(ReadOnlySpan<byte> name)
    {
        if (name.Length >= 8)
            return (BinaryPrimitives.ReadUInt64LittleEndian(name), BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]));
        ulong word = 0;
        for (var i = name.Length - 1; i >= 0; i--)
            word = word << 8 | name[i];
        return (word, word);
    }
}
