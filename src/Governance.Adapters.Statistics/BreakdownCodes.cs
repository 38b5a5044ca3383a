using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Statistics;

/// <summary>Codes of breakdowns: those of SDMX for what tables of statistics call by other codes or by labels. Any other code stays as it is.</summary>
internal static partial class BreakdownCodes
{
    private const int MostCharacters = 256;
    private const string Unspecified = "_X";
    private const string Domain = "PD_";

    private static readonly string[] Totals = ["t", "total", "all", "totale", "insgesamt", "ensemble"];

    /// <summary>The id of a breakdown, the code of SDMX, the one of UNSD and the label of national tables; the first of an id and a code is written.</summary>
    private static readonly (string Id, string Code, string Unsd, string Label)[] Known =
    [
        (Breakdowns.Sex, "F", "FEMALE", "Female"), (Breakdowns.Sex, "M", "MALE", "Male"), (Breakdowns.Sex, Breakdowns.Total, "BOTHSEX", ""), (Breakdowns.Sex, Breakdowns.Total, "both sexes", "les deux sexes"),
        (Breakdowns.Sex, "F", "F", "Femmes"), (Breakdowns.Sex, "F", "Women", "Femme"), (Breakdowns.Sex, "M", "M", "Hommes"), (Breakdowns.Sex, "M", "Men", "Homme"),
        (Breakdowns.Sex, "F", "Mujeres", "Mujer"), (Breakdowns.Sex, "M", "Hombres", "Hombre"), (Breakdowns.Sex, "F", "Weiblich", "Frauen"), (Breakdowns.Sex, "M", "Männlich", "Männer"), (Breakdowns.Sex, "F", "Mulheres", "Feminino"), (Breakdowns.Sex, "M", "Homens", "Masculino"),
        (Breakdowns.Age, Breakdowns.Total, "ALLAGE", ""), (Breakdowns.Age, Breakdowns.Total, "all ages", "tous âges"),
        (Breakdowns.Urbanisation, Breakdowns.Total, "ALLAREA", ""), (Breakdowns.Urbanisation, "U", "URBAN", "Urban"), (Breakdowns.Urbanisation, "R", "RURAL", "Rural"), (Breakdowns.Urbanisation, "U", "Urbain", "Urbaine"), (Breakdowns.Urbanisation, "R", "Rurale", "Rurale"),
        (Breakdowns.Composite, Breakdowns.Total, "ALLDOMAINS", ""),
        (Breakdowns.Composite, "MS_MIGRANT", "MIGPER", "Migrants"), (Breakdowns.Composite, "MS_NOMIGRANT", "NONMIG", "Non-migrants"), (Breakdowns.Composite, "MS_EUMIGRANT", "EUMIG", "EUMIG"), (Breakdowns.Composite, "MS_NONEUMIGRANT", "NONEUMIG", "NONEUMIG"),
        (Breakdowns.Composite, "PD_1", "DOMAIN1", "Domain 1. Migrant rights"), (Breakdowns.Composite, "PD_2", "DOMAIN2", "Domain 2. Whole-of-government or evidence-based policies"), (Breakdowns.Composite, "PD_3", "DOMAIN3", "Domain 3. Cooperation and partnerships"),
        (Breakdowns.Composite, "PD_4", "DOMAIN4", "Domain 4. Socioeconomic well-being"), (Breakdowns.Composite, "PD_5", "DOMAIN5", "Domain 5. Mobility dimensions of crises"), (Breakdowns.Composite, "PD_6", "DOMAIN6", "Domain 6. Safe, orderly and regular migration"),
        (Breakdowns.Composite, "PD_1", "Migrant rights", "Droits des migrants"), (Breakdowns.Composite, "PD_2", "Whole-of-government or evidence-based policies", "Whole-of-government/Evidence-based policies"), (Breakdowns.Composite, "PD_3", "Cooperation and partnerships", "Coopération et partenariats"),
        (Breakdowns.Composite, "PD_4", "Socioeconomic well-being", "Bien-être socioéconomique"), (Breakdowns.Composite, "PD_5", "Mobility dimensions of crises", "Dimensions des crises liées à la mobilité"), (Breakdowns.Composite, "PD_6", "Safe, orderly and regular migration", "Migrations sûres, ordonnées et régulières"),
    ];

