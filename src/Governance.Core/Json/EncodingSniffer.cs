namespace Governance.Core.Json;

/// <summary>Recognises inputs that are not UTF-8 by their first bytes; JSON always begins with ASCII.</summary>
internal static class EncodingSniffer
{
    /// <summary>Bytes of the UTF-8 byte order mark.</summary>
    public static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Name of another encoding than UTF-8, or null.</summary>
    public static string? OtherThanUtf8(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return "UTF-32LE";
        if (start.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            return "UTF-32BE";
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return "UTF-16LE";
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return "UTF-16BE";
        if (start.Length < 4)
            return null;
        return (start[0] == 0, start[1] == 0, start[2] == 0, start[3] == 0) switch
        {
            (true, true, true, false) => "UTF-32BE",
            (false, true, true, true) => "UTF-32LE",
            (true, false, true, false) => "UTF-16BE",
            (false, true, false, true) => "UTF-16LE",
            _ => null,
        };
    }
}
