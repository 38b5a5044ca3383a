using Governance.Core.Schemas;

namespace Governance.Core.Gazetteers;

/// <summary>Lists of administrative units, of one or several countries, each in one or several editions.</summary>
public sealed class Gazetteer
{
    private readonly Dictionary<CountryCode, List<PlaceEdition>> _editions = [];
    private Dictionary<string, List<PlaceEdition>>? _byCode;

    /// <summary>Makes a gazetteer.</summary>
    /// <param name="editions">Its editions. Two of one country and day are one, their units put together.</param>
    public Gazetteer(IEnumerable<PlaceEdition> editions)
    {
        ArgumentNullException.ThrowIfNull(editions);
        foreach (var country in editions.GroupBy(e => e.Country))
        {
            _editions[country.Key] =
            [
                .. country.GroupBy(e => e.ValidFrom).Select(d => d.Count() == 1 ? d.First() : new PlaceEdition(country.Key, d.Key, d.SelectMany(e => e.Units))).OrderBy(e => e.ValidFrom),
            ];
        }
    }

    /// <summary>The editions that come with the library: Mali, 2015 and 2021, regions and cercles.</summary>
    public static Gazetteer Shipped { get; } = new(
    [
        OfList("pcode-mli-2015", "MLI", "2015-04-08"),
        OfList("pcode-mli-2021", "MLI", "2021-12-20"),
    ]);

    /// <summary>This gazetteer with more editions.</summary>
    /// <param name="editions">The editions.</param>
    /// <returns>A new one.</returns>
    public Gazetteer With(IEnumerable<PlaceEdition> editions) => new([.. _editions.Values.SelectMany(e => e), .. editions]);

    /// <summary>The editions of a country, the oldest first.</summary>
    /// <param name="country">The country.</param>
    /// <returns>The editions; none where there is no list of it.</returns>
    public IReadOnlyList<PlaceEdition> Of(CountryCode country) => _editions.GetValueOrDefault(country) ?? [];

    /// <summary>The editions that were valid at some moment of a period, as far as they are loaded.</summary>
    /// <param name="country">The country.</param>
    /// <param name="period">The period; open ends count.</param>
    /// <returns>The editions, the oldest first; none where the period ends before the first, or says nothing.</returns>
    public IReadOnlyList<PlaceEdition> InForce(CountryCode country, Period period)
    {
        var editions = Of(country);
        var from = (period.Start ?? period.End)?.Earliest;
        var to = period.End?.Latest ?? (period.Start is null ? null : int.MaxValue);
        return from is null ? [] : [.. editions.Where((e, i) => e.ValidFrom.Earliest <= to && (i + 1 == editions.Count || editions[i + 1].ValidFrom.Earliest > from))];
    }

    /// <summary>The one country whose lists give a code to a place of this name; null where none does, or several.</summary>
    internal CountryCode? CountryOf(string code, string name)
    {
        CountryCode? found = null;
        foreach (var edition in (_byCode ??= Index()).GetValueOrDefault(code) ?? [])
        {
            if (!edition.IsNamed(code, name))
                continue;
            if (found is not null && found != edition.Country)
                return null;
            found = edition.Country;
        }

        return found;
    }

    private Dictionary<string, List<PlaceEdition>> Index()
    {
        var index = new Dictionary<string, List<PlaceEdition>>(StringComparer.Ordinal);
        foreach (var edition in _editions.Values.SelectMany(e => e))
        {
            foreach (var unit in edition.Units)
                (index.TryGetValue(unit.Code, out var editions) ? editions : index[unit.Code] = []).Add(edition);
        }

        return index;
    }

    private static PlaceEdition OfList(string name, string country, string validFrom)
        => new(CountryCode.Parse(country), PartialDate.Parse(validFrom), CodeList.Get(name).Items.Select(i => new PlaceUnit
        {
            Code = i.Code,
            Level = i.Level!.Value,
            Names = [i.En, i.Fr, .. i.Aliases],
            Parent = i.Parent,
        }));
}
