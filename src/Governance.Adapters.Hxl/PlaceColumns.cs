using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>
/// The columns of one place: country, administrative levels, location, position. The deepest level a row fills is the place
/// where no location is named; the levels above it are what it lies within.
/// </summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <param name="pointer">Where the place is in the record.</param>
/// <param name="find">The place, if there is one.</param>
/// <param name="make">The place, made if there is none.</param>
/// <param name="attribute">Attribute its tags have, such as <c>origin</c>; empty for where it happened.</param>
internal sealed class PlaceColumns<T>(string pointer, Func<T, Place?> find, Func<T, Place> make, string attribute)
    where T : Record
{
    private const int Deepest = 5;
    private readonly PlaceConverters<T> _place = new(find, make);
    private readonly string _plus = attribute.Length == 0 ? "" : "+" + attribute;

    /// <summary>What the tags must not have: a place of another role.</summary>
    private readonly string _rest = attribute.Length == 0 ? "-origin-dest-return" : "+" + attribute;

    /// <summary>The columns.</summary>
    /// <param name="header">The header; absent means a new one.</param>
    /// <param name="levels">How many administrative levels a new header has.</param>
    public IEnumerable<FieldColumn<T>> All(IReadOnlyList<string>? header, int levels)
    {
        var present = Present(header, levels);
        var (en, fr) = attribute switch
        {
            "origin" => (" of origin", " d’origine"),
            "dest" => (" of destination", " de destination"),
            _ => ("", ""),
        };
        yield return Columns<T>.Of($"#country+code{_plus}", $"#country+code{_rest}", pointer + "/country", "Country code" + en, "Code du pays" + fr, CountryCodes(), ColumnKind.Code, HxlDiagnostics.NotACountry);
        yield return Columns<T>.Of($"#country+name{_plus}", $"#country-code{_rest}", pointer + "/country", "Country" + en, "Pays" + fr, CountryNames(), turn: FieldTurn.Late);
        foreach (var (i, level) in present.Levels.Index())
        {
            // The deepest level is the place itself where no location is.
            var unit = i == present.Levels.Count - 1 && !present.HasLocation ? pointer : $"{pointer}/within/{i}";
            yield return Columns<T>.Of($"#adm{level}+name{_plus}", UnitName(level), unit + "/name", $"Name of administrative level {level}{en}", $"Nom du niveau administratif {level}{fr}", _place.Name(level));
            yield return Columns<T>.Of($"#adm{level}+code{_plus}", UnitCode(level), unit + "/pCode", $"P-code of administrative level {level}{en}", $"P-code du niveau administratif {level}{fr}", _place.Code(level), ColumnKind.Code, HxlDiagnostics.NotAPCode);
        }

        yield return Columns<T>.Text($"#loc+name{_plus}", Location, pointer + "/name", "Location" + en, "Lieu" + fr, r => find(r) is { Level: null } place ? place.Name : null, (r, text) => make(r).Name = text);
        if (attribute.Length > 0)
            yield break;
        yield return Columns<T>.Of("#geo+lat", "#geo+lat", pointer + "/point/latitude", "Latitude", "Latitude", _place.Position[0], ColumnKind.Number, HxlDiagnostics.NotAPosition);
        yield return Columns<T>.Of("#geo+lon", "#geo+lon", pointer + "/point/longitude", "Longitude", "Longitude", _place.Position[1], ColumnKind.Number, HxlDiagnostics.NotAPosition);
    }

    /// <summary>Makes the deepest unit the place itself, once the row is read.</summary>
    public void Settle(T record) => _place.Settle(record);

    private string Location => $"#loc-code-type-lat-lon{_rest}";

    private string UnitName(int level) => $"#adm{level}-code{_rest}";

    private string UnitCode(int level) => $"#adm{level}+code{_rest}";

    private (IReadOnlyList<int> Levels, bool HasLocation) Present(IReadOnlyList<string>? header, int levels)
    {
        if (header is null)
            return ([.. Enumerable.Range(1, levels)], true);
        var tags = header.Select(Tag.Meaning).OfType<Tag>().ToList();
        return ([.. Enumerable.Range(1, Deepest).Where(l => Has(UnitName(l)) || Has(UnitCode(l)))], Has(Location));

        bool Has(string pattern) => tags.Exists(TagPattern.Parse(pattern).Matches);
    }

    private FieldConverter<T> CountryCodes() => FieldConverters.Of<T>(
        (cell, record) =>
        {
            var code = cell.Trim().ToUpperInvariant();
            if (!CountryCode.TryParse(code, out var country) && !CountryCode.TryFromAlpha2(code, out country))
                return false;
            make(record).Country = country;
            return true;
        },
        record => find(record)?.Country?.Alpha3);

    /// <summary>Read late: the code beside it comes first. A name of no list is kept as text.</summary>
    private FieldConverter<T> CountryNames() => FieldConverters.Of<T>(
        (cell, record) =>
        {
            if (cell.Length > 0 && find(record)?.Country is null && (CountryCode.TryParse(Labels.Code("country", cell), out var country) || CountryCode.TryParse(cell.Trim(), out country)))
                make(record).Country = country;
            return true;
        },
        record => find(record)?.Country?.Name("en"));
}
