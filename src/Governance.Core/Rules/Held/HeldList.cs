using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Governance.Core.Rules;

/// <summary>A list of plain values whose end alone is in memory; the rest waits in a temporary file.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
/// <param name="most">The most values in memory; absent means 64 KiB of them.</param>
internal sealed class HeldList<T>(int? most = null) : IHeld
    where T : unmanaged
{
    private readonly int _most = most ?? Math.Max(1, 64 * 1024 / Unsafe.SizeOf<T>());
    private T[] _last = [];
    private int _count;
    private long _spilled;
    private Stream? _file;

    /// <summary>How many there are.</summary>
    public long Count => _spilled + _count;

    /// <summary>One of them.</summary>
    /// <exception cref="NoRoomException">The file cannot be read.</exception>
    public T this[long index]
    {
        get
        {
            if (index >= _spilled)
                return _last.AsSpan(0, _count)[(int)(index - _spilled)];
            Span<T> one = stackalloc T[1];
            var bytes = MemoryMarshal.AsBytes(one);
            HeldFile.Read(_file!, index * Unsafe.SizeOf<T>(), bytes);
            return one[0];
        }
    }

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

    /// <summary>All of them, in the order they were added; none is added meanwhile.</summary>
    /// <exception cref="NoRoomException">The file cannot be read.</exception>
    public IEnumerable<T> All()
    {
        var read = new T[_spilled == 0 ? 0 : _most];
        for (var from = 0L; from < _spilled; from += read.Length)
        {
            HeldFile.Read(_file!, from * Unsafe.SizeOf<T>(), MemoryMarshal.AsBytes(read.AsSpan()));
            foreach (var value in read)
                yield return value;
        }

        for (var i = 0; i < _count; i++)
            yield return _last[i];
    }

    public void Release()
    {
        _file?.Dispose();
        (_file, _spilled, _count) = (null, 0, 0);
    }

    private void Spill()
    {
        _file ??= HeldFile.Create();
        _file.Position = _file.Length;
        HeldFile.Write(_file, MemoryMarshal.AsBytes(_last.AsSpan(0, _count)));
        _spilled += _count;
        _count = 0;
    }
}
