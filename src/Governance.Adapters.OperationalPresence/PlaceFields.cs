using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Rules;
using Governance.Core.Schemas;

namespace Governance.Adapters.OperationalPresence;

/// <summary>
/// The columns of one place: country, administrative levels, locality, position. The deepest level a row fills is the place
/// where no locality is named; the levels above it are what it lies within. No edition is made up for a p-code.
/// </summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <param name="find">The place, if there is one.</param>
/// <param name="make">The place, made if there is none.</param>
internal sealed class PlaceFields<T>(Func<T, Place?> find, Func<T, Place> make)
    where T : Record
{
    private static readonly Dictionary<string, string> Countries = CountryNames();

    /// <summary>A country by code or name, written as a code or as a name in a language.</summary>
    public FieldConverter<T> Country(string? language = null) => FieldConverters.Of<T>(
        (cell, record) =>
        {
            var text = cell.Trim();
            if (!Core.CountryCode.TryParse(text.ToUpperInvariant(), out var country) && !Core.CountryCode.TryFromAlpha2(text.ToUpperInvariant(), out country)
                && !Core.CountryCode.TryParse(Countries.GetValueOrDefault(FoldedText.Fold(text)), out country))
                return false;
            make(record).Country = country;
            return true;
        },
        record => find(record)?.Country is { } country ? language is null ? country.Alpha3 : country.Name(language) : null);

    /// <summary>A country by code, written with two letters, as p-codes begin.</summary>
    public FieldConverter<T> CountryCode => FieldConverters.Of<T>(Country().TryRead, record => find(record)?.Country is { } country ? country.Alpha2 : null);

    /// <summary>Read late: the code beside it comes first. A name of no list is kept as text.</summary>
    public FieldConverter<T> CountryName => FieldConverters.Of<T>(
        (cell, record) =>
        {
            if (cell.Length > 0 && find(record)?.Country is null && Core.CountryCode.TryParse(Countries.GetValueOrDefault(FoldedText.Fold(cell)), out var country))
                make(record).Country = country;
            return true;
        },
        record => find(record)?.Country?.Name("en"));

    public FieldConverter<T> Name(int level) => FieldConverters.Text<T>(
        (record, text) => Unit(record, level).Name = text,
        record => find(record) is { } place ? place.Level == level ? place.Name : Within(place, level)?.Name : null);

    public FieldConverter<T> Code(int level) => FieldConverters.Of<T>(
        (cell, record) =>
        {
            if (!PCode.IsWellFormed(cell.AsSpan().Trim()))
                return false;
            Unit(record, level).PCode = new PCode(cell.Trim());
            return true;
        },
        record => find(record) is { } place ? (place.Level == level ? place.PCode : Within(place, level)?.PCode)?.Code : null);

    /// <summary>A level that a table states beside the units: what the units say holds, and its text is kept where it differs.</summary>
    public FieldConverter<T> Level { get; } = FieldConverters.Of<T>(
        (_, _) => true,
        record => find(record) is not { } place ? null
            : (place.Level ?? (place.Within is { Count: > 0 } units ? units.Max(u => (int?)u.Level) : null) ?? (place.Country is null ? null : 0))?.ToString(CultureInfo.InvariantCulture));

    public FieldConverter<T> Locality { get; } = FieldConverters.Text<T>(
        (record, text) => make(record).Name = text,
        record => find(record) is { Level: null } place ? place.Name : null);

    /// <summary>Latitude, then longitude.</summary>
    public IReadOnlyList<FieldConverter<T>> Position { get; } = FieldConverters.Together<T>(
        (cells, record) =>
        {
            if (cells[0] is null || cells[1] is null)
                return cells[0] is null ? 1 : 0;
            var (latitude, longitude) = (0m, 0m);
            if (!IsDegrees(cells[0], 90, ref latitude))
                return 0;
            if (!IsDegrees(cells[1], 180, ref longitude))
                return 1;
            make(record).Point = new GeoPoint(latitude, longitude);
            return null;
        },
        record => find(record)?.Point?.Latitude.ToString(CultureInfo.InvariantCulture),
        record => find(record)?.Point?.Longitude.ToString(CultureInfo.InvariantCulture));

    /// <summary>Makes the deepest unit the place itself, once the row is read.</summary>
    public void Settle(T record)
    {
        if (find(record) is not { Within: { Count: > 0 } units } place)
            return;
        place.Within = [.. units.OrderBy(u => u.Level)];
        if (place.Name is not null)
            return;
        var deepest = place.Within[^1];
        (place.Level, place.Name, place.PCode) = (deepest.Level, deepest.Name, deepest.PCode);
        place.Within.RemoveAt(place.Within.Count - 1);
        if (place.Within.Count == 0)
            place.Within = null;
    }

    private static bool IsDegrees(string? cell, int most, ref decimal degrees)
        => cell is not null && decimal.TryParse(cell.AsSpan().Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out degrees) && Math.Abs(degrees) <= most;

    private static Dictionary<string, string> CountryNames()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in CodeList.Get("country").Items)
        {
            foreach (var name in (string[])[item.En, item.Fr, .. item.Aliases])
                names.TryAdd(FoldedText.Fold(name), item.Code);
        }

        return names;
    }

    private AdminUnit Unit(T record, int level)
    {
        var place = make(record);
        if (Within(place, level) is { } known)
            return known;
        var unit = new AdminUnit { Level = level };
        (place.Within ??= []).Add(unit);
        return unit;
    }

    private static AdminUnit? Within(Place place, int level) => place.Within?.FirstOrDefault(u => u.Level == level);
}
