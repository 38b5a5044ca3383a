using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Governance.Adapters.Hxl;

/// <summary>
/// Texts as 128 bits, for rules that compare rows: remembering the texts would cost memory and hold data. The hash is
/// SHA-256 with a key of this run, so that nobody can make two texts that agree.
/// </summary>
internal sealed class Fingerprint
{
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(16);
    private readonly ArrayBufferWriter<byte> _parts = new();

    /// <summary>The fingerprint of one text.</summary>
    public UInt128 Of(string text)
    {
        Begin();
        Add(text);
        return End();
    }

    public void Begin()
    {
        _parts.ResetWrittenCount();
        _parts.Write(_key);
    }

    /// <summary>Adds a text, with its length: « ab, c » and « a, bc » differ.</summary>
    public void Add(string text)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_parts.GetSpan(4), text.Length);
        _parts.Advance(4);
        _parts.Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    public void Add(UInt128 hash)
    {
        BinaryPrimitives.WriteUInt128LittleEndian(_parts.GetSpan(16), hash);
        _parts.Advance(16);
    }

    public UInt128 End()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_parts.WrittenSpan, hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
