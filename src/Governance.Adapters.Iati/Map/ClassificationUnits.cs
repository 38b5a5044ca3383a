using Governance.Core;
using Governance.Core.Schemas;

namespace Governance.Adapters.Iati;

/// <summary>What an activity is about: sectors, tags, humanitarian scope, policy markers.</summary>
internal static class ClassificationUnits
{
    private const string SectorScheme = "iati-sector";

    /// <summary>The significance of a marker that was looked at and found not to be aimed at.</summary>
    private const string NotTargeted = "0";

    private static readonly CodeList Sectors = CodeList.Get("sector");

    public static Unit<Activity> Sector() => new ItemUnit<Activity, Coded>(
        "sector",
        "sectors",
        [
            .. Parts(SectorScheme, "Sector", "Secteur", (code, vocabulary) => vocabulary is null or "1" or "2" && Sectors.Contains(code) ? code : null),
            new Part<Coded>("", ("@percentage", "/weight")) { En = "Share of the sector", Fr = "Part du secteur", Read = (e, c, _) => c.Weight = Values.Share(e.Get("percentage")), Write = (c, e, _) => e.Set("percentage", Values.Text(c.Weight)) },
        ])
    {
        Get = a => a.Sectors,
        Set = (a, list) => a.Sectors = list,
        Make = () => new Coded(),
        Belongs = c => Belongs(SectorScheme, c) || IsDac(c),
    };

    public static Unit<Activity> Tag() => Theme("tag", "Tag", "Étiquette", (_, _) => null);

    public static Unit<Activity> HumanitarianScope() => Theme("humanitarian-scope", "Emergency or appeal", "Crise ou appel humanitaire", (_, _) => null);

    /// <summary>A marker says also what an activity is not aimed at: that is no theme of it, and is kept as it is.</summary>
    public static Unit<Activity> PolicyMarker() => Theme("policy-marker", "Policy marker", "Marqueur de politique", (code, vocabulary) => vocabulary is null or "1" ? Codes.PolicyMarker.Core(code) : null, e => e.Get("significance")?.Trim() == NotTargeted);

    private static ItemUnit<Activity, Coded> Theme(string element, string en, string fr, Func<string, string?, string?> core, Func<Element, bool>? isNone = null)
    {
        var scheme = "iati-" + element;
        return new ItemUnit<Activity, Coded>(element, "themes", Parts(scheme, en, fr, core, isNone))
        {
            Get = a => a.Themes,
            Set = (a, list) => a.Themes = list,
            Make = () => new Coded(),
            Belongs = c => Belongs(scheme, c),
        };
    }

    private static Part<Coded>[] Parts(string scheme, string en, string fr, Func<string, string?, string?> core, Func<Element, bool>? isNone = null) =>
    [
        new("", ("@code", "/sourceCode"), ("@vocabulary", "/sourceScheme"), ("@code", "/code"))
        {
            En = $"{en}, by its vocabulary",
            Fr = $"{fr}, selon son vocabulaire",
            Read = (e, c, _) =>
            {
                if (isNone?.Invoke(e) == true || Values.Short(e.Get("code")) is not { } code || Vocabularies.Scheme(scheme, e.Get("vocabulary")) is not { } own)
                    return;
                (c.SourceCode, c.SourceScheme, c.Code) = (code, own, core(code, e.Get("vocabulary")));
                if (c.Code is not null)
                    c.Match = MatchKind.Exact;
            },
            Write = (c, e, _) =>
            {
                var isOwn = Belongs(scheme, c);
                e.Set("code", Values.Attribute(isOwn ? c.SourceCode : c.Code));
                e.Set("vocabulary", Values.Attribute(isOwn ? Vocabularies.Of(scheme, c.SourceScheme) : null));
            },
        },
        new("", (Narratives.Member, "/sourceLabel")) { En = $"{en}, its name", Fr = $"{fr}, son nom", Read = (e, c, _) => c.SourceLabel = Narratives.ReadPlain(e), Write = (c, e, _) => Narratives.WritePlain(c.SourceLabel, e) },
    ];

    private static bool Belongs(string scheme, Coded coded) => Vocabularies.Is(scheme, coded.SourceScheme) && !string.IsNullOrWhiteSpace(coded.SourceCode);

    /// <summary>A sector of the Development Assistance Committee that a record of another format names.</summary>
    private static bool IsDac(Coded coded) => coded is { SourceScheme: null, Code: { Length: 5 } code } && code.All(char.IsAsciiDigit);
}
