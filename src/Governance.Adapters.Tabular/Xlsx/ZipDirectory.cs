using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Governance.Adapters.Tabular;

/// <summary>
/// The directory of a ZIP container, read with suspicion. <see cref="ZipArchive"/> does not tell where entries stand, so
/// that overlapping ones go unseen, takes any number of them into memory, and checks no checksum.
/// </summary>
internal sealed class ZipDirectory
{
    private const uint EntrySignature = 0x02014b50;
    private const uint LocalSignature = 0x04034b50;
    private const uint EndSignature = 0x06054b50;
    private const uint End64Signature = 0x06064b50;
    private const uint Locator64Signature = 0x07064b50;
    private const int EndBytes = 22;

    private readonly Stream _container;
    private readonly TableLimits _limits;
    private readonly Dictionary<string, ZipPart> _parts = new(StringComparer.OrdinalIgnoreCase);

    private ZipDirectory(Stream container, TableLimits limits)
    {
        _container = container;
        _limits = limits;
    }

    /// <summary>The entries by name, any case.</summary>
    public IReadOnlyDictionary<string, ZipPart> Parts => _parts;

    /// <summary>Reads the directory.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    /// <exception cref="WorkbookException">It passes a limit.</exception>
    public static ZipDirectory Read(Stream container, TableLimits limits)
    {
        var directory = new ZipDirectory(container, limits);
        var (count, size, offset) = directory.End();
        if (count > limits.MaxEntries)
            throw WorkbookException.Limit(TabularDiagnostics.TooManyEntries, limits.MaxEntries);
        if (offset < 0 || size < 0 || offset > container.Length - size || count > size / 46)
            throw new InvalidDataException();
        directory.Entries(count, size, offset);
        return directory;
    }

    /// <summary>Opens an entry; what comes out is counted and checked against what the directory says.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    /// <exception cref="WorkbookException">It passes a limit.</exception>
    public PartStream Open(ZipPart part) => Open(part, _limits.MaxRowBytes);

    /// <summary>Opens an entry to be copied: it may be no XML at all.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    /// <exception cref="WorkbookException">It passes a limit.</exception>
    public PartStream OpenRaw(ZipPart part) => Open(part, int.MaxValue);

    private PartStream Open(ZipPart part, int longestStretch)
    {
        if (part.IsEncrypted)
            throw new WorkbookException(TabularDiagnostics.EncryptedWorkbook);
        if (part.Method is not (0 or 8))
            throw new InvalidDataException();
        if (part.Unpacked > _limits.MaxPartBytes)
            throw WorkbookException.Limit(TabularDiagnostics.PartTooLarge, _limits.MaxPartBytes);
        if (part.Unpacked > TableLimits.RatioFreeBytes && part.Unpacked / Math.Max(1, part.Packed) >= _limits.MaxRatio)
            throw WorkbookException.Limit(TabularDiagnostics.RatioTooHigh, _limits.MaxRatio);
        Span<byte> header = stackalloc byte[ZipPart.HeaderBytes];
        ReadAt(part.Offset, header);
        if (U32(header) != LocalSignature)
            throw new InvalidDataException();
        var data = part.Offset + ZipPart.HeaderBytes + U16(header[26..]) + U16(header[28..]);
        if (data > _container.Length - part.Packed)
            throw new InvalidDataException();
        var packed = new PackedStream(_container, data, part.Packed);
        return new PartStream(part.Method == 0 ? packed : new DeflateStream(packed, CompressionMode.Decompress), part.Unpacked, part.Crc, longestStretch);
    }

    private (long Count, long Size, long Offset) End()
    {
        var tail = new byte[(int)Math.Min(_container.Length, EndBytes + ushort.MaxValue)];
        var start = _container.Length - tail.Length;
        ReadAt(start, tail);
        for (var at = tail.Length - EndBytes; at >= 0; at--)
        {
            var end = tail.AsSpan(at);
            if (U32(end) != EndSignature || U16(end[20..]) != end.Length - EndBytes)
                continue;
            var (count, size, offset) = ((long)U16(end[10..]), (long)U32(end[12..]), (long)U32(end[16..]));
            return count == ushort.MaxValue || size == uint.MaxValue || offset == uint.MaxValue ? End64(start + at) : (count, size, offset);
        }

        throw new InvalidDataException();
    }

