using Ical.Net.DataTypes;

namespace Governance.Adapters.ICalendar;

/// <summary>Rules by which events repeat.</summary>
internal static class Repetition
{
    /// <summary>What the library leaves out where it says what holds anyway.</summary>
    private static readonly string[] Defaults = ["INTERVAL", "WKST"];

    /// <summary>Whether the library reads a rule, and every part of it: it passes over some it does not understand.</summary>
    public static bool IsRule(string value)
    {
        try
        {
            var read = Parts(new RecurrencePattern(value).ToString() ?? "");
            return Parts(value).All(p => read.Contains(p) || Defaults.Contains(p, StringComparer.OrdinalIgnoreCase));
        }
        catch (Exception broken) when (broken is ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // What the library throws for a rule that is none: the caller reports it with its place.
            return false;
        }
    }

    private static HashSet<string> Parts(string rule)
        => new(rule.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')[0]), StringComparer.OrdinalIgnoreCase);
}
