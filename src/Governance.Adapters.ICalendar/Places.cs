using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.ICalendar;

/// <summary>
/// Where an event is held. iCalendar has one text; where the core knows the room and the place, parameters of ours say which
/// part is which.
/// </summary>
internal static class Places
{
    private const string PlaceParameter = "X-GOVERNANCE-PLACE";
    private const string VenueParameter = "X-GOVERNANCE-VENUE";
    private const string Between = ", ";

    public static FieldConverter<GovernanceEvent> Location { get; } = Lines.One(
        static (line, e) =>
        {
            var text = Words.Unescape(line.Value);
            if (text.Length == 0)
                return true;
            var name = line[PlaceParameter];
            var isBoth = name is not null && text.Length > name.Length + Between.Length && text.EndsWith(Between + name, StringComparison.Ordinal);
            if (isBoth || line.Has(VenueParameter, "TRUE"))
                e.Venue = new LocalizedText { Language = Words.LanguageOf(line), Text = isBoth ? text[..^(Between.Length + name!.Length)] : text };
            if (isBoth || e.Venue is null)
                (e.Place ??= new Place()).Name = isBoth ? name : text;
            return true;
        },
        static e => (e.Place?.Name, e.Venue) switch
        {
            ({ Length: > 0 } name, { Text.Length: > 0 } venue) => Words.Write("LOCATION", new LocalizedText { Language = venue.Language, Text = venue.Text + Between + name })?.With(PlaceParameter, name),
            (_, { Text.Length: > 0 } venue) => Words.Write("LOCATION", venue)?.With(VenueParameter, "TRUE"),
            ({ Length: > 0 } name, _) => new ContentLine("LOCATION", Words.Escape(name)),
            _ => null,
        });

    public static FieldConverter<GovernanceEvent> Position { get; } = Lines.One(
        static (line, e) =>
        {
            if (line.Value.Split(';') is not [var north, var east] || !Number(north, 90, out var latitude) || !Number(east, 180, out var longitude))
                return false;
            (e.Place ??= new Place()).Point = new GeoPoint(latitude, longitude);
            return true;
        },
        static e => e.Place?.Point is { } point ? new ContentLine("GEO", string.Create(CultureInfo.InvariantCulture, $"{point.Latitude};{point.Longitude}")) : null);

    private static bool Number(string text, decimal most, out decimal number)
        => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && Math.Abs(number) <= most;
}
