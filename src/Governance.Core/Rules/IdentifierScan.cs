using System.Buffers;
using System.Collections.Frozen;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;

namespace Governance.Core.Rules;

/// <summary>
/// Looks for direct identifiers in a text: e-mail addresses, telephone numbers, numbers and readable zones of documents, headings
/// of a form. It finds the usual and says nothing of names as such; that a text passes does not mean that it names nobody.
/// </summary>
internal static class IdentifierScan
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("@+:<0123456789");

    /// <summary>No number of a telephone or a document has fewer.</summary>
    private const int FewestDigits = 7;

    /// <summary>What each byte of a text in JSON is to a first look.</summary>
    private static readonly Mark[] Marks = [.. Enumerable.Range(0, 256).Select(b => (char)b switch
    {
        '"' => Mark.End,
        '\\' => Mark.Escape,
        '@' => Mark.At,
        ':' => Mark.Colon,
        '<' => Mark.Filler,
        var c when char.IsAsciiDigit(c) => Mark.Digit,
        var c when PhoneScan.MayPart(c) => Mark.Part,
        _ => Mark.Other,
    })];

    /// <summary>Headings that count in free text before a colon; those of telephones need their digits there.</summary>
    private static readonly HashSet<string> InProse =
    [
        "nom", "noms", "prenom", "prenoms", "nina", "passeport", "passport", "surname",
        "firstname", "lastname", "fullname", "givenname", "familyname", "middlename", "maidenname", "nationalid",
        "nomcomplet", "nomdefamille", "nometprenom", "nometprenoms", "nomsetprenoms",
    ];

    /// <summary>The most words of a heading.</summary>
    private const int MostWords = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlainInProse =
        InProse.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The last two letters of each heading.</summary>
    private static readonly HashSet<int> Endings = [.. InProse.Select(h => Ending(h[^2], h[^1]))];

    /// <summary>A first look at a text as it stands in JSON, which most do not pass: whether it may hold an identifier at all.</summary>
    public static bool MayBeIn(ReadOnlySpan<byte> text)
        => Look(text, out var signs) < text.Length || signs != IdentifierSigns.None;

    /// <summary>Looks through a text in JSON to its end for what each identifier has: a sign, digits enough, or an escape.</summary>
    /// <param name="json">The text without the quotation mark before it.</param>
    /// <param name="signs">What it has.</param>
    /// <returns>Where the quotation mark behind it stands; the length where there is none.</returns>
    public static int Look(ReadOnlySpan<byte> json, out IdentifierSigns signs)
    {
        signs = IdentifierSigns.None;
        var digits = 0;
        for (var start = 0; json.Length - start >= Vector256<byte>.Count; start += Vector256<byte>.Count)
        {
            var bytes = Vector256.Create(json.Slice(start, Vector256<byte>.Count));
            var end = Vector256.Equals(bytes, Vector256.Create((byte)'"')).ExtractMostSignificantBits();
            var within = (end - 1) & ~end;
            var others = Vector256.Equals(bytes, Vector256.Create((byte)'@')) | Vector256.Equals(bytes, Vector256.Create((byte)':')) | Vector256.Equals(bytes, Vector256.Create((byte)'<')) | Vector256.Equals(bytes, Vector256.Create((byte)'\\'));
            digits += BitOperations.PopCount(Vector256.LessThanOrEqual(bytes - Vector256.Create((byte)'0'), Vector256.Create((byte)9)).ExtractMostSignificantBits() & within);
            if ((others.ExtractMostSignificantBits() & within) != 0 || digits >= FewestDigits)
                break;
            if (end != 0)
                return start + BitOperations.TrailingZeroCount(end);
        }

        return LookClosely(json, ref signs);
    }

    private static int LookClosely(ReadOnlySpan<byte> json, ref IdentifierSigns signs)
    {
        var marks = Marks.AsSpan();
        var digits = 0;
        for (var i = 0; i < json.Length; i++)
        {
            switch (marks[json[i]])
            {
                case Mark.Other:
                    digits = 0;
                    break;
                case Mark.Digit:
                    if (++digits == FewestDigits)
                        signs |= IdentifierSigns.Number;
                    break;
                case Mark.End:
                    return i;
                case Mark.At:
                    (signs, digits) = (signs | IdentifierSigns.At, 0);
                    break;
                case Mark.Colon:
                    (signs, digits) = (signs | IdentifierSigns.Colon, 0);
                    break;
                case Mark.Filler:
                    (signs, digits) = (signs | IdentifierSigns.Filler, 0);
                    break;
                case Mark.Escape:
                    signs |= IdentifierSigns.Escape;
                    i++;
                    break;
            }
        }

        return json.Length;
    }

    /// <summary>
    /// Whether a text whose only signs are colons surely has no heading before one of them: none ends like the word there. A word of
    /// one letter may be the last of several that make a heading.
    /// </summary>
    public static bool HasNoHeading(ReadOnlySpan<byte> text)
    {
        for (var at = text.IndexOf((byte)':'); at >= 0;)
        {
            if (at >= 2 && (!char.IsAsciiLetterOrDigit((char)text[at - 1]) || text[at - 2] is >= 0x80 or (byte)' ' || Endings.Contains(Ending((char)text[at - 2], (char)text[at - 1]))))
                return false;
            var next = text[(at + 1)..].IndexOf((byte)':');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return true;
    }

    /// <summary>Whether a text holds an identifier.</summary>
    public static bool IsIn(ReadOnlySpan<char> text, bool isInstitution)
    {
        if (!text.ContainsAny(Signs))
            return false;
        var isAddress = text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        return HasEmail(text) || (isAddress ? PhoneScan.IsInAddress(text) : PhoneScan.IsIn(text) || DocumentScan.IsIn(text) || ReadableZoneScan.IsIn(text) || (!isInstitution && HasHeading(text)));
    }

    /// <summary>Whether a partner field that is about a telephone holds a number of eight digits or more.</summary>
    /// <param name="member">The name of the field, UTF-8.</param>
    /// <param name="value">Its value.</param>
    public static bool IsPhoneOf(ReadOnlySpan<byte> member, ReadOnlySpan<char> value)
        => PhoneScan.NumberAt(value, 0) && PhoneScan.IsWordIn(FoldedText.Fold(Encoding.UTF8.GetString(member)));

    private static bool HasEmail(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOf('@') is >= 0 and var found; from += found + 1)
        {
            var at = from + found;
            if (at == 0 || !IsOfMailbox(text[at - 1]))
                continue;
            var end = at + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-'))
                end++;
            var domain = text[(at + 1)..end].TrimEnd('.');

            // A member that OData gives a link for, such as « legs@odata.navigationLink »; odata.org has mailboxes.
            if (domain is "odata.navigationLink" or "odata.associationLink")
                continue;
            var dot = domain.LastIndexOf('.');
            if (dot > 0 && domain.Length - dot > 2 && char.IsLetter(domain[dot + 1]))
                return true;
        }

        return false;
    }

    private static bool IsOfMailbox(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%';

    /// <summary>A heading starts the text, a line or a clause; « one policy, three names: … » is prose.</summary>
    private static bool IsStartOfField(ReadOnlySpan<char> before)
    {
        var rest = before.TrimEnd(" \t\u00A0");
        return rest.IsEmpty || rest[^1] is '\n' or '\r' or ',' or ';' or '.' or '|' or '(' or '[' or '*' or '-' or '–' or '•';
    }

    private static bool HasHeading(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOf(':') is >= 0 and var found; from += found + 1)
        {
            if (EndsInHeading(text[..(from + found)].TrimEnd()) && !text[(from + found + 1)..].Trim().IsEmpty)
                return true;
        }

        return false;
    }

    /// <summary>Whether a text ends in a heading of up to three words that starts a field.</summary>
    private static bool EndsInHeading(ReadOnlySpan<char> before)
    {
        var start = before.Length;
        for (var words = 1; words <= MostWords; words++)
        {
            var end = start;
            while (start > 0 && char.IsLetter(before[start - 1]))
                start--;
            if (start == end)
                return false;
            if (IsStartOfField(before[..start]) && IsHeading(before[start..]))
                return true;
            if (start == 0 || before[start - 1] is not (' ' or '\u00A0'))
                return false;
            start--;
        }

        return false;
    }

    /// <summary>Whether words are one of the headings. Most are one of plain letters and need not be folded.</summary>
    private static bool IsHeading(ReadOnlySpan<char> words)
        => Ascii.IsValid(words) && !words.Contains(' ') ? PlainInProse.Contains(words) : InProse.Contains(FoldedText.Fold(words));

    private static int Ending(char one, char last) => ((one | 0x20) << 8) | (last | 0x20);

    private enum Mark : byte
    {
        /// <summary>Ends a row of digits.</summary>
        Other,

        /// <summary>May stand between digits of a number.</summary>
        Part,
        Digit,

        At,
        Colon,
        Filler,
        Escape,
        End,
    }
}
