using System.Buffers.Binary;

namespace Governance.Adapters.Tabular;

/// <summary>
/// The checksum of ZIP entries. The box inflates without checking it, and a flipped bit in a number would go unseen.
/// Eight tables, eight bytes a step.
/// </summary>
internal static class Crc32
{
    private static readonly uint[] Tables = Make();

    /// <summary>Goes on with a checksum; the first one is 0.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        var t = Tables;
        crc = ~crc;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = t[0x700 + (byte)low] ^ t[0x600 + (byte)(low >> 8)] ^ t[0x500 + (byte)(low >> 16)] ^ t[0x400 + (low >> 24)]
                ^ t[0x300 + (byte)high] ^ t[0x200 + (byte)(high >> 8)] ^ t[0x100 + (byte)(high >> 16)] ^ t[high >> 24];
        }

        foreach (var b in bytes)
            crc = t[(byte)(crc ^ b)] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[] Make()
    {
        var tables = new uint[8 * 256];
        for (uint i = 0; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            tables[i] = value;
        }

        for (var i = 256; i < tables.Length; i++)
            tables[i] = tables[(byte)tables[i - 256]] ^ (tables[i - 256] >> 8);
        return tables;
    }
}
