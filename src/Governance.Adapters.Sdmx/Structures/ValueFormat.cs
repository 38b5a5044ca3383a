using System.Globalization;
using System.Text.RegularExpressions;

namespace Governance.Adapters.Sdmx;

/// <summary>The format that a data structure gives the values of a component that has no code list.</summary>
internal sealed class ValueFormat
{
    /// <summary>Milliseconds for one text. Patterns take time in proportion to it; only one that is made to be slow comes near.</summary>
    private const int Patience = 1000;

    private readonly ValueKind _kind;
    private readonly decimal? _least;
    private readonly decimal? _greatest;
    private readonly int _shortest;
    private readonly int _longest;
    private readonly Regex? _pattern;
    private readonly HashSet<string> _reserved;

    /// <summary>Whether the structure gives a pattern that cannot be tried here, as it has what XML Schema alone knows.</summary>
    public bool HasUntriedPattern { get; private init; }

    private ValueFormat(ValueKind kind, decimal? least, decimal? greatest, int shortest, int longest, Regex? pattern, HashSet<string> reserved)
        => (_kind, _least, _greatest, _shortest, _longest, _pattern, _reserved) = (kind, least, greatest, shortest, longest, pattern, reserved);

    /// <summary>Reads a format from what a structure message says of it.</summary>
    /// <param name="facet">A facet by its name: an attribute of the element, a member of the object; null where it is not said.</param>
    /// <param name="reserved">Values that have a meaning of their own, such as -1 for what does not apply: they are of the format whatever it asks for.</param>
    /// <returns>The format; null where it asks for nothing that is checked, or allows several languages.</returns>
    public static ValueFormat? Of(Func<string, string?> facet, IEnumerable<string> reserved)
    {
        if (IsTrue("isMultiLingual"))
            return null;

        // The bounds of a sequence are those of all its values together. A range without its ends is taken with them.
        var isSequence = IsTrue("isSequence");
        var kind = facet("textType") is [not (>= '0' and <= '9'), ..] type && Enum.TryParse<ValueKind>(type, out var known) && Enum.IsDefined(known) ? known : ValueKind.Any;
        var pattern = facet("pattern") ?? "";
        var tried = Pattern(pattern);
        var format = new ValueFormat(
            kind,
            isSequence ? null : Number(facet("minValue")),
            isSequence ? null : Number(facet("maxValue")),
            Length(facet("minLength")) ?? 0,
            Length(facet("maxLength")) ?? int.MaxValue,
            tried,
            new HashSet<string>(reserved, StringComparer.Ordinal))
        {
            HasUntriedPattern = pattern.Length > 0 && tried is null,
        };
        return format is { _kind: ValueKind.Any, _least: null, _greatest: null, _shortest: 0, _longest: int.MaxValue, _pattern: null, HasUntriedPattern: false } ? null : format;

        bool IsTrue(string name) => facet(name) is "true" or "1";
    }

    /// <summary>Whether a text that is not blank is of the format.</summary>
    /// <exception cref="RegexMatchTimeoutException">The pattern takes too long to try; <see cref="WithoutPattern"/> goes on.</exception>
    public bool Takes(string text) => _reserved.Contains(text) || (IsOfLength(text) && IsOfKind(text) && IsWithin(text) && _pattern?.IsMatch(text) != false);

    /// <summary>Whether another one asks for the same.</summary>
    public bool IsSame(ValueFormat other)
        => (_kind, _least, _greatest, _shortest, _longest, HasUntriedPattern) == (other._kind, other._least, other._greatest, other._shortest, other._longest, other.HasUntriedPattern)
            && _pattern?.ToString() == other._pattern?.ToString() && _reserved.SetEquals(other._reserved);

    /// <summary>The format but for its pattern.</summary>
    public ValueFormat WithoutPattern() => new(_kind, _least, _greatest, _shortest, _longest, pattern: null, _reserved);

    /// <summary>Whether it is as long as it may be, in characters: some are two in a text.</summary>
    private bool IsOfLength(string text)
        => (_shortest == 0 && text.Length <= _longest) || (text.EnumerateRunes().Count() is var length && length >= _shortest && length <= _longest);

