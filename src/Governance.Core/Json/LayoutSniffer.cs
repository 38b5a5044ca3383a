namespace Governance.Core.Json;

/// <summary>Decides by the first bytes whether an input has one record for each line.</summary>
internal static class LayoutSniffer
{
    /// <summary>The layout of an input that starts with these bytes, white space left out.</summary>
    public static RecordLayout Decide(ReadOnlySpan<byte> start)
    {
        if (start[0] != (byte)'{')
            return RecordLayout.Json;
        var feed = start.IndexOf((byte)'\n');
        if (feed < 0 || ClosesIn(start[..feed]))
            return RecordLayout.Ndjson;

        // A first line that is broken does not make the next ones part of it: in a value over several lines, the second
        // one starts with a name or with space.
        var second = start[(feed + 1)..].TrimStart("\r\n"u8);
        return second.Length > 0 && second[0] == (byte)'{' ? RecordLayout.Ndjson : RecordLayout.Json;
    }

    private static bool ClosesIn(ReadOnlySpan<byte> line)
    {
        // The element that starts with the object ends at a comma or bracket behind it, so one is set there.
        Span<byte> behind = [(byte)','];
        var scanner = default(ElementScanner);
        return scanner.End(line) >= 0 || scanner.End(behind) == 0;
    }
}
