using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Gazetteers;

namespace Governance.Adapters.OperationalPresence;

/// <summary>
/// The columns of one place: its country, by code or by any name, the level a table states, and what every place has.
/// </summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <param name="find">The place, if there is one.</param>
/// <param name="make">The place, made if there is none.</param>
internal sealed class PlaceFields<T>(Func<T, Place?> find, Func<T, Place> make)
    where T : Record
{

    /// <summary>Units, locality and position.</summary>
    public PlaceConverters<T> Place { get; } = new(find, make);

    /// <summary>A country by code or name, written as a code or as a name in a language.</summary>
    public FieldConverter<T> Country(string? language = null) => FieldConverters.Of<T>(
        (cell, record) =>
        {
            var text = cell.Trim();
            if (!Core.CountryCode.TryParse(text.ToUpperInvariant(), out var country) && !Core.CountryCode.TryFromAlpha2(text.ToUpperInvariant(), out country)
                && !CountryNames.TryFind(text, out country))
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
            if (cell.Length > 0 && find(record)?.Country is null && CountryNames.TryFind(cell, out var country))
                make(record).Country = country;
            return true;
        },
        record => find(record)?.Country?.Name("en"));

    /// <summary>A level that a table states beside the units: what the units say holds, and its text is kept where it differs.</summary>
    public FieldConverter<T> Level { get; } = FieldConverters.Of<T>(
        (_, _) => true,
        record => find(record) is not { } place ? null
            : (place.Level ?? (place.Within is { Count: > 0 } units ? units.Max(u => (int?)u.Level) : null) ?? (place.Country is null ? null : 0))?.ToString(CultureInfo.InvariantCulture));
}
