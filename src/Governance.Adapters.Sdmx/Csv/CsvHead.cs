using System.Buffers;

namespace Governance.Adapters.Sdmx;

/// <summary>The header of SDMX-CSV: whether it is one, and of which generation.</summary>
internal static class CsvHead
{
    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-@$");

    /// <summary>The form of a header; null where it is none of SDMX.</summary>
    public static string? FormOf(IReadOnlyList<string> header) => FormOf(header.Select(Labels.Id).ToList()) ?? (HeaderOfProgram.IdsOf(header) is { } ids ? FormOf(ids) : null);

    /// <summary>Whether a table is one of SDMX by its header, and by its first row where only a program gives such a header.</summary>
    public static bool IsSure(IReadOnlyList<string> header, IReadOnlyList<string> first) => FormOf(header.Select(Labels.Id).ToList()) is not null || HeaderOfProgram.IsSure(header, first);

    /// <summary>The form of a header by the ids of its columns; null where it is none of the standard.</summary>
    public static string? FormOf(List<string> ids)
    {
        if (ids.Count == 0)
            return null;
        if (ids[0] == Known.Dataflow)
            return Forms.Csv1;
        if (ids[0] == Known.Structure && ids.Count > 1 && ids[1] == Known.StructureId)
            return Forms.Csv2;
        return ids.Contains(Known.Value) && ids.Contains(Known.Time) ? Forms.Csv1 : null;
    }

    /// <summary>What stands between the cells: the standard puts it right behind the first name. Null where it is not there.</summary>
    public static char? Separator(ReadOnlySpan<byte> peek)
    {
        var start = peek.StartsWith("\uFEFF"u8) ? peek[3..] : peek;
        var name = start.StartsWith("DATAFLOW"u8) ? 8 : start.StartsWith("STRUCTURE"u8) ? 9 : 0;
        if (name > 0 && start.Length > name && start[name] == '[')
            name = start.IndexOf((byte)']') + 1;
        return name > 0 && start.Length > name && start[name] is (byte)',' or (byte)';' or (byte)'\t' or (byte)'|' ? (char)start[name] : null;
    }

    /// <summary>
    /// Whether a text starts as a message of versions 2, whatever stands between its cells: lists within cells may have a
    /// character that looks more like a separator than the separator does.
    /// </summary>
    public static bool IsMessage(ReadOnlySpan<byte> peek)
    {
        var start = peek.StartsWith("\uFEFF"u8) ? peek[3..] : peek;
        if (!start.StartsWith("STRUCTURE"u8) || Separator(peek) is not { } separator)
            return false;
        var second = start[(start.IndexOf((byte)separator) + 1)..];
        if (start["STRUCTURE".Length] == (byte)'[')
            second = start[(start.IndexOf((byte)']') + 2)..];
        return second.StartsWith("STRUCTURE_ID"u8) && second.Length > "STRUCTURE_ID".Length && (second["STRUCTURE_ID".Length] == (byte)separator || second["STRUCTURE_ID".Length] is (byte)'\r' or (byte)'\n');
    }

    /// <summary>Whether a text may be the id of a component.</summary>
    public static bool IsId(string text) => !text.AsSpan().ContainsAnyExcept(IdCharacters) && text.Length > 0 && char.IsAsciiLetter(text[0]);
}