    private bool IsOfKind(string text) => _kind switch
    {
        ValueKind.Any => true,
        >= ValueKind.ObservationalTimePeriod => IsOfTime(text),
        ValueKind.Short => IsWhole(text) && short.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        ValueKind.Integer => IsWhole(text) && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        ValueKind.Long => IsWhole(text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        ValueKind.BigInteger or ValueKind.Count => IsWhole(text),
        ValueKind.Decimal or ValueKind.InclusiveValueRange or ValueKind.ExclusiveValueRange or ValueKind.Incremental => IsDecimal(text),
        ValueKind.Float or ValueKind.Double => IsDecimal(text) || text is "INF" or "-INF" or "+INF" || IsExponential(text),
        ValueKind.Boolean => text is "true" or "false" or "1" or "0",
        ValueKind.Alpha => text.All(char.IsAsciiLetter),
        ValueKind.AlphaNumeric => text.All(char.IsAsciiLetterOrDigit),

        // By the standard these are digits alone; many mean any number.
        _ => IsDecimal(text),
    };

    private bool IsOfTime(string text)
    {
        if (!Periods.TryRead(text, out _, out var isStandard) || !isStandard)
            return false;
        var kind = TimeKind(text);
        return _kind switch
        {
            ValueKind.ObservationalTimePeriod => true,
            ValueKind.StandardTimePeriod => kind != ValueKind.TimeRange,
            ValueKind.BasicTimePeriod => kind is ValueKind.GregorianYear or ValueKind.GregorianYearMonth or ValueKind.GregorianDay or ValueKind.DateTime,
            ValueKind.GregorianTimePeriod => kind is ValueKind.GregorianYear or ValueKind.GregorianYearMonth or ValueKind.GregorianDay,
            ValueKind.ReportingTimePeriod => kind is >= ValueKind.ReportingYear and <= ValueKind.ReportingDay,
            _ => kind == _kind,
        };
    }

    /// <summary>The kind of a time in a spelling of the standard.</summary>
    private static ValueKind TimeKind(string text)
    {
        var time = Periods.WithoutZone(text);
        if (time.Contains('/'))
            return ValueKind.TimeRange;
        if (Periods.IsOfDay(time))
            return ValueKind.DateTime;
        return time.Length > 5 && char.IsAsciiLetterUpper(time[5])
            ? time[5] switch
            {
                'A' => ValueKind.ReportingYear,
                'S' => ValueKind.ReportingSemester,
                'T' => ValueKind.ReportingTrimester,
                'Q' => ValueKind.ReportingQuarter,
                'M' => ValueKind.ReportingMonth,
                'W' => ValueKind.ReportingWeek,
                _ => ValueKind.ReportingDay,
            }
            : time.Length switch { 4 => ValueKind.GregorianYear, 7 => ValueKind.GregorianYearMonth, _ => ValueKind.GregorianDay };
    }

    private bool IsWithin(string text)
    {
        if (_least is null && _greatest is null)
            return true;
        return !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            || ((_least is null || number >= _least) && (_greatest is null || number <= _greatest));
    }

    private static bool IsWhole(ReadOnlySpan<char> text)
    {
        var digits = text is ['-' or '+', ..] ? text[1..] : text;
        return digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsDecimal(ReadOnlySpan<char> text)
    {
        var digits = text is ['-' or '+', ..] ? text[1..] : text;
        var point = digits.IndexOf('.');
        if (point < 0)
            return IsWhole(text);
        return digits.Length > 1 && !digits[..point].ContainsAnyExceptInRange('0', '9') && !digits[(point + 1)..].ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsExponential(ReadOnlySpan<char> text)
        => text.IndexOfAny('e', 'E') is > 0 and var at && IsDecimal(text[..at]) && IsWhole(text[(at + 1)..]);

    /// <summary>
    /// A number of JSON without its exponent and without decimals that are zero; null for any other text. The standard maps Decimal to
    /// xs:decimal in SDMX-ML, which has no exponent, so that those who check by its schemas refuse one; in SDMX-JSON to number, which has
    /// one, and whole numbers to integer, of which 1.0 and 1e3 are. Float and Double have it everywhere.
    /// </summary>
    public static string? Plain(string text)
        => text.AsSpan().ContainsAny('.', 'e', 'E') && Number(text) is { } number ? number.ToString("0.############################", CultureInfo.InvariantCulture) : null;

    private static decimal? Number(string? text)
        => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Length(string? text)
        => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var length) && length <= int.MaxValue && decimal.IsInteger(length) ? (int)length : null;

    /// <summary>
    /// A pattern of XML Schema for the whole of a text; null where it cannot be tried: some of what XML Schema has is not known
    /// here, and nothing that would go back and forth is tried.
    /// </summary>
    private static Regex? Pattern(string text)
    {
        if (text.Length == 0 || text.Contains(@"\i", StringComparison.Ordinal) || text.Contains(@"\c", StringComparison.Ordinal) || text.Contains(@"\I", StringComparison.Ordinal) || text.Contains(@"\C", StringComparison.Ordinal))
            return null;
        try
        {
            return new Regex($@"\A(?:{text})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(Patience));
        }
        catch (Exception refused) when (refused is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
