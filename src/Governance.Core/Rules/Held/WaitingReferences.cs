using System.Runtime.InteropServices;
using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// References to records that were not met yet. Each is a hash and numbers; what many of them share, such as pointer and
/// column, is held once.
/// </summary>
internal sealed class WaitingReferences : IHeld
{
    /// <summary>The most different pointers and columns.</summary>
    private const int MostPlaces = 20_000;

    private readonly HeldList<Entry> _entries = new();
    private readonly List<Shared> _shared = [];
    private readonly Dictionary<Shared, int> _numbers = [];

    /// <summary>Whether they had more different pointers and columns than are held; then none is settled.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>Adds a reference.</summary>
    /// <param name="hash">Hash of the id that it refers to.</param>
    /// <param name="record">The record that refers.</param>
    /// <param name="at">Where the reference stands in its input.</param>
    /// <param name="pattern">Its pointer, see <see cref="PointerTrail.Pattern"/>.</param>
    /// <param name="index">The index that the pattern leaves out.</param>
    public void Add(UInt128 hash, RecordPlace record, Origin at, string pattern, int index)
    {
        if (GaveUp)
            return;
        var shared = new Shared(pattern, at.Sheet, at.CellColumn, at.Field);
        if (!_numbers.TryGetValue(shared, out var number))
        {
            if (_shared.Count == MostPlaces)
            {
                GaveUp = true;
                return;
            }

            _numbers.Add(shared, number = _shared.Count);
            _shared.Add(shared);
        }

        _entries.Add(new Entry
        {
            Hash = hash,
            Input = record.Input,
            Ordinal = record.Ordinal,
            Offset = at.Offset ?? -1,
            Line = Small(at.Line),
            Column = Small(at.Column),
            Row = Small(at.Row),
            Shared = number,
            Index = index,
        });
    }

    /// <summary>The references that lead to none of these ids, in the order they were added.</summary>
    public IEnumerable<(RecordPlace Record, Origin Origin, string Pointer)> Without(HashIndex ids)
    {
        foreach (var entry in _entries.All())
        {
            if (ids.Contains(entry.Hash))
                continue;
            var shared = _shared[entry.Shared];
            var origin = new Origin
            {
                Offset = entry.Offset < 0 ? null : entry.Offset,
                Line = Known(entry.Line),
                Column = Known(entry.Column),
                Row = Known(entry.Row),
                Sheet = shared.Sheet,
                CellColumn = shared.CellColumn,
                Field = shared.Field,
            };
            yield return (new RecordPlace(entry.Input, entry.Ordinal, entry.Offset, entry.Line, entry.Column), origin, PointerTrail.Pointer(shared.Pattern, entry.Index));
        }
    }

    public void Release() => _entries.Release();

    private static int Small(long? number) => (int)Math.Min(number ?? 0, int.MaxValue);

    private static long? Known(int number) => number == 0 ? null : number;

    /// <summary>What many references have in common.</summary>
    private readonly record struct Shared(string Pattern, string? Sheet, string? CellColumn, string? Field);

    /// <summary>52 bytes: a UInt128 would be padded.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private struct Entry
    {
        private ulong _upper;
        private ulong _lower;
        public long Offset;
        public int Input;
        public int Ordinal;
        public int Line;
        public int Column;
        public int Row;
        public int Shared;
        public int Index;

        public UInt128 Hash
        {
            readonly get => new(_upper, _lower);
            set => (_upper, _lower) = ((ulong)(value >> 64), (ulong)value);
        }
    }
}
