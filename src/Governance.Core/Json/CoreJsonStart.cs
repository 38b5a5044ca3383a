using Governance.Core.Schemas;

namespace Governance.Core.Json;

/// <summary>Whether an input begins as records of the core are written: an object, or a list of them, whose first member is its type.</summary>
internal static class CoreJsonStart
{
    /// <param name="peek">The first bytes of the input.</param>
    public static bool Is(ReadOnlySpan<byte> peek)
    {
        var rest = peek.StartsWith("\uFEFF"u8) ? peek[3..] : peek;
        Skip(ref rest, "["u8);
        if (!Skip(ref rest, "{"u8) || !Skip(ref rest, "\"type\""u8) || !Skip(ref rest, ":"u8) || !Skip(ref rest, "\""u8))
            return false;
        var end = rest.IndexOf((byte)'"');
        return end > 0 && RecordKind.Find(rest[..end]) is not null;
    }

    private static bool Skip(ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> token)
    {
        var behind = rest.TrimStart(" \t\r\n"u8);
        if (!behind.StartsWith(token))
            return false;
        rest = behind[token.Length..];
        return true;
    }
}
