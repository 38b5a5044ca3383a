using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Htcds;

/// <summary>What CTDC says of a person: the year, the gender, ages in bands, countries.</summary>
internal static class CtdcPeople
{
    private const string AgeBands = "age-band";
    private const string NotAvailable = "NA";
    private const int Majority = 18;

    public static FieldConverter<Migrant> Year { get; } = FieldConverters.Of<Migrant>(
        (cell, migrant) =>
        {
            if (CtdcNumbers.Whole(cell) is not { Length: 4 } year || !PartialDate.TryParse(year, out var date))
                return false;
            migrant.Interviewed = date;
            return true;
        },
        migrant => migrant.Interviewed is { Month: null } year ? year.ToString() : null);

    /// <summary>The gender; the oldest file says female and male without saying of which of the two.</summary>
    public static FieldConverter<Migrant> Gender(string scheme) => FieldConverters.Of<Migrant>(
        (cell, migrant) =>
        {
            if (CtdcCodes.Core(scheme, "sex-gender", cell) is not { } code)
                return false;
            migrant.SexOrGender = new SexOrGender { Code = code, Dimension = scheme == CtdcCodes.KAnon && code != "T" ? SexDimension.Unspecified : SexDimension.Gender };
            return true;
        },
        migrant => CtdcCodes.Spell(scheme, "sex-gender", migrant.SexOrGender?.Code switch
        {
            "TF" or "TM" => "T",
            "X" when scheme == CtdcCodes.Synthetic => "T",
            var code => code,
        }));

    /// <summary>The age when identified, assisted or reported, not when trafficked.</summary>
    public static FieldConverter<Migrant> Age(string scheme) => FieldConverters.Of<Migrant>(
        (cell, migrant) =>
        {
            var text = cell.Trim().Replace('\u2013', '-').Replace('\u2014', '-').Replace("--", "-", StringComparison.Ordinal).Replace("-", "--", StringComparison.Ordinal);
            if (CtdcCodes.Core(scheme, AgeBands, text) is not { } band || IsMajority(band))
                return false;
            migrant.Age = new Age { Band = band, Reference = "identification" };
            return true;
        },
        migrant => migrant.Age is { Reference: null or "identification" or "record" or "interview", Band: { } band } && !IsMajority(band) ? CtdcCodes.Spell(scheme, AgeBands, band) : null);

    /// <summary>Adult or minor when registered, read after the age in bands, which says more.</summary>
    public static FieldConverter<Migrant> Majority18 { get; } = FieldConverters.Of<Migrant>(
        (cell, migrant) =>
        {
            if (cell.Length == 0)
                return true;
            if (CtdcCodes.Core(CtdcCodes.KAnon, AgeBands, cell) is not { } band || !IsMajority(band))
                return false;
            if (migrant.Age?.Band is { } known)
                return MajorityOf(known) == band;
            migrant.Age = new Age { Band = band, Reference = "identification" };
            return true;
        },
        migrant => CtdcCodes.Spell(CtdcCodes.KAnon, AgeBands, MajorityOf(migrant.Age?.Band)));

    /// <summary>Adult or minor when exploited.</summary>
    public static FieldConverter<Migrant> MajorityExploited { get; } = FieldConverters.Of<Migrant>(
        (cell, migrant) =>
        {
            if (CtdcCodes.Core(CtdcCodes.KAnon, AgeBands, cell) is not { } band || !IsMajority(band))
                return false;
            CodedLists.Trafficking(migrant).AgeWhenTrafficked = new Age { Band = band, Reference = "exploitation" };
            return true;
        },
        migrant => migrant.Trafficking?.AgeWhenTrafficked is not { } age ? null
            : age.Years is { } years ? years >= Majority ? "Adult" : "Minor"
            : CtdcCodes.Spell(CtdcCodes.KAnon, AgeBands, MajorityOf(age.Band)));

    /// <summary>A citizenship. <c>00</c> is a second word for unknown.</summary>
    public static FieldConverter<Migrant> Citizenship(string scheme) => FieldConverters.Of<Migrant>(
        (cell, migrant) =>
        {
            if (cell.Trim() is "00" or "0")
                return true;
            if (!TryCountry(cell, scheme, out var country))
                return false;
            migrant.Nationalities = [country];
            return true;
        },
        migrant => migrant.Nationalities is [var country, ..] ? Spell(country, scheme) : null);

    /// <summary>The country of exploitation, mostly the one where the person was found or assisted.</summary>
    public static FieldConverter<Migrant> CountryOfExploitation(string scheme) => FieldConverters.Of<Migrant>(
        (cell, migrant) =>
        {
            if (!TryCountry(cell, scheme, out var country))
                return false;
            CodedLists.Trafficking(migrant).Places = [new Place { Kind = PlaceKind.Country, Role = PlaceRole.Exploitation, Country = country }];
            return true;
        },
        migrant => migrant.Trafficking?.Places?.FirstOrDefault(p => p.Role == PlaceRole.Exploitation)?.Country is { } country ? Spell(country, scheme) : null);

    /// <summary>
    /// A country. <c>NA</c> is Namibia where countries have two letters; where they have three it is what statistics programs write
    /// for a value that is missing, and nobody knows.
    /// </summary>
    private static bool TryCountry(string cell, string scheme, out CountryCode country)
    {
        var code = cell.Trim().ToUpperInvariant();
        country = default;
        return (code != NotAvailable || scheme == CtdcCodes.KAnon) && (CountryCode.TryFromAlpha2(code, out country) || CountryCode.TryParse(code, out country));
    }

    private static string Spell(CountryCode country, string scheme) => scheme == CtdcCodes.KAnon ? country.Alpha2 : country.Alpha3;

    private static bool IsMajority(string band) => band is "18-plus" or "0-17";

    /// <summary>The band of adults or of minors that a band lies in; null where it lies in neither.</summary>
    private static string? MajorityOf(string? band) => band is null || CodeList.Get(AgeBands).Item(band) is not { } item ? null
        : item.From >= Majority ? "18-plus"
        : item.To < Majority ? "0-17"
        : null;
}
