using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Json;

namespace Governance.Core.Schemas;

/// <summary>The inside of JSON strings: escapes, code points, and where UTF-8 breaks.</summary>
internal static class JsonText
{
    /// <summary>Number of code points of valid UTF-8.</summary>
    public static int CodePoints(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        for (; utf8.Length >= 32; utf8 = utf8[32..])
        {
            var bytes = Vector256.Create(utf8).AsSByte();
            count += BitOperations.PopCount(Vector256.GreaterThan(bytes, Vector256.Create((sbyte)-65)).ExtractMostSignificantBits());
        }

        foreach (var b in utf8)
            count += (sbyte)b > -65 ? 1 : 0;
        return count;
    }

    /// <summary>Offset of the first byte that does not belong to valid UTF-8, or -1.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return -1;
        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == OperationStatus.Done)
            offset += length;
        return offset;
    }

    /// <summary>Resolves the escapes of a string whose escapes are well formed.</summary>
    /// <param name="raw">What stands between the quotes.</param>
    /// <param name="target">At least as long as <paramref name="raw"/>; the result in UTF-8, U+FFFD for half a pair.</param>
    /// <param name="written">Bytes of the result.</param>
    /// <returns>Offset in <paramref name="raw"/> of an escape for half a surrogate pair, or -1.</returns>
    public static int Unescape(ReadOnlySpan<byte> raw, Span<byte> target, out int written)
    {
        var lone = -1;
        written = 0;
        for (var i = 0; i < raw.Length;)
        {
            if (raw[i] != (byte)'\\')
            {
                target[written++] = raw[i++];
                continue;
            }

            if (raw[i + 1] != (byte)'u')
            {
                target[written++] = Simple(raw[i + 1]);
                i += 2;
                continue;
            }

            var at = i;
            var unit = Unit(raw, i);
            i += 6;
            if (!Rune.TryCreate(unit, out var rune))
            {
                if (char.IsHighSurrogate(unit) && i + 5 < raw.Length && raw[i] == (byte)'\\' && raw[i + 1] == (byte)'u'
                    && Rune.TryCreate(unit, Unit(raw, i), out rune))
                {
                    i += 6;
                }
                else
                {
                    lone = lone < 0 ? at : lone;
                    rune = Rune.ReplacementChar;
                }
            }

            written += rune.EncodeToUtf8(target[written..]);
        }

        return lone;
    }

    /// <summary>The text of a string whose escapes are well formed.</summary>
    /// <param name="raw">What stands between the quotes.</param>
    public static string Decode(ReadOnlySpan<byte> raw)
    {
        if (!raw.Contains((byte)'\\'))
            return Encoding.UTF8.GetString(raw);
        var text = new byte[raw.Length];
        Unescape(raw, text, out var written);
        return Encoding.UTF8.GetString(text, 0, written);
    }

    /// <summary>Whether a member has a name. The reader of the framework has no answer for half a character, which none of our names has.</summary>
    public static bool IsName(ref Utf8JsonReader member, ReadOnlySpan<byte> name) => member.ValueIsEscaped
        ? Encoding.UTF8.GetBytes(Decode(member.ValueSpan)).AsSpan().SequenceEqual(name)
        : member.ValueSpan.SequenceEqual(name);

    private static char Unit(ReadOnlySpan<byte> raw, int escape) =>
        (char)ushort.Parse(raw.Slice(escape + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static byte Simple(byte letter) => letter switch
    {
        (byte)'b' => 8,
        (byte)'f' => 12,
        (byte)'n' => 10,
        (byte)'r' => 13,
        (byte)'t' => 9,
        _ => letter,
    };
}
