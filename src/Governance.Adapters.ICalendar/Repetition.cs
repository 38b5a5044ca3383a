using Ical.Net.DataTypes;

namespace Governance.Adapters.ICalendar;

/// <summary>Rules by which events repeat.</summary>
internal static class Repetition
{
    /// <summary>What the library leaves out where it says what holds anyway.</summary>
    private static readonly string[] Defaults = ["INTERVAL", "WKST"];

    /// <summary>What days that a month has not become (RFC 7529).</summary>
    private static readonly string[] Skips = ["OMIT", "BACKWARD", "FORWARD"];

    /// <summary>Whether the library reads a rule, and every part of it: it passes over some it does not understand.</summary>
    public static bool IsRule(string value)
    {
        // RFC 7529, which the library does not know: months of other calendars have numbers such as 5L. Rules are kept and not followed.
        if (Part(value, "RSCALE") is { } scale)
        {
            if (scale.Length == 0 || (Part(value, "SKIP") is { } skip && !Skips.Contains(skip, StringComparer.OrdinalIgnoreCase)))
                return false;
            return !scale.Equals("GREGORIAN", StringComparison.OrdinalIgnoreCase) || IsRule(string.Join(';', value.Split(';').Where(p => !IsPart(p, "RSCALE") && !IsPart(p, "SKIP"))));
        }

        try
        {
            var read = Parts(new RecurrencePattern(value).ToString() ?? "");
            return HasDaysOfItsPeriod(value) && Parts(value).All(p => read.Contains(p) || Defaults.Contains(p, StringComparer.OrdinalIgnoreCase));
        }
        catch (Exception broken) when (broken is ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // What the library throws for a rule that is none: the caller reports it with its place.
            return false;
        }
    }

    /// <summary>The end of a series that a rule states; null where it states none, or none that is understood.</summary>
    public static Moment? UntilOf(string value) => Part(value, "UNTIL") is { } until ? Moment.Read(new ContentLine("UNTIL", until)) : null;

    /// <summary>Whether days are counted, as in 1MO, within months or years alone.</summary>
    private static bool HasDaysOfItsPeriod(string value)
        => Part(value, "BYDAY") is not { } days || !days.Any(char.IsAsciiDigit)
            || Part(value, "FREQ")?.ToUpperInvariant() is "MONTHLY" || (Part(value, "FREQ")?.ToUpperInvariant() is "YEARLY" && Part(value, "BYWEEKNO") is null);

    private static string? Part(string rule, string name)
        => rule.Split(';').FirstOrDefault(p => IsPart(p, name))?[(name.Length + 1)..];

    private static bool IsPart(string part, string name) => part.StartsWith(name + "=", StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> Parts(string rule)
        => new(rule.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')[0]), StringComparer.OrdinalIgnoreCase);
}
