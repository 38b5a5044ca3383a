using System.IO.Hashing;

namespace Governance.Adapters.Tabular;

/// <summary>
/// The unpacked bytes of an entry. It gives no byte more than the directory says, and refuses fewer, another checksum, and
/// a stretch without any tag that is longer than a row may be: that is one text or attribute that would fill the memory.
/// </summary>
internal sealed class PartStream(Stream unpacked, long length, uint crc, int longestStretch) : ForwardStream
{
    private readonly Crc32 _crc = new();
    private long _read;
    private long _stretch;

    /// <exception cref="InvalidDataException">The entry is damaged.</exception>
    /// <exception cref="WorkbookException">One text of it is too long.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
            return 0;

        // Said when more is asked for, so that what stands before it is read.
        if (_stretch > longestStretch)
            throw WorkbookException.Limit(TabularDiagnostics.RowTooLong, longestStretch);
        var read = unpacked.Read(buffer);
        _read += read;
        if (_read > length || (read == 0 && (_read < length || _crc.GetCurrentHashAsUInt32() != crc)))
            throw new InvalidDataException();
        var bytes = buffer[..read];
        _crc.Append(bytes);
        var tag = bytes.LastIndexOf((byte)'<');
        _stretch = tag < 0 ? _stretch + read : read - tag;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            unpacked.Dispose();
        base.Dispose(disposing);
    }
}
