using System.Text;
using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>
/// A first look at a whole record for direct identifiers outside their block, which most records pass: it reads the texts one
/// after the other without knowing where they stand. What it is not sure of is for the exact walk of <see cref="RecordTexts"/>.
/// </summary>
internal static class IdentifierFirstLook
{
    /// <summary>How much deeper each byte leads.</summary>
    private static readonly sbyte[] Turns = [.. Enumerable.Range(0, 256).Select(b => (sbyte)((char)b switch { '{' or '[' => 1, '}' or ']' => -1, _ => 0 }))];

    /// <summary>How far a record surely holds none: to its end, or to its extensions, or not at all.</summary>
    /// <param name="json">The record as JSON that its schema accepts; no letter in it is an escape.</param>
    /// <param name="isInstitution">Whether the record is of an institution, whose headings identify nobody.</param>
    /// <returns>The length of the record, the offset of the name of its extensions, or 0.</returns>
    public static int SureUpTo(ReadOnlySpan<byte> json, bool isInstitution)
    {
        Span<char> small = stackalloc char[512];
        var turns = Turns.AsSpan();
        var depth = 0;
        var isHeading = false;
        for (var at = 0; at < json.Length; at++)
        {
            if (json[at] != '"')
            {
                depth += turns[json[at]];
                continue;
            }

            var start = at + 1;
            at = start + IdentifierScan.Look(json[start..], out var signs);
            var text = json[start..at];
            if (IsName(json, at + 1))
            {
                if (depth == 1 && text.SequenceEqual("extensions"u8))
                    return start - 1;
                isHeading = IdentifierHeading.IsIn(text);
            }
            else if (isHeading || !IsHarmless(text, signs))
            {
                var chars = Text(text, text.Length <= small.Length ? small : new char[text.Length]);
                if ((isHeading && IdentifierHeading.Is(chars, isInstitution)) || IdentifierScan.IsIn(chars, isInstitution))
                    return 0;
            }
        }

        return json.Length;
    }

    /// <summary>
    /// Whether a text surely is no identifier: by what it has, as a date (which leaves too few digits behind a prefix or in a row),
    /// or because no heading ends like the words before its colons.
    /// </summary>
    private static bool IsHarmless(ReadOnlySpan<byte> text, IdentifierSigns signs) => signs switch
    {
        IdentifierSigns.None => true,
        IdentifierSigns.Number => text.Length == 10 && text[4] == '-' && text[7] == '-',
        IdentifierSigns.Colon => IdentifierScan.HasNoHeading(text),
        _ => false,
    };

    /// <summary>Whether the text that ends before an offset is the name of a member.</summary>
    private static bool IsName(ReadOnlySpan<byte> json, int after)
    {
        while (json[after] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            after++;
        return json[after] == ':';
    }

    private static ReadOnlySpan<char> Text(ReadOnlySpan<byte> raw, Span<char> room)
        => raw.Contains((byte)'\\') ? JsonText.Decode(raw) : room[..Encoding.UTF8.GetChars(raw, room)];
}
