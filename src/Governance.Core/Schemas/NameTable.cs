using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Governance.Core.Schemas;

/// <summary>A fixed set of UTF-8 texts (property names, listed codes), found by open addressing over two words of each.</summary>
internal sealed class NameTable
{
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly Slot[] _slots;
    private readonly int _shift;
    private readonly int _longest;

    /// <summary>Makes a table; the index of a name is its place in the list. At most 32,767 different names.</summary>
    public NameTable(IReadOnlyList<string> names)
    {
        Names = [.. names];
        Keys = [.. names.Select(Encoding.UTF8.GetBytes)];
        _longest = Keys.Length == 0 ? -1 : Keys.Max(key => key.Length);
        var bits = BitOperations.Log2((uint)Math.Max(Keys.Length, 1)) + 2;
        _shift = 64 - bits;
        _slots = new Slot[1 << bits];
        for (var i = 0; i < Keys.Length; i++)
        {
            var (first, last) = Words(Keys[i]);
            var slot = Hash(first, last, Keys[i].Length);
            while (_slots[slot].Number != 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = new Slot(first, last, Keys[i].Length, i + 1);
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
        var at = Hash(first, last, name.Length);
        while (true)
        {
            ref var slot = ref slots[at & (slots.Length - 1)];
            if (slot.First == first && slot.Last == last && slot.Length == name.Length && slot.Number != 0
                && (name.Length <= 16 || name.SequenceEqual(Keys[slot.Number - 1])))
                return slot.Number - 1;
            if (slot.Number == 0)
                return -1;
            at++;
        }
    }

    private int Hash(ulong first, ulong last, int length) =>
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

    /// <summary>One place of the table; its number is that of the text, from 1, and 0 where the place is free.</summary>
    private readonly record struct Slot(ulong First, ulong Last, int Length, int Number);
}
