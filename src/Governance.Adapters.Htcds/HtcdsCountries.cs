using System.Collections.Frozen;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Htcds;

/// <summary>Countries: the standard asks for two-letter codes, the Excel toolkits offer English names. <c>NA</c> is Namibia.</summary>
internal static class HtcdsCountries
{
    private static readonly FrozenDictionary<string, string> Names = CodeList.Get("country").Items
        .SelectMany(i => new[] { i.En, i.Fr }.Concat(i.Aliases).Select(n => (Name: Key(n), i.Code)))
        .Concat(Crosswalk.Get("htcds").Items.Where(i => i.Scheme == "htcds/country").Select(i => (Name: Key(i.En), Code: i.Core!)))
        .DistinctBy(n => n.Name)
        .ToFrozenDictionary(n => n.Name, n => n.Code, StringComparer.Ordinal);

    /// <summary>Citizenships; names hold commas, so only semicolons part them.</summary>
    public static FieldConverter<Migrant> Citizenships(HtcdsStyle style) => FieldConverters.Of<Migrant>(
        (cell, migrant) =>
        {
            var countries = new List<CountryCode>();
            var plain = HtcdsLists.Plain(cell);
            foreach (var part in plain.Split(style.Separator == " " && plain == cell && cell.Trim().Length != 2 && !TryRead(cell, out _) ? [';', ' '] : [';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (!TryRead(part, out var country))
                    return false;
                countries.Add(country);
            }

            migrant.Nationalities = countries;
            return countries.Count > 0;
        },
        migrant => migrant.Nationalities is { Count: > 0 } countries ? string.Join(style.Separator, countries.Select(c => Spell(c, style))) : null);

    /// <summary>One country.</summary>
    public static FieldConverter<Migrant> One(HtcdsStyle style, Action<Migrant, CountryCode> set, Func<Migrant, CountryCode?> get) => FieldConverters.Of<Migrant>(
        (cell, migrant) =>
        {
            if (!TryRead(cell, out var country))
                return false;
            set(migrant, country);
            return true;
        },
        migrant => get(migrant) is { } country ? Spell(country, style) : null);

    private static bool TryRead(string text, out CountryCode country)
    {
        var code = text.Trim();
        return CountryCode.TryFromAlpha2(code, out country) || CountryCode.TryParse(code, out country)
            || (Names.TryGetValue(Key(code), out var alpha3) && CountryCode.TryParse(alpha3, out country));
    }

    private static string Spell(CountryCode country, HtcdsStyle style) => style.HasLabels ? country.Name("en") : country.Alpha2;

    private static string Key(string name) => HtcdsCodes.Key(name.Replace('’', '\''));
}
