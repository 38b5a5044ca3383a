using System.Globalization;

namespace Governance.Core.Formats;

/// <summary>
/// Converters for the columns of one place: administrative levels by name and p-code, locality, position. The deepest level a
/// row fills is the place where no locality is named; the levels above it are what it lies within. No edition is made up for a
/// p-code.
/// </summary>
/// <typeparam name="T">The kind of record.</typeparam>
public sealed class PlaceConverters<T>
    where T : Record
{
    private readonly Func<T, Place?> _find;
    private readonly Func<T, Place> _make;

    /// <summary>Makes the converters of a place.</summary>
    /// <param name="find">The place of a record, if there is one.</param>
    /// <param name="make">The same, made if there is none.</param>
    public PlaceConverters(Func<T, Place?> find, Func<T, Place> make)
    {
        ArgumentNullException.ThrowIfNull(find);
        ArgumentNullException.ThrowIfNull(make);
        (_find, _make) = (find, make);
        Locality = FieldConverters.Text<T>((record, text) => make(record).Name = text, record => find(record) is { Level: null } place ? place.Name : null);
        Position = FieldConverters.Together<T>(
            ReadPosition,
            record => find(record)?.Point?.Latitude.ToString(CultureInfo.InvariantCulture),
            record => find(record)?.Point?.Longitude.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The name of a locality or site.</summary>
    public FieldConverter<T> Locality { get; }

    /// <summary>Latitude, then longitude, in degrees with a decimal point.</summary>
    public IReadOnlyList<FieldConverter<T>> Position { get; }

    /// <summary>The name of an administrative unit.</summary>
    /// <param name="level">Its level, from 1.</param>
    /// <returns>The converter.</returns>
    public FieldConverter<T> Name(int level) => FieldConverters.Text<T>(
        (record, text) => Unit(record, level).Name = text,
        record => _find(record) is { } place ? place.Level == level ? place.Name : Within(place, level)?.Name : null);

    /// <summary>The p-code of an administrative unit.</summary>
    /// <param name="level">Its level, from 1.</param>
    /// <returns>The converter.</returns>
    public FieldConverter<T> Code(int level) => FieldConverters.Of<T>(
        (cell, record) =>
        {
            if (!PCode.IsWellFormed(cell.AsSpan().Trim()))
                return false;
            Unit(record, level).PCode = new PCode(cell.Trim());
            return true;
        },
        record => _find(record) is { } place ? (place.Level == level ? place.PCode : Within(place, level)?.PCode)?.Code : null);

    /// <summary>Makes the deepest unit the place itself, once the row is read.</summary>
    /// <param name="record">The record.</param>
    public void Settle(T record)
    {
        if (_find(record) is not { Within: { Count: > 0 } units } place)
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

    /// <summary>Index of the cell that is no half of a position; null where both are.</summary>
    private int? ReadPosition(IReadOnlyList<string?> cells, T record)
    {
        if (cells[0] is null || cells[1] is null)
            return cells[0] is null ? 1 : 0;
        var (latitude, longitude) = (0m, 0m);
        if (!IsDegrees(cells[0], 90, ref latitude))
            return 0;
        if (!IsDegrees(cells[1], 180, ref longitude))
            return 1;
        _make(record).Point = new GeoPoint(latitude, longitude);
        return null;
    }

    private static bool IsDegrees(string? cell, int most, ref decimal degrees)
        => decimal.TryParse(cell.AsSpan().Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out degrees) && Math.Abs(degrees) <= most;

    private AdminUnit Unit(T record, int level)
    {
        var place = _make(record);
        if (Within(place, level) is { } known)
            return known;
        var unit = new AdminUnit { Level = level };
        (place.Within ??= []).Add(unit);
        return unit;
    }

    private static AdminUnit? Within(Place place, int level) => place.Within?.FirstOrDefault(u => u.Level == level);
}
