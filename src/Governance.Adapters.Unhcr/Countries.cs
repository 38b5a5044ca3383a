using System.Collections.Frozen;
using Governance.Core;
using Governance.Core.Rules;
using Governance.Core.Schemas;

namespace Governance.Adapters.Unhcr;

/// <summary>
/// Countries as UNHCR's tables have them: by its own codes, of which a good many are not those of ISO 3166-1 and some are
/// those of another country there, by ISO codes, and by name.
/// </summary>
internal static class Countries
{
    /// <summary>All countries together, which the tables write as a hyphen, and some as a total.</summary>
    public const string All = "_T";

    /// <summary>Code of an unknown country.</summary>
    public const string Unknown = "_U";

    private const string AllSpelled = "-";
    private static readonly IReadOnlyList<CodeListItem> List = CodeList.Get("country-unhcr").Items;

    /// <summary>What is no country of ISO 3166-1: our code, UNHCR's code, the one in its ISO columns, its name.</summary>
    private static readonly (string Core, string Unhcr, string Iso, string Name)[] Others =
    [
        (All, AllSpelled, AllSpelled, AllSpelled),
        (Unknown, "UKN", "UNK", "Unknown"),
        ("STA", "STA", "XXA", "Stateless"),
        ("TIB", "TIB", "TIB", "Tibetan"),
        ("AB9", "AB9", "AB9", "Abyei Area"),
    ];

    private static readonly FrozenDictionary<string, string> OfUnhcr = List.Where(c => c.Iso is not null).Select(c => (Spelled: c.Code, Core: c.Iso!))
        .Concat(Others.Select(o => (Spelled: o.Unhcr, o.Core))).ToFrozenDictionary(c => c.Spelled, c => c.Core, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> OfIso = Others.Select(o => (Spelled: o.Iso, o.Core))
        .Concat([(Spelled: "XXX", Core: Unknown), (Spelled: "UKN", Core: Unknown), (Spelled: "STA", Core: "STA")]).ToFrozenDictionary(c => c.Spelled, c => c.Core, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> OfName = Names().Select(n => (Name: FoldedText.Fold(n.Name), n.Core)).DistinctBy(n => n.Name)
        .ToFrozenDictionary(n => n.Name, n => n.Core, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string Unhcr, string Iso, string Name)> Spellings = List.Where(c => c.Iso is not null)
        .Select(c => (Core: c.Iso!, Unhcr: c.Code, Iso: c.Iso!, Name: c.Aliases.Count > 0 ? c.Aliases[0] : c.En))
        .Concat(Others).DistinctBy(c => c.Core).ToFrozenDictionary(c => c.Core, c => (c.Unhcr, c.Iso, c.Name), StringComparer.Ordinal);

    /// <summary>Our code for one of UNHCR's: that of ISO 3166-1 alpha-3 where the country has one.</summary>
    public static string? FromUnhcr(string code) => OfUnhcr.GetValueOrDefault(code.Trim());

    /// <summary>Our code for one of a column of ISO codes, which holds others too.</summary>
    public static string? FromIso(string code)
        => OfIso.TryGetValue(code.Trim(), out var other) ? other : CountryCode.TryParse(code.Trim(), out var country) ? country.Alpha3 : null;

    /// <summary>Our code for a name, present or former, in English or French, with any apostrophe and without accents too.</summary>
    public static string? FromName(string name) => name.Trim() == AllSpelled ? All : OfName.GetValueOrDefault(FoldedText.Fold(name));

    /// <summary>UNHCR's code for one of ours.</summary>
    public static string? ToUnhcr(string core) => Spellings.TryGetValue(core, out var spelled) ? spelled.Unhcr : null;

    /// <summary>The code in a column of ISO codes for one of ours.</summary>
    public static string? ToIso(string core) => Spellings.TryGetValue(core, out var spelled) ? spelled.Iso : CountryCode.TryParse(core, out _) ? core : null;

    /// <summary>The name that UNHCR gives to a country.</summary>
    public static string? ToName(string core) => Spellings.TryGetValue(core, out var spelled) ? spelled.Name : null;

    private static IEnumerable<(string Name, string Core)> Names()
    {
        foreach (var (core, _, _, name) in Others.Where(o => o.Core != All))
            yield return (name, core);
        yield return ("Total", All);
        yield return ("Various/Unknown", Unknown);
        yield return ("Palestinian", "PSE");
        foreach (var (item, core) in List.Where(c => c.Iso is not null).Select(c => (c, c.Iso!)).Concat(CodeList.Get("country").Items.Select(c => (c, c.Code))))
        {
            foreach (var name in item.Aliases.Append(item.En).Append(item.Fr))
                yield return (name, core);
        }
    }
}