    private (long Count, long Size, long Offset) End64(long end)
    {
        Span<byte> locator = stackalloc byte[20];
        ReadAt(end - locator.Length, locator);
        Span<byte> record = stackalloc byte[56];
        ReadAt(U32(locator) == Locator64Signature ? I64(locator[8..]) : -1, record);
        if (U32(record) != End64Signature)
            throw new InvalidDataException();
        return (I64(record[32..]), I64(record[40..]), I64(record[48..]));
    }

    private void Entries(long count, long size, long offset)
    {
        using var input = new BufferedStream(new PackedStream(_container, offset, size), 16 * 1024);
        var all = new List<ZipPart>();
        var name = new byte[ushort.MaxValue];
        var extra = new byte[ushort.MaxValue];
        Span<byte> head = stackalloc byte[46];
        long unpacked = 0;
        for (; count > 0; count--)
        {
            ReadExactly(input, head);
            var nameBytes = name.AsSpan(0, U16(head[28..]));
            var extraBytes = extra.AsSpan(0, U16(head[30..]));
            ReadExactly(input, nameBytes);
            ReadExactly(input, extraBytes);
            var part = Part(head, nameBytes, extraBytes);
            ReadExactly(input, extra.AsSpan(0, U16(head[32..])));
            if (U32(head) != EntrySignature || part.Packed < 0 || part.Unpacked < 0 || part.Offset < 0)
                throw new InvalidDataException();
            all.Add(part);
            unpacked = part.Unpacked > long.MaxValue - unpacked ? long.MaxValue : unpacked + part.Unpacked;
            if (!_parts.TryAdd(part.Name, part))
                throw new WorkbookException(TabularDiagnostics.OverlappingEntries);
        }

        if (unpacked > _limits.MaxUnpackedBytes)
            throw WorkbookException.Limit(TabularDiagnostics.ContainerTooLarge, _limits.MaxUnpackedBytes);
        RefuseOverlaps(all, offset);
    }

    /// <summary>Entries that share their bytes are how a small container unpacks to more than any disk holds.</summary>
    private static void RefuseOverlaps(List<ZipPart> all, long directory)
    {
        long free = 0;
        foreach (var part in all.OrderBy(p => p.Offset))
        {
            if (part.Offset < free || part.Packed > directory - part.Offset - ZipPart.HeaderBytes)
                throw new WorkbookException(TabularDiagnostics.OverlappingEntries);
            free = part.Offset + ZipPart.HeaderBytes + part.Packed;
        }
    }

    private static ZipPart Part(ReadOnlySpan<byte> head, ReadOnlySpan<byte> name, ReadOnlySpan<byte> extra)
    {
        var (packed, unpacked, offset) = ((long)U32(head[20..]), (long)U32(head[24..]), (long)U32(head[42..]));
        for (; extra.Length >= 4; extra = extra[(4 + U16(extra[2..]))..])
        {
            if (U16(extra[2..]) > extra.Length - 4)
                break;
            if (U16(extra) != 1)
                continue;
            var wide = extra.Slice(4, U16(extra[2..]));
            unpacked = Wide(unpacked, ref wide);
            packed = Wide(packed, ref wide);
            offset = Wide(offset, ref wide);
        }

        var text = Encoding.UTF8.GetString(name).Replace('\\', '/').TrimStart('/');
        return new ZipPart(text, offset, packed, unpacked, U32(head[16..]), U16(head[10..]), (U16(head[8..]) & 1) != 0);
    }

    /// <summary>A size that did not fit stands in the extra field, in order.</summary>
    private static long Wide(long value, ref ReadOnlySpan<byte> wide)
    {
        if (value != uint.MaxValue || wide.Length < 8)
            return value;
        value = I64(wide);
        wide = wide[8..];
        return value;
    }

    private void ReadAt(long offset, Span<byte> bytes)
    {
        if (offset < 0 || offset > _container.Length - bytes.Length)
            throw new InvalidDataException();
        _container.Position = offset;
        ReadExactly(_container, bytes);
    }

    private static void ReadExactly(Stream stream, Span<byte> bytes)
    {
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
            throw new InvalidDataException();
    }

    private static int U16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static uint U32(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32LittleEndian(bytes);

    private static long I64(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt64LittleEndian(bytes);
}
