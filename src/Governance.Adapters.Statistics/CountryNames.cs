using System.Collections.Frozen;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Statistics;

/// <summary>
/// Countries by the names that UN DESA gives them, and by those of the core in French. A row may be of a region of the world instead, some of which are called
/// nearly as countries are (Micronesia): only whole names count.
/// </summary>
internal static class CountryNames
{
    private const string World = "WORLD";
    private const string Scheme = "ref-area";
    private const string WorldCode = "1";

    private static readonly (string Name, string Code)[] Others =
    [
        ("China, Hong Kong SAR", "HKG"), ("China, Hong Kong Special Administrative Region", "HKG"), ("China, Macao SAR", "MAC"), ("China, Macao Special Administrative Region", "MAC"), ("China, Taiwan Province of China", "TWN"),
        ("Dem. People's Republic of Korea", "PRK"), ("Dem. Peoples Republic of Korea", "PRK"), ("Democratic People's Republic of Korea", "PRK"), ("Republic of Korea", "KOR"), ("Lao People's Democratic Republic", "LAO"),
        ("Micronesia (Fed. States of)", "FSM"), ("Saint Helena", "SHN"), ("Turkey", "TUR"), ("Türkiye", "TUR"), ("United Kingdom", "GBR"), ("United Kingdom of Great Britain and Northern Ireland", "GBR"), ("Wallis and Futuna Islands", "WLF"),
        ("Côte d'Ivoire", "CIV"), ("Swaziland", "SWZ"), ("TFYR Macedonia", "MKD"), ("The former Yugoslav Republic of Macedonia", "MKD"), ("Czech Republic", "CZE"), ("Cape Verde", "CPV"), ("Caribbean Netherlands", "BES"), ("Netherlands (Kingdom of the)", "NLD"), ("Libyan Arab Jamahiriya", "LBY"),
    ];

    private static readonly FrozenDictionary<string, CountryCode> ByName = CodeList.Get("country").Items.Select(i => (Name: i.En, i.Code)).Concat(Others).Concat(CodeList.Get("country").Items.Select(i => (Name: i.Fr, i.Code)))
        .Select(n => (Name: Names.Plain(n.Name), Country: CountryCode.Parse(n.Code))).DistinctBy(n => n.Name).ToFrozenDictionary(n => n.Name, n => n.Country, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Spelled = Others.DistinctBy(o => o.Code).ToFrozenDictionary(o => o.Code, o => o.Name, StringComparer.Ordinal);

    /// <summary>The place of a row, by its name.</summary>
    public static FieldConverter<Observation> Converter { get; } = FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            var name = cell.Trim();
            o.Area = Of(name) is { } country ? new Place { Country = country }
                : name.Equals(World, StringComparison.OrdinalIgnoreCase) ? new Place { Name = name, Identifiers = [new Identifier { Scheme = Scheme, Value = WorldCode }] }
                : new Place { Name = name };
            return true;
        },
        static o => o.Area?.Country is { } country ? NameOf(country) : o.Area?.Name);

    /// <summary>The country with a name; null where it is the name of none.</summary>
    public static CountryCode? Of(string name) => ByName.TryGetValue(Names.Plain(name), out var country) ? country : null;

    /// <summary>The name that UN DESA gives a country.</summary>
    public static string NameOf(CountryCode country) => Spelled.GetValueOrDefault(country.Alpha3) ?? country.Name("en");
}
