using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Governance.Core.Rules;

/// <summary>Plain values to be read once in their order: parts of them sorted in memory, then merged from a temporary file.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
/// <param name="most">The most values in memory; absent means 1 MiB of them.</param>
internal sealed class HeldSorted<T>(int? most = null) : IHeld
    where T : unmanaged, IComparable<T>
{
    /// <summary>Of each part so many bytes are read at once.</summary>
    private const int BlockBytes = 4096;

    private readonly int _most = most ?? Math.Max(1, 1024 * 1024 / Unsafe.SizeOf<T>());
    private T[] _last = [];
    private int _count;
    private long _parts;
    private Stream? _file;

    /// <summary>Adds one.</summary>
    /// <exception cref="NoRoomException">The file cannot be written.</exception>
    public void Add(T value)
    {
        if (_count == _most)
            Spill();
        if (_count == _last.Length)
            Array.Resize(ref _last, Math.Min(_most, Math.Max(16, _count * 2)));
        _last[_count++] = value;
    }

    /// <summary>All of them in their order; none is added any more.</summary>
    /// <exception cref="NoRoomException">The file cannot be read.</exception>
    public IEnumerable<T> All()
    {
        Array.Sort(_last, 0, _count);
        var next = new PriorityQueue<IEnumerator<T>, T>();
        for (var part = 0L; part < _parts; part++)
            Enqueue(Part(part));
        Enqueue(_last.Take(_count));
        while (next.TryPeek(out var least, out var value))
        {
            yield return value;
            if (least.MoveNext())
                next.DequeueEnqueue(least, least.Current);
            else
                next.Dequeue();
        }

        void Enqueue(IEnumerable<T> sorted)
        {
            var values = sorted.GetEnumerator();
            if (values.MoveNext())
                next.Enqueue(values, values.Current);
        }
    }

    public void Release()
    {
        _file?.Dispose();
        (_file, _parts, _count) = (null, 0, 0);
    }

    private IEnumerable<T> Part(long part)
    {
        var block = new T[Math.Max(1, BlockBytes / Unsafe.SizeOf<T>())];
        for (var from = 0; from < _most; from += block.Length)
        {
            var length = Math.Min(block.Length, _most - from);
            HeldFile.Read(_file!, ((part * _most) + from) * Unsafe.SizeOf<T>(), MemoryMarshal.AsBytes(block.AsSpan(0, length)));
            for (var i = 0; i < length; i++)
                yield return block[i];
        }
    }

    private void Spill()
    {
        Array.Sort(_last, 0, _count);
        _file ??= HeldFile.Create();
        _file.Position = _file.Length;
        HeldFile.Write(_file, MemoryMarshal.AsBytes(_last.AsSpan(0, _count)));
        _parts++;
        _count = 0;
    }
}
