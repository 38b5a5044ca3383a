namespace Governance.Core.Rules;

/// <summary>
/// The baseline area assessments of a run, to be found from the sites that lie in them: by the area, or by the country where
/// nothing closer is known of the one or the other.
/// </summary>
/// <param name="key">Key of the hashes.</param>
internal sealed class BaselineAreas(ulong key)
{
    private const string Known = "known";
    private const string Unknown = "unknown";
    private const string AnyCountry = "*";

    private readonly Dictionary<UInt128, UInt128> _ids = [];

    /// <summary>The first baseline by each of its keys.</summary>
    public Dictionary<UInt128, UInt128> Ids => _ids;

    /// <summary>Adds a baseline.</summary>
    /// <param name="group">What the counts must have in common.</param>
    /// <param name="place">Its place.</param>
    /// <param name="id">Hash of its id.</param>
    /// <returns>How many entries were added.</returns>
    public int Add(UInt128 group, Place? place, UInt128 id)
    {
        var area = place is null ? null : PlaceIdentity.Area(place, key);
        var known = area is null ? Unknown : Known;
        var added = _ids.TryAdd(In(group, known, CountryOf(place)), id) ? 1 : 0;
        added += _ids.TryAdd(In(group, known, AnyCountry), id) ? 1 : 0;
        return added + (area is { } here && _ids.TryAdd(In(group, here), id) ? 1 : 0);
    }

    /// <summary>The keys of the baselines that a site may lie in.</summary>
    /// <param name="group">What the counts must have in common.</param>
    /// <param name="site">The place of the site.</param>
    public IEnumerable<UInt128> Around(UInt128 group, Place? site)
    {
        List<UInt128> areas = site is null ? [] : PlaceIdentity.AreasBelowCountry(site, key);
        foreach (var area in areas)
            yield return In(group, area);
        string[] unknowable = areas.Count > 0 ? [Unknown] : [Known, Unknown];
        foreach (var known in unknowable)
        {
            if (CountryOf(site) is not { } country)
            {
                yield return In(group, known, AnyCountry);
                continue;
            }

            yield return In(group, known, country);
            yield return In(group, known, null);
        }
    }

    private static string? CountryOf(Place? place) => place?.Country?.Alpha3
        ?? (place?.PCode is { } code && CountryCode.TryFromAlpha2(code.Code[..2], out var ofPrefix) ? ofPrefix.Alpha3 : null);

    private UInt128 In(UInt128 group, UInt128 area) => new StableHash(key).Add(group).Add(area).ToHash();

    private UInt128 In(UInt128 group, string known, string? country) => new StableHash(key).Add(group).Add(known).Add(country).ToHash();
}