    /// <summary>A breakdown in a table; a blank cell is the total. A label in the place of a code of the global structure is kept and reported.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="spelling">Whose codes the table has.</param>
    public static FieldConverter<Observation> Converter(string id, Spelling spelling) => FieldConverters.Of<Observation>(
        (cell, o) =>
        {
            var code = Read(id, cell.Trim(), spelling);
            if (code.Length > MostCharacters)
                return false;
            (o.Dimensions ??= []).Add(new DimensionValue { Dimension = id, Code = code });
            return id != Breakdowns.Composite || spelling == Spelling.Ddf || CodeText().IsMatch(code);
        },
        o => o.Dimensions?.FirstOrDefault(d => d.Dimension == id)?.Code is { } code ? Write(id, code, spelling) : null);

    /// <summary>The code for a cell.</summary>
    public static string Read(string id, string cell, Spelling spelling)
    {
        if (cell.Length == 0)
            return Breakdowns.Total;
        var plain = Names.Plain(cell);
        if (Array.Find(Known, k => k.Id == id && (Names.Plain(k.Unsd) == plain || (k.Label.Length > 0 && Names.Plain(k.Label) == plain))).Code is { } known)
            return known;
        if (Totals.Contains(plain))
            return Breakdowns.Total;
        if (plain == "notspec")
            return Unspecified;
        if (spelling == Spelling.Ddf && cell is "u" or "x")
            return "_" + cell.ToUpperInvariant();
        return id switch
        {
            Breakdowns.Age => Age(cell, spelling),
            Breakdowns.Composite => DomainNumber().Match(cell) is { Success: true } match ? Domain + match.Groups[match.Groups[1].Success ? 1 : 2].Value : cell,
            _ => spelling == Spelling.Ddf ? cell.ToUpperInvariant() : cell,
        };
    }

    private static string Write(string id, string code, Spelling spelling)
    {
        if (code == Breakdowns.Total && spelling == Spelling.National)
            return "";
        if (spelling == Spelling.Desa && (id, code) is (Breakdowns.Sex, Breakdowns.Total) or (Breakdowns.Sex, "F") or (Breakdowns.Sex, "M") or (Breakdowns.Age, Breakdowns.Total))
            return code switch { "F" => "female", "M" => "male", _ => id == Breakdowns.Sex ? "both sexes" : "Total" };
        var known = Array.Find(Known, k => k.Id == id && k.Code == code);
        var text = known.Code is not null ? spelling == Spelling.National ? known.Label : known.Unsd
            : id == Breakdowns.Age && AgeCode().Match(code) is { Success: true } age ? AgeText(age, spelling)
            : code;
        return spelling == Spelling.Ddf ? text == Breakdowns.Total ? "t" : text == Unspecified ? "notspec" : text.TrimStart('_').ToLowerInvariant() : text;
    }

    private static string Age(string cell, Spelling spelling)
    {
        if (AgeSpan().Match(cell) is { Success: true } span)
            return string.Create(CultureInfo.InvariantCulture, $"Y{Number(span.Groups[1])}T{Number(span.Groups[2])}");
        if (AgeFrom().Match(cell) is { Success: true } from && (from.Groups[2].Length > 0 || spelling == Spelling.Ddf))
            return string.Create(CultureInfo.InvariantCulture, $"Y_GE{Number(from.Groups[1])}");
        if (AgeBelow().Match(cell) is { Success: true } below && Number(below.Groups[1]) > 0)
            return string.Create(CultureInfo.InvariantCulture, $"Y0T{Number(below.Groups[1]) - 1}");
        return spelling == Spelling.Ddf ? cell.ToUpperInvariant() : cell;
    }

    private static string AgeText(Match age, Spelling spelling)
        => age.Groups[1].Success ? age.Groups[1].Value + (spelling == Spelling.Ddf ? "" : "+") : age.Groups[2].Value + (spelling == Spelling.Ddf ? "_" : "-") + age.Groups[3].Value;

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^[A-Z0-9_]+$")]
    private static partial Regex CodeText();

    [GeneratedRegex(@"^(?:Y_GE(\d{1,3})|Y(\d{1,3})T(\d{1,3}))$")]
    private static partial Regex AgeCode();

    [GeneratedRegex(@"^Y?(\d{1,3})(?: ?[-–_T] ?| to | à )(\d{1,3})$")]
    private static partial Regex AgeSpan();

    [GeneratedRegex(@"^(\d{1,3})( ?\+?| ?(?:years )?(?:&|and) (?:above|over|older|more)| (?:ans )?et plus)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AgeFrom();

    [GeneratedRegex(@"^(?:<|lt)(\d{1,3})[Yy]?$")]
    private static partial Regex AgeBelow();

    [GeneratedRegex(@"^(?:[Dd]omaine?|DOMAINE?|PD)[ _]*([1-6])(?!\d)|\((?:[Dd]omaine?|DOMAINE?) ?([1-6])\)$")]
    private static partial Regex DomainNumber();
}
