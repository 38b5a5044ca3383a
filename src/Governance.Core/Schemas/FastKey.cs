using System.Runtime.Intrinsics;
using System.Text;

namespace Governance.Core.Schemas;

/// <summary>A property as it is most often written, <c>"name":</c>, ready for one wide compare.</summary>
internal struct FastKey
{
    /// <summary>The bytes of <c>"name":</c>, then zeros.</summary>
    public Vector256<byte> Expected;

    /// <summary>Ones where <see cref="Expected"/> has bytes; all ones, which never fits, for a longer name.</summary>
    public Vector256<byte> Mask;

    /// <summary>Bytes of <c>"name":</c>.</summary>
    public int Length;

    /// <summary>What its value has to be.</summary>
    public FastNode Node;

    /// <summary>Prepares a property.</summary>
    public FastKey(string name, FastNode node)
    {
        byte[] quoted = [(byte)'"', .. Encoding.UTF8.GetBytes(name), (byte)'"', (byte)':'];
        Node = node;
        Length = quoted.Length;
        Mask = Vector256<byte>.AllBitsSet;
        if (Length > 32)
            return;
        Span<byte> expected = stackalloc byte[32];
        Span<byte> mask = stackalloc byte[32];
        expected.Clear();
        mask.Clear();
        quoted.CopyTo(expected);
        mask[..Length].Fill(0xFF);
        Expected = Vector256.Create<byte>(expected);
        Mask = Vector256.Create<byte>(mask);
    }
}
