using System.Buffers;
using Governance.Core.Json;

namespace Governance.Core.Rules;

/// <summary>Records of a JSON input that lie one behind the other, and what was wrong around them, in their order.</summary>
internal sealed class RecordBatch
{
    /// <summary>Large enough that handing it over costs little beside its records, small enough that these are garbage while they are young.</summary>
    private const int Usual = 32 * 1024;

    private const int MostRecords = 512;

    private readonly List<RecordAhead> _records = [];
    private readonly TaskCompletionSource? _released;
    private byte[] _bytes;
    private int _count;

    /// <summary>Makes an empty one.</summary>
    /// <param name="first">Size of the record it is for; one that is larger than usual stays alone.</param>
    public RecordBatch(int first = 0)
    {
        IsLarge = first > Usual;
        _bytes = IsLarge ? new byte[first] : ArrayPool<byte>.Shared.Rent(Usual);
        _released = IsLarge ? new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously) : null;
    }

    /// <summary>Whether it is one large record, and nobody reads on before it is checked.</summary>
    public bool IsLarge { get; }

    /// <summary>Ends when it was released.</summary>
    public Task Released => _released?.Task ?? Task.CompletedTask;

    /// <summary>What was read, in order.</summary>
    public IReadOnlyList<RecordAhead> Records => _records;

    /// <summary>Whether the next record belongs to another batch.</summary>
    public bool IsFull => IsLarge ? _count > 0 : _count >= Usual / 4 * 3 || _records.Count >= MostRecords;

    /// <summary>How much of the input was read with it.</summary>
    public ReadSoFar SoFar { get; set; }

    /// <summary>The bytes of one of its records.</summary>
    public ReadOnlySpan<byte> Bytes(in RecordAhead record) => _bytes.AsSpan(record.Offset, record.Length);

    /// <summary>Whether a record of so many bytes fits.</summary>
    public bool HasRoomFor(int bytes) => _bytes.Length - _count >= bytes;

    /// <summary>Adds a record that fits, whose bytes are copied.</summary>
    /// <param name="slice">Where it stands.</param>
    /// <param name="record">What is known of it.</param>
    public void Add(RecordSlice slice, RecordAhead record)
    {
        slice.Bytes.CopyTo(_bytes.AsSpan(_count));
        _records.Add(record with { Offset = _count, Length = slice.Bytes.Length, Start = slice.Start, Ordinal = slice.Ordinal });
        _count += slice.Bytes.Length;
    }

    /// <summary>Adds what is wrong around the records.</summary>
    public void Add(StreamFinding finding) => _records.Add(new RecordAhead { Finding = finding });

    /// <summary>Gives the bytes back, cleared: they are data about people.</summary>
    public void Release()
    {
        if (IsLarge)
            Array.Clear(_bytes);
        else if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);
        _bytes = [];
        _records.Clear();
        _released?.TrySetResult();
    }
}
