using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Governance.Core;
using Governance.Core.Schemas;

namespace Governance.Adapters.Hsds;

/// <summary>Opening hours and languages.</summary>
internal static partial class Hours
{
    private const string Utc = "UTC";

    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    private static readonly string[] FrenchDays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

    /// <summary>Short names, behind which a full stop may stand.</summary>
    private static readonly string[] ShortDays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>Parts of a rule of repetition by which hours are not those of every week: days of a month or year, some weeks, so many times.</summary>
    private static readonly string[] Rare = ["byweekno", "bymonthday", "byyearday", "count"];

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
        var days = DaysOf(item);
        if (days.Contains(null) || !IsOfEveryWeek(item) || !Time(item.Text("opens_at"), out var opens, out var zone) || !Time(item.Text("closes_at"), out var closes, out var endZone))
            return null;

        // Hours that open by one clock and close by another, or by another than the schedule says, would be wrong ones.
        if ((opens is not null && closes is not null && zone != endZone) || ((zone ?? endZone) is { } own && Zone(item.Text("timezone")) is { } other && own != other))
            return null;

        // A week without a day: the rule of repetition takes it from the first date, and there is none.
        if (days.Count == 0 && IsWeekly(item) && (opens ?? closes) is not null)
            return null;
        zone ??= endZone;
        var isTold = item.Text("timezone") is { } stated && zone is not null && Zone(stated) == Utc;
        string?[] notes = [item.Text("description"), .. DatesOf(item), isTold ? null : zone ?? (Zone(item.Text("timezone")) is var only && only == Utc ? null : only)];
        var said = notes.OfType<string>().ToList();
        return new OpeningHours { Days = days.Count == 0 ? null : [.. days.OfType<string>()], Opens = opens, Closes = closes, Note = said.Count > 0 ? string.Join("; ", said) : null };
    }

    /// <summary>The days of a week; by RFC 5545 hours of every week without a day are those of the day of their first date. With null for what is no day.</summary>
    private static List<string?> DaysOf(JsonElement item)
        => (item.Text("byday") ?? item.Text("weekday"))?.Split(',', StringSplitOptions.TrimEntries).Select(Day).ToList()
            ?? (IsDaily(item) ? [.. Days] : IsWeekly(item) && item.Text("dtstart") is { } start ? [DateOnly.TryParseExact(start[..Math.Min(start.Length, 10)], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Days[((int)date.DayOfWeek + 6) % 7] : null] : []);

    /// <summary>The dates between which hours hold, and those between which they are repeated where these are others.</summary>
    private static IEnumerable<string> DatesOf(JsonElement item)
    {
        var (from, to, start, until) = (item.Text("valid_from"), item.Text("valid_to"), item.Text("dtstart"), item.Text("until"));
        if ((from ?? to) is not null)
            yield return $"{from ?? ".."}/{to ?? ".."}";
        if ((until is not null && until != to) || (start is not null && start != from))
            yield return $"{start ?? ".."}/{until ?? ".."}";
    }

    /// <summary>A day as version 3 abbreviates it (MO), or as older ones and people spell it: Monday, Mon, lundi.</summary>
    private static string? Day(string day)
    {
        var index = Array.FindIndex(Days, n => (day.Length == 2 && n.StartsWith(day, StringComparison.OrdinalIgnoreCase)) || n.Equals(day, StringComparison.OrdinalIgnoreCase));
        if (index < 0)
            index = Array.FindIndex(ShortDays, n => n.Equals(day.TrimEnd('.'), StringComparison.OrdinalIgnoreCase));
        if (index < 0)
            index = Array.FindIndex(FrenchDays, n => n.Equals(day, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : Days[index];
    }

    private static bool IsWeekly(JsonElement item) => "WEEKLY".Equals(item.Text("freq"), StringComparison.OrdinalIgnoreCase);

    private static bool IsDaily(JsonElement item) => "DAILY".Equals(item.Text("freq"), StringComparison.OrdinalIgnoreCase);

    private static bool IsOfEveryWeek(JsonElement item)
        => (item.Text("freq") is null || IsWeekly(item) || IsDaily(item))
            && item.Text("interval") is null or "1" && Array.TrueForAll(Rare, n => item.Text(n) is null);

    public static string? Write(string key, IEnumerable<OpeningHours>? hours) => Items.Write((hours ?? []).Select((h, i) => new JsonObject()
        .With("id", Ids.Of(key, "schedule", i)).With("freq", h.Days is { Count: > 0 } ? "WEEKLY" : null)
        .With("byday", h.Days is { Count: > 0 } days ? string.Join(',', days.Select(d => d[..2].ToUpperInvariant())) : null)
        .With("opens_at", Time(h.Opens)).With("closes_at", Time(h.Closes)).With("description", h.Note)));

    /// <summary>Reads the languages of a list by their codes, or by their names where those are known: version 1 has either in one column.</summary>
    /// <returns>False where one has no code and no known name.</returns>
    public static bool TryReadLanguages(string cell, Action<IList<string>> set)
    {
        // Directories older than the specification name them in words, in the table of services or places itself.
        var codes = Items.Read(cell) is { } items ? items.Select(CodeOf).ToList()
            : cell.TrimStart() is ['[' or '{', ..] ? [null]
            : [.. cell.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(NamedCode)];
        if (codes.OfType<string>().Distinct().ToList() is { Count: > 0 } known)
            set(known);
        return codes.TrueForAll(c => c is not null);
    }

    private static string? CodeOf(JsonElement item)
    {
        if (item.Text("code") is { } code)
            return Tag(code);
        return item.Text("language") is { } language ? LanguageNames.CodeOf(language) ?? Tag(language) : item.Text("name") is { } name ? LanguageNames.CodeOf(name) : null;
    }

    /// <summary>The code of a name, behind which one of several may stand in brackets: Chinese (Mandarin).</summary>
    private static string? NamedCode(string name)
        => LanguageNames.CodeOf(name) ?? (name.IndexOf('(', StringComparison.Ordinal) is > 1 and var bracket ? LanguageNames.CodeOf(name[..bracket].TrimEnd()) : null);

    private static string? Tag(string text) => text.ToLowerInvariant() is var tag && LanguageTag().IsMatch(tag) ? tag : null;

    public static string? WriteLanguages(string key, IEnumerable<string>? languages)
        => Items.Write((languages ?? []).Select((l, i) => new JsonObject().With("id", Ids.Of(key, "language", i)).With("code", l)));

    /// <summary>A time of day, with or without seconds, and the zone it names: the clock on the wall is what counts.</summary>
    private static bool Time(string? text, out ClockTime? time, out string? zone)
    {
        (time, zone) = (null, null);
        if (text is null)
            return true;
        if (HalfDay().Match(text) is { Success: true } half)
        {
            var hour = (int.Parse(half.Groups["hour"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) % 12) + (half.Groups["half"].ValueSpan is ['p' or 'P', ..] ? 12 : 0);
            text = string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{(half.Groups["minute"] is { Success: true } past ? past.Value : "00")}");
        }

        if (Clock().Match(text) is not { Success: true } clock || !ClockTime.TryParse($"{clock.Groups["hour"].Value.PadLeft(2, '0')}:{clock.Groups["minute"].Value}", out var read))
            return false;
        (time, zone) = (read, Zone(clock.Groups["zone"] is { Success: true } named ? named.Value : null));
        return true;
    }

    /// <summary>A zone in one spelling, <c>UTC</c> or <c>UTC+01:00</c>; one that is named otherwise as it is, null for none. Version 3 has also numbers of hours.</summary>
    private static string? Zone(string? text)
    {
        if (text is null)
            return null;
        if (Offset().Match(text) is not { Success: true } offset)
            return text is "Z" ? Utc : text;
        var (hours, minutes) = (offset.Groups["hour"].Value.PadLeft(2, '0'), offset.Groups["minute"] is { Success: true } m ? m.Value : "00");
        return hours == "00" && minutes == "00" ? Utc : $"{Utc}{(offset.Groups["sign"].ValueSpan is "-" ? '-' : '+')}{hours}:{minutes}";
    }

    private static string? Time(ClockTime? time) => time is { } t ? $"{t}:00" : null;

    [GeneratedRegex(@"^(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?::[0-5]\d)?(?<zone>Z|[+-]\d{2}:?\d{2})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();

    /// <summary>Hours of half a day, such as <c>9am</c> and <c>5:30 p.m.</c>; 12am begins the day.</summary>
    [GeneratedRegex(@"^(?<hour>0?[1-9]|1[0-2])([:.](?<minute>[0-5]\d))?\s?(?<half>[aApP])\.?\s?[mM]\.?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex HalfDay();

    [GeneratedRegex(@"^(UTC)?(?<sign>[+-])?(?<hour>\d{1,2})(:?(?<minute>[0-5]\d))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Offset();

    [GeneratedRegex(Patterns.LanguageTag, RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();
}
