using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>
/// The columns of one place of a count. The deepest administrative unit a row fills is the place where no site is named; those
/// above it are what it lies within. The edition of a p-code is never stated and never guessed.
/// </summary>
/// <param name="role">What the place is in the count.</param>
internal sealed class Places(PlaceRole role)
{
    /// <summary>What the API writes where it does not know.</summary>
    private const string NotAvailable = "Not available";

    /// <summary>The place, if there is one.</summary>
    public Place? Find(MobilityCount count) => count.Places?.FirstOrDefault(p => p.Role == role);

    /// <summary>The place, made if there is none.</summary>
    public Place Make(MobilityCount count)
    {
        if (Find(count) is { } known)
            return known;
        var place = new Place { Role = role };
        (count.Places ??= []).Add(place);
        return place;
    }

    /// <summary>A country by its code, or its name in a column of names; a word for « unknown » says nothing.</summary>
    public FieldConverter<MobilityCount> Country(string? language = null) => FieldConverters.Of<MobilityCount>(
        (cell, count) =>
        {
            if (Words.IsUnknownCountry(cell))
                return true;
            if (Words.Country(cell) is not { } country)
                return false;
            Make(count).Country = country;
            return true;
        },
        count => Find(count)?.Country is { } country ? language is null ? country.Alpha3 : country.Name(language) : null);

    /// <summary>The name beside a code: read late, and only where there is no code.</summary>
    public FieldConverter<MobilityCount> CountryName() => FieldConverters.Of<MobilityCount>(
        (cell, count) =>
        {
            if (cell.Length > 0 && Find(count)?.Country is null && Words.Country(cell) is { } country)
                Make(count).Country = country;
            return true;
        },
        count => Find(count)?.Country?.Name("en"));

    /// <summary>The name of an administrative unit.</summary>
    public FieldConverter<MobilityCount> UnitName(int level, bool hasMarker = false) => FieldConverters.Of<MobilityCount>(
        (cell, count) =>
        {
            if (cell.Trim() is { Length: > 0 } name && !(hasMarker && name == NotAvailable))
                Unit(count, level).Name = name;
            return true;
        },
        count => NameOf(count, level) ?? (hasMarker ? NotAvailable : null));

    /// <summary>The p-code of an administrative unit.</summary>
    public FieldConverter<MobilityCount> UnitCode(int level, bool hasMarker = false) => FieldConverters.Of<MobilityCount>(
        (cell, count) =>
        {
            var code = cell.Trim();
            if (hasMarker && code == NotAvailable)
                return true;
            if (!PCode.IsWellFormed(code))
                return false;
            Unit(count, level).PCode = new PCode(code);
            return true;
        },
        count => CodeOf(count, level) ?? (hasMarker ? NotAvailable : null));

    /// <summary>The p-codes of several units of one level, with a space between them as people ticked them: each is a place.</summary>
    public FieldConverter<MobilityCount> UnitCodes(int level) => FieldConverters.Of<MobilityCount>(
        (cell, count) =>
        {
            var codes = cell.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (codes.Length == 0 || !Array.TrueForAll(codes, c => PCode.IsWellFormed(c)))
                return false;
            foreach (var code in codes)
                (count.Places ??= []).Add(new Place { Role = role, Level = level, PCode = new PCode(code) });
            return true;
        },
        count => count.Places?.Where(p => p.Role == role && p.Level == level).Select(p => p.PCode?.Code).OfType<string>().ToList() is { Count: > 0 } codes ? string.Join(' ', codes) : null);

    /// <summary>The name of a site, village or monitoring point.</summary>
    public FieldConverter<MobilityCount> Site(PlaceKind kind) => FieldConverters.Text<MobilityCount>(
        (count, name) => (Make(count).Name, Make(count).Kind) = (name, kind),
        count => Find(count) is { Level: null } place && place.Kind == kind ? place.Name : null);

    /// <summary>A number of the place in a scheme.</summary>
    public FieldConverter<MobilityCount> Identifier(string scheme) => FieldConverters.Text<MobilityCount>(
        (count, value) => (Make(count).Identifiers ??= []).Add(new Identifier { Scheme = scheme, Value = value }),
        count => Find(count)?.Identifiers?.FirstOrDefault(i => i.Scheme == scheme)?.Value);

    /// <summary>The administrative level a row says it is of, held against the units it names.</summary>
    public FieldConverter<MobilityCount> Level() => FieldConverters.Of<MobilityCount>(
        (cell, count) => cell.Length == 0 || cell.Trim() == Depth(Find(count)),
        count => Depth(Find(count)));

    /// <summary>
    /// Makes the deepest unit the place itself, once the row is read; a place that is only a country is of level 0. A site without
    /// a name, known by its number or position, stays a site.
    /// </summary>
    public void Settle(MobilityCount count)
    {
        if (Find(count) is not { } place)
            return;
        place.Within = place.Within is { Count: > 0 } units ? [.. units.OrderBy(u => u.Level)] : null;
        if (Share(count))
            return;
        if (place.Name is not null || place.Point is not null || place.Identifiers is not null)
            return;
        if (place.Within is not { } within)
        {
            place.Level = place.Country is null ? null : 0;
            return;
        }

        var deepest = within[^1];
        (place.Level, place.Name, place.PCode) = (deepest.Level, deepest.Name, deepest.PCode);
        within.RemoveAt(within.Count - 1);
        if (within.Count == 0)
            place.Within = null;
    }

    /// <summary>Gives several units of one level what they all lie within; what held only that is no place of its own.</summary>
    private bool Share(MobilityCount count)
    {
        var units = count.Places!.Where(p => p.Role == role && p.Level is not null).ToList();
        if (units.Count == 0)
            return false;
        var within = count.Places!.Where(p => p.Role == role).Select(p => p.Within).FirstOrDefault(w => w is not null);
        foreach (var unit in units)
            unit.Within = within is null ? null : [.. within.Select(w => new AdminUnit { Level = w.Level, Name = w.Name, PCode = w.PCode })];
        foreach (var rest in count.Places!.Where(p => p.Role == role && p.Level is null).ToList())
            count.Places!.Remove(rest);
        return true;
    }

    private AdminUnit Unit(MobilityCount count, int level)
    {
        var place = Make(count);
        if (Within(place, level) is { } known)
            return known;
        var unit = new AdminUnit { Level = level };
        (place.Within ??= []).Add(unit);
        return unit;
    }

    private string? NameOf(MobilityCount count, int level)
        => Find(count) is { } place ? place.Level == level ? place.Name : Within(place, level)?.Name : null;

    private string? CodeOf(MobilityCount count, int level)
        => Find(count) is { } place ? (place.Level == level ? place.PCode : Within(place, level)?.PCode)?.Code : null;

    private static string? Depth(Place? place)
        => place is null ? null : (place.Level ?? place.Within?.Max(u => (int?)u.Level) ?? (place.Country is null ? null : 0)) switch { 0 => "0", 1 => "1", 2 => "2", 3 => "3", 4 => "4", 5 => "5", _ => null };

    private static AdminUnit? Within(Place place, int level) => place.Within?.FirstOrDefault(u => u.Level == level);
}
