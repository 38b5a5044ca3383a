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

    /// <summary>What a column is; null for one that nobody knows.</summary>
    public static CodColumn? Of(string name)
    {
        var text = name.Trim();
        if (Sexed().Match(text) is { Success: true } sexed)
            return Population(sexed.Groups["sex"].Value.ToUpperInvariant(), sexed.Groups["rest"].Value);
        if (Aged().Match(text) is { Success: true } aged)
            return new CodColumn(CodPart.Population, Band: BandOf(aged.Groups["band"].Value));
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

    private static CodColumn? Population(string sex, string rest)
    {
        var both = sex == "T" ? null : sex;
        return rest.ToUpperInvariant() switch
        {
            "TL" => new CodColumn(CodPart.Population, Sex: both),
            "TF" or "TM" when both is null => new CodColumn(CodPart.Population, Sex: rest[1..].ToUpperInvariant()),
            _ => new CodColumn(CodPart.Population, Sex: both, Band: BandOf(rest)),
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

    [GeneratedRegex(@"\A(?<sex>[FMT])_(?<rest>\d{1,3}_\d{1,3}|\d{1,3}_?(plus|\+)|[a-z]{2,20})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sexed();

    [GeneratedRegex(@"\A\p{L}{3,20}_(?<band>\d{2}_\d{2}|\d{2}_?plus)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Aged();

    [GeneratedRegex(@"\A(?<from>\d{1,3})(_(?<to>\d{1,3})|_?(plus|\+))\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bounds();

    [GeneratedRegex(@"\Aadm(in)?(?<level>[0-4])((?<code>pcode?)|(name)?([a-z]{2})?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();
}
