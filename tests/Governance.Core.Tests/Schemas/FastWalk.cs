using System.Runtime.InteropServices;
using System.Text.Unicode;
using Governance.Core.Schemas;

namespace Governance.Core.Tests.Schemas;

/// <summary>The fast walker alone, with what may lie behind a document: padding, or the next record and then padding.</summary>
internal static class FastWalk
{
    private static readonly byte[][] Behind = [[], [.. "\n{\"type\":\"x\"}"u8], [.. ",1]"u8], [.. "\"}]1e5"u8]];

    /// <summary>Whether the fast walker says "surely valid"; what lies behind must not change it.</summary>
    public static bool Accepts(Schema schema, ReadOnlySpan<byte> document)
    {
        if (!Utf8.IsValid(document))
            return false;
        var accepts = false;
        for (var i = 0; i < Behind.Length; i++)
        {
            var padded = new byte[document.Length + Behind[i].Length + 64];
            document.CopyTo(padded);
            Behind[i].CopyTo(padded, document.Length);
            var says = schema.IsSurelyValid(ref MemoryMarshal.GetArrayDataReference(padded), document.Length);
            Assert.True(i == 0 || says == accepts || document[^1] is >= (byte)'0' and <= (byte)'9', "what lies behind a document changes the verdict");
            accepts |= says;
        }

        return accepts;
    }
}
