using System.Collections.Frozen;
using Governance.Core;
using Governance.Core.Schemas;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// Areas: countries by M49 number (the SDGs leave out its leading zeros), by three or by two letters, and areas that are no
/// country, such as the world. The code stays with the place as the message has it. Two letters are a country where an agency
/// of many countries has them: a list of one country has codes of its own, as <c>FM</c> of France is no Micronesia.
/// </summary>
internal static class Areas
{
    private const string Scheme = "ref-area";
    private static readonly FrozenDictionary<string, CountryCode> Countries = All().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Agencies of many countries, whose codes of two letters are those of ISO; those of the United Nations beside them.</summary>
    private static readonly FrozenSet<string> International = FrozenSet.ToFrozenSet(
        [
            "SDMX", "GOVERNANCE", "IAEG-SDGs", "ESTAT", "EUROSTAT", "EC", "EFTA", "OECD", "ECB", "ESCB", "IMF", "WB", "BIS", "ILO", "WHO", "FAO", "UIS", "IOM", "ITU", "WTO", "WIPO", "IEA", "IAEA", "IFAD", "WFP", "SPC", "ADB", "AFDB", "IADB",
            "ESCAP", "ESCWA", "ECLAC", "CEPAL", "ECA", "AU", "ECOWAS", "ASEAN", "GCC",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Ids under which areas are met.</summary>
    public static IReadOnlyList<string> Ids { get; } = [Known.Area, "AREA", "GEO", "geo"];

    /// <summary>Both directions.</summary>
    public static SureConverter Converter { get; } = new(Read, static o => Code(o), static (cell, o) => Fields.IsTrimmed(cell) && Read(cell, o));

    /// <summary>The code of the area of an observation: the one it came with while that means the same, else the M49 number.</summary>
    public static string? Code(Observation observation)
    {
        if (observation.Area is not { } area)
            return null;
        var own = area.Identifiers?.FirstOrDefault(i => i.Scheme == Scheme)?.Value;
        if (own is not null && Country(own, observation) == area.Country)
            return own;
        return area.Country is { M49: { Length: > 0 } m49 } ? m49.TrimStart('0') : area.Country?.Alpha3;
    }

    /// <summary>Whether a dimension is the area.</summary>
    public static bool IsArea(string id) => Ids.Contains(id);

    /// <summary>Whether a code means the same in any list: all do but those of two letters, which an agency of one country may have for itself.</summary>
    /// <param name="code">The code.</param>
    /// <param name="cited">What the observations cite; null for nothing.</param>
    public static bool IsSure(string code, StructureRef? cited)
        => code.Length != 2 || !char.IsAsciiLetter(code[0]) || cited is not { } flow || !Countries.ContainsKey(code) || IsOfManyCountries(flow.Agency) || IsOf(flow.Agency, code);

    private static bool IsOfManyCountries(string agency)
        => agency.StartsWith("UN", StringComparison.Ordinal) || International.Contains(agency.IndexOfAny(['.', '_']) is > 0 and var end ? agency[..end] : agency);

    /// <summary>Whether an agency has the code of its country in front, as <c>FR1</c> and <c>KG_NSC</c>.</summary>
    private static bool IsOf(string agency, string code)
        => agency.StartsWith(code, StringComparison.Ordinal) && (agency.Length == code.Length || !char.IsAsciiLetter(agency[code.Length]));

    private static bool Read(string cell, Observation observation)
    {
        if (cell.Trim() is not { Length: > 0 and <= 256 } code)
            return false;
        observation.Area = new Place { Country = Country(code, observation), Identifiers = [new Identifier { Scheme = Scheme, Value = code }] };
        return true;
    }

    /// <summary>The country a code is of; null for an area that is none, or not surely one.</summary>
    private static CountryCode? Country(string code, Observation observation)
        => Countries.TryGetValue(code, out var country) && (code.Length != 2 || IsSure(code, StructureRef.Parse(observation.Source?.Dataset))) ? country : null;

    /// <summary>Countries under all their codes, an M49 number with its leading zeros and without.</summary>
    private static Dictionary<string, CountryCode> All()
    {
        var all = new Dictionary<string, CountryCode>(StringComparer.Ordinal);
        foreach (var item in CodeList.Get("country").Items)
        {
            if (!CountryCode.TryParse(item.Code, out var country))
                continue;
            foreach (var code in (ReadOnlySpan<string>)[country.Alpha3, country.Alpha2, country.M49, country.M49.TrimStart('0'), country.Alpha2 switch { "GR" => "EL", "GB" => "UK", _ => "" }])
            {
                if (code.Length > 0)
                    all.TryAdd(code, country);
            }
        }

        return all;
    }
}
