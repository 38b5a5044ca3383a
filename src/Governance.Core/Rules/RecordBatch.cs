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
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Usual);
    private int _count;

    /// <summary>What was read, in order.</summary>
    public IReadOnlyList<RecordAhead> Records => _records;

    /// <summary>Whether the next record belongs to another batch.</summary>
    public bool IsFull => _count >= Usual / 4 * 3 || _records.Count >= MostRecords;

    /// <summary>How much of the input was read with it.</summary>
    public ReadSoFar SoFar { get; set; }

    /// <summary>The bytes of one of its records.</summary>
    public ReadOnlySpan<byte> Bytes(in RecordAhead record) => _bytes.AsSpan(record.Offset, record.Length);

    /// <summary>Adds a record, whose bytes are copied.</summary>
    /// <param name="slice">Where it stands.</param>
    /// <param name="record">What is known of it.</param>
    public void Add(RecordSlice slice, RecordAhead record)
    {
        if (_bytes.Length - _count < slice.Bytes.Length)
            Grow(slice.Bytes.Length);
        slice.Bytes.CopyTo(_bytes.AsSpan(_count));
        _records.Add(record with { Offset = _count, Length = slice.Bytes.Length, Start = slice.Start, Ordinal = slice.Ordinal });
        _count += slice.Bytes.Length;
    }

    /// <summary>Adds what is wrong around the records.</summary>
    public void Add(StreamFinding finding) => _records.Add(new RecordAhead { Finding = finding });

    /// <summary>Gives the bytes back, cleared: they are data about people.</summary>
    public void Release()
    {
        ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);
        _bytes = [];
        _records.Clear();
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<byte>.Shared.Rent(_count + more);
        _bytes.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);
        _bytes = larger;
    }
}
