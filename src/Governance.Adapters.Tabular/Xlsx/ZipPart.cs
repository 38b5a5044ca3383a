namespace Governance.Adapters.Tabular;

/// <summary>One entry of a ZIP container as its directory tells it.</summary>
/// <param name="Name">The name with slashes, without one in front.</param>
/// <param name="Offset">Where its local header stands.</param>
/// <param name="Packed">Its packed size in bytes.</param>
/// <param name="Unpacked">Its size in bytes.</param>
/// <param name="Crc">The checksum of its bytes.</param>
/// <param name="Method">How it is packed: 0 not at all, 8 deflated.</param>
/// <param name="IsEncrypted">Whether it is encrypted.</param>
internal sealed record ZipPart(string Name, long Offset, long Packed, long Unpacked, uint Crc, int Method, bool IsEncrypted)
{
    /// <summary>The bytes of the local header without its name and extras.</summary>
    public const int HeaderBytes = 30;
}
