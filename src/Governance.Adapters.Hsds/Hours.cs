using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Governance.Core;
using Governance.Core.Schemas;

namespace Governance.Adapters.Hsds;

/// <summary>Opening hours and languages.</summary>
internal static partial class Hours
{
    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>Parts of a rule of repetition that say more than the days of a week.</summary>
    private static readonly string[] Rare = ["byweekno", "bymonthday", "byyearday"];

    /// <summary>Reads the hours of a list, as far as they are understood: hours of a month or of every second week are not those of every week.</summary>
    /// <returns>False where some of them are not understood.</returns>
    public static bool TryRead(string cell, Action<IList<OpeningHours>> set)
    {
        if (Items.Read(cell) is not { } items)
            return false;
        var hours = items.Select(Of).ToList();
        if (hours.OfType<OpeningHours>().ToList() is { Count: > 0 } read)
            set(read);
        return !hours.Contains(null);
    }

    private static OpeningHours? Of(JsonElement item)
    {
        var days = (item.Text("byday") ?? item.Text("weekday"))?.Split(',', StringSplitOptions.TrimEntries).Select(Day).ToList();
        if (days?.Contains(null) == true || !IsOfEveryWeek(item) || !Time(item.Text("opens_at"), out var opens, out var isUtc) || !Time(item.Text("closes_at"), out var closes, out var endsUtc))
            return null;
        var dates = (item.Text("valid_from"), item.Text("valid_to")) is ({ } or null, { }) or ({ }, null) ? $"{item.Text("valid_from") ?? ".."}/{item.Text("valid_to") ?? ".."}" : null;
        var notes = new[] { item.Text("description"), dates, (isUtc || endsUtc) && item.Text("timezone") is not ("0" or "+00:00") ? "UTC" : null }.OfType<string>().ToList();
        return new OpeningHours { Days = days?.OfType<string>().ToList(), Opens = opens, Closes = closes, Note = notes.Count > 0 ? string.Join("; ", notes) : null };
    }

    /// <summary>A day as version 3 abbreviates it (MO), or as older ones spell it.</summary>
    private static string? Day(string day)
        => Array.Find(Days, n => (day.Length == 2 && n.StartsWith(day, StringComparison.OrdinalIgnoreCase)) || n.Equals(day, StringComparison.OrdinalIgnoreCase));

    private static bool IsOfEveryWeek(JsonElement item)
        => (item.Text("freq") is null || item.Text("freq")!.Equals("WEEKLY", StringComparison.OrdinalIgnoreCase))
            && item.Text("interval") is null or "1" && Array.TrueForAll(Rare, n => item.Text(n) is null);

    public static string? Write(string key, IEnumerable<OpeningHours>? hours) => Items.Write((hours ?? []).Select((h, i) => new JsonObject()
        .With("id", Ids.Of(key, "schedule", i)).With("freq", h.Days is { Count: > 0 } ? "WEEKLY" : null)
        .With("byday", h.Days is { Count: > 0 } days ? string.Join(',', days.Select(d => d[..2].ToUpperInvariant())) : null)
        .With("opens_at", Time(h.Opens)).With("closes_at", Time(h.Closes)).With("description", h.Note)));

    /// <summary>Reads the languages of a list by their codes, as far as they have them.</summary>
    /// <returns>False where one has none.</returns>
    public static bool TryReadLanguages(string cell, Action<IList<string>> set)
    {
        if (Items.Read(cell)?.Select(i => (i.Text("code") ?? i.Text("language"))?.ToLowerInvariant()).ToList() is not { } codes)
            return false;
        if (codes.OfType<string>().Where(c => LanguageTag().IsMatch(c)).Distinct().ToList() is { Count: > 0 } known)
            set(known);
        return codes.TrueForAll(c => c is not null && LanguageTag().IsMatch(c));
    }

    public static string? WriteLanguages(string key, IEnumerable<string>? languages)
        => Items.Write((languages ?? []).Select((l, i) => new JsonObject().With("id", Ids.Of(key, "language", i)).With("code", l)));

    /// <summary>A time of day, with or without seconds and the offset of its zone: the clock on the wall is what counts.</summary>
    private static bool Time(string? text, out ClockTime? time, out bool isUtc)
    {
        (time, isUtc) = (null, false);
        if (text is null)
            return true;
        if (Clock().Match(text) is not { Success: true } clock || !ClockTime.TryParse($"{clock.Groups["hour"].Value.PadLeft(2, '0')}:{clock.Groups["minute"].Value}", out var read))
            return false;
        (time, isUtc) = (read, clock.Groups["zone"].ValueSpan is "Z");
        return true;
    }

    private static string? Time(ClockTime? time) => time is { } t ? $"{t}:00" : null;

    [GeneratedRegex(@"^(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?::[0-5]\d)?(?<zone>Z|[+-]\d{2}:?\d{2})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();

    [GeneratedRegex(Patterns.LanguageTag, RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();
}
