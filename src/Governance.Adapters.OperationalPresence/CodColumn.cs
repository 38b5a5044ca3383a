using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Adapters.OperationalPresence;

/// <summary>What a column of a common operational dataset is, by its name: countries spell the same scheme in many ways.</summary>
/// <param name="Is">What it is.</param>
/// <param name="Level">Administrative level of a name or code.</param>
/// <param name="Sex"><c>F</c> or <c>M</c> of a population; null for both together.</param>
/// <param name="Band">Age band of a population, by our code where there is one; null for all ages.</param>
internal sealed partial record CodColumn(CodPart Is, int Level = 0, string? Sex = null, string? Band = null)
{
    /// <summary>What its cells are.</summary>
    public ColumnKind Kind => Is switch
    {
        CodPart.Population => ColumnKind.Number,
        CodPart.Code => ColumnKind.Code,
        CodPart.Year => ColumnKind.Date,
        _ => ColumnKind.Text,
    };

    /// <summary>Whose names a column may begin with, and their sex; null for both together.</summary>
    private static readonly FrozenDictionary<string, string?> Sexes = ((string[])["f", "fem", "female", "females", "femme", "femmes", "fille", "filles", "woman", "women", "girl", "girls"]).Select(w => (w, (string?)"F"))
        .Concat(((string[])["m", "masc", "male", "males", "homme", "hommes", "garcon", "garcons", "man", "men", "boy", "boys"]).Select(w => (w, (string?)"M")))
        .Concat(((string[])["t", "total", "pop", "population", "persons", "personnes", "people"]).Select(w => (w, (string?)null)))
        .ToFrozenDictionary(p => p.w, p => p.Item2, StringComparer.Ordinal);

    /// <summary>Words for an age, which stand before its bounds where they name nobody's sex, or behind a sex as a band of their own.</summary>
    private static readonly FrozenSet<string> Ages = FrozenSet.ToFrozenSet(
        ["adult", "adults", "adulte", "adultes", "age", "ages", "agee", "agees", "aged", "child", "children", "elderly", "enfant", "enfants", "infant", "infants", "jeune", "jeunes", "youth", "older", "unk", "unknown", "inconnu", "inconnus"], StringComparer.Ordinal);

    /// <summary>
    /// What a column is; null for one that nobody knows. The words of a population are a closed list: a name in the place of a
    /// band would else be taken for one.
    /// </summary>
    public static CodColumn? Of(string name)
    {
        var text = name.Trim();
        if (Counted().Match(text) is { Success: true } counted && Population(FoldedText.Fold(counted.Groups["who"].Value), counted.Groups["rest"].Value) is { } population)
            return population;
        var key = FoldedText.Fold(text);
        if (Unit().Match(key) is { Success: true } unit)
        {
            var level = unit.Groups["level"].ValueSpan[0] - '0';
            return new CodColumn(unit.Groups["code"].Success ? CodPart.Code : CodPart.Name, level);
        }

        return key switch
        {
            "year" or "annee" or "referenceyear" or "yearofreference" => new CodColumn(CodPart.Year),
            "validon" or "validto" or "validfromdate" or "parentpcode" => new CodColumn(CodPart.Validity),
            _ => null,
        };
    }

    private static CodColumn? Population(string who, string rest)
    {
        var isBand = Bounds().IsMatch(rest);
        if (!Sexes.TryGetValue(who, out var sex))
            return isBand && Ages.Contains(who) ? new CodColumn(CodPart.Population, Band: BandOf(rest)) : null;
        return FoldedText.Fold(rest) switch
        {
            "tl" or "total" => new CodColumn(CodPart.Population, Sex: sex),
            "tf" when sex is null => new CodColumn(CodPart.Population, Sex: "F"),
            "tm" when sex is null => new CodColumn(CodPart.Population, Sex: "M"),
            // « M_age » may as well be an average.
            var word when isBand || (word != "age" && Ages.Contains(word)) => new CodColumn(CodPart.Population, Sex: sex, Band: BandOf(rest)),
            _ => null,
        };
    }

    /// <summary>Our code of an age band, such as <c>0-4</c> for <c>00_04</c>; a word such as <c>adulte</c> stays what it is.</summary>
    private static string BandOf(string band)
    {
        if (Bounds().Match(band) is not { Success: true } bounds)
            return band;
        var from = int.Parse(bounds.Groups["from"].ValueSpan, CultureInfo.InvariantCulture);
        return bounds.Groups["to"].Success
            ? string.Create(CultureInfo.InvariantCulture, $"{from}-{int.Parse(bounds.Groups["to"].ValueSpan, CultureInfo.InvariantCulture)}")
            : string.Create(CultureInfo.InvariantCulture, $"{from}-plus");
    }

    [GeneratedRegex(@"\A(?<who>\p{L}{1,20})_(?<rest>[\p{L}\d_+]{2,20})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\A(?<from>\d{1,3})(_(?<to>\d{1,3})|_?(plus|\+))\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bounds();

    [GeneratedRegex(@"\Aadm(in)?(?<level>[0-4])((?<code>pcode?)|(name)?([a-z]{2})?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();
}
