using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace Governance.Adapters.Tabular;

/// <summary>Small steps over bytes of XML. Each says no to what it does not surely know; an XML reader then decides.</summary>
internal static class XmlScan
{
    /// <summary>What an attribute list goes on with.</summary>
    public enum Mark
    {
        Unusual,
        Attribute,
        End,
        Empty,
    }

    private static readonly SearchValues<byte> Remarkable = SearchValues.Create([.. Enumerable.Range(0, 32).Where(b => b is not (9 or 10)).Select(b => (byte)b), (byte)'&', (byte)']', 0xEF]);
    private static readonly SearchValues<byte> Forbidden = SearchValues.Create([.. Enumerable.Range(0, 32).Where(b => b is not (9 or 10 or 13)).Select(b => (byte)b)]);

    /// <summary>1 for the characters that attributes of worksheets are made of: printable ASCII without quotes and markup.</summary>
    private static ReadOnlySpan<byte> Plain =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        1, 1, 0, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>Whether all characters are ones XML allows, and whether texts among them may need decoding.</summary>
    public static bool IsSound(ReadOnlySpan<byte> xml, out bool mayNeedDecoding)
    {
        mayNeedDecoding = false;
        if (xml.ContainsAny(Remarkable))
        {
            if (xml.ContainsAny(Forbidden) || xml.IndexOf("]]>"u8) >= 0 || xml.IndexOf("\uFFFE"u8) >= 0 || xml.IndexOf("\uFFFF"u8) >= 0)
                return false;
            mayNeedDecoding = xml.IndexOfAny((byte)'&', (byte)'\r') >= 0;
        }

        return Utf8.IsValid(xml);
    }

    public static void SkipSpace(ReadOnlySpan<byte> xml, ref int at)
    {
        while (at < xml.Length && xml[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            at++;
    }

    /// <summary>Passes over these bytes, if they come next.</summary>
    public static bool Take(ReadOnlySpan<byte> xml, ref int at, ReadOnlySpan<byte> next)
    {
        if (!xml[at..].StartsWith(next))
            return false;
        at += next.Length;
        return true;
    }

    /// <summary>Passes over an end tag, if it comes next.</summary>
    public static bool TakeEnd(ReadOnlySpan<byte> xml, ref int at, ReadOnlySpan<byte> tag)
    {
        if (!Take(xml, ref at, tag))
            return false;
        if (at < xml.Length && xml[at] != '>')
            SkipSpace(xml, ref at);
        return at < xml.Length && xml[at++] == '>';
    }

    /// <summary>The next attribute of a start tag, or its end.</summary>
    public static Mark Attribute(ReadOnlySpan<byte> xml, ref int at, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        name = default;
        value = default;
        if (at < xml.Length && xml[at] == '>')
        {
            at++;
            return Mark.End;
        }

        var before = at;
        SkipSpace(xml, ref at);
        if (at + 1 >= xml.Length)
            return at < xml.Length && xml[at++] == '>' ? Mark.End : Mark.Unusual;
        if (xml[at] == '>')
        {
            at++;
            return Mark.End;
        }

        if (xml[at] == '/')
        {
            at += 2;
            return xml[at - 1] == '>' ? Mark.Empty : Mark.Unusual;
        }

        var start = at;
        while (at < xml.Length && (char.IsAsciiLetterOrDigit((char)xml[at]) || xml[at] == ':'))
            at++;
        if (start == before || start == at || at + 1 >= xml.Length || xml[at] != '=' || xml[at + 1] is not ((byte)'"' or (byte)'\''))
            return Mark.Unusual;
        name = xml[start..at];
        var quote = xml[at + 1];
        start = at += 2;
        var plain = Plain;
        while ((uint)at < (uint)xml.Length && plain[xml[at]] != 0)
            at++;
        if (at == xml.Length || xml[at] != quote)
            return Mark.Unusual;
        value = xml[start..at++];
        return Mark.Attribute;
    }

    /// <summary>Writes a text with its references resolved.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> text, ArrayBufferWriter<byte> decoded)
    {
        while (true)
        {
            var at = text.IndexOfAny((byte)'&', (byte)'\r');
            if (at < 0)
            {
                decoded.Write(text);
                return true;
            }

            var end = text[at..].IndexOf((byte)';');
            if (text[at] != '&' || end < 0 || !TryReference(text.Slice(at + 1, end - 1), out var rune))
                return false;
            decoded.Write(text[..at]);
            decoded.Advance(rune.EncodeToUtf8(decoded.GetSpan(4)));
            text = text[(at + end + 1)..];
        }
    }

    private static bool TryReference(ReadOnlySpan<byte> name, out Rune rune)
    {
        rune = name switch
        {
            [(byte)'a', (byte)'m', (byte)'p'] => new Rune('&'),
            [(byte)'l', (byte)'t'] => new Rune('<'),
            [(byte)'g', (byte)'t'] => new Rune('>'),
            [(byte)'q', (byte)'u', (byte)'o', (byte)'t'] => new Rune('"'),
            [(byte)'a', (byte)'p', (byte)'o', (byte)'s'] => new Rune('\''),
            _ => default,
        };
        if (rune != default)
            return true;
        var (value, read) = (0, 0);
        var isNumber = name.StartsWith("#x"u8)
            ? name.Length < 9 && Utf8Parser.TryParse(name[2..], out value, out read, 'x') && read == name.Length - 2
            : name.Length is > 1 and < 9 && name[0] == '#' && char.IsAsciiDigit((char)name[1]) && Utf8Parser.TryParse(name[1..], out value, out read) && read == name.Length - 1;
        return isNumber && Rune.TryCreate(value, out rune) && value is 9 or 10 or 13 or (>= 0x20 and not (0xFFFE or 0xFFFF));
    }
}
