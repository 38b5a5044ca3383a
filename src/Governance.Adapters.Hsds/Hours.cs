using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Governance.Core;
using Governance.Core.Schemas;

namespace Governance.Adapters.Hsds;

/// <summary>Opening hours and languages.</summary>
internal static partial class Hours
{
    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>The hours of a list; null where some of them are not understood.</summary>
    public static IList<OpeningHours>? Read(string cell)
    {
        if (Items.Read(cell) is not { } items)
            return null;
        var hours = new List<OpeningHours>();
        foreach (var item in items)
        {
            var days = item.Text("byday")?.Split(',', StringSplitOptions.TrimEntries).Select(d => Array.Find(Days, n => d.Length == 2 && n.StartsWith(d, StringComparison.OrdinalIgnoreCase))).ToList();
            if (days?.Contains(null) == true || !Time(item.Text("opens_at"), out var opens) || !Time(item.Text("closes_at"), out var closes))
                return null;
            hours.Add(new OpeningHours { Days = days?.OfType<string>().ToList(), Opens = opens, Closes = closes, Note = item.Text("description") });
        }

        return hours;
    }

    public static string? Write(string key, IEnumerable<OpeningHours>? hours) => Items.Write((hours ?? []).Select((h, i) => new JsonObject()
        .With("id", Ids.Of(key, "schedule", i)).With("freq", h.Days is { Count: > 0 } ? "WEEKLY" : null)
        .With("byday", h.Days is { Count: > 0 } days ? string.Join(',', days.Select(d => d[..2].ToUpperInvariant())) : null)
        .With("opens_at", Time(h.Opens)).With("closes_at", Time(h.Closes)).With("description", h.Note)));

    /// <summary>The languages of a list by their codes; null where a code is none.</summary>
    public static IList<string>? ReadLanguages(string cell)
    {
        if (Items.Read(cell)?.Select(i => i.Text("code")).OfType<string>().Select(c => c.ToLowerInvariant()).ToList() is not { } codes)
            return null;
        return codes.TrueForAll(c => LanguageTag().IsMatch(c)) ? codes : null;
    }

    public static string? WriteLanguages(string key, IEnumerable<string>? languages)
        => Items.Write((languages ?? []).Select((l, i) => new JsonObject().With("id", Ids.Of(key, "language", i)).With("code", l)));

    private static bool Time(string? text, out ClockTime? time)
    {
        time = null;
        if (text is null)
            return true;
        var digits = text.IndexOf(':', StringComparison.Ordinal) == 1 ? "0" + text : text;
        if (digits.Length is not (5 or 8) || !ClockTime.TryParse(digits.AsSpan(0, 5), out var read) || (digits.Length == 8 && !TimeOnly.TryParseExact(digits, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)))
            return false;
        time = read;
        return true;
    }

    private static string? Time(ClockTime? time) => time is { } t ? $"{t}:00" : null;

    [GeneratedRegex(Patterns.LanguageTag, RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();
}
