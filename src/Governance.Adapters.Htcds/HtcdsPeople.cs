using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Htcds;

/// <summary>The fields of the person: what identifies somebody directly goes to its one block.</summary>
internal static class HtcdsPeople
{
    public static IEnumerable<(string Name, FieldConverter<Migrant> Converter)> Of(HtcdsStyle style)
    {
        yield return ("prs_Salutation", Text((m, t) => Direct(m).Salutation = t, m => m.DirectIdentifiers?.Salutation));
        yield return ("prs_FirstName", Text((m, t) => Direct(m).GivenNames = t, m => m.DirectIdentifiers?.GivenNames));
        yield return ("prs_MiddleName", Text((m, t) => Direct(m).OtherNames = t, m => m.DirectIdentifiers?.OtherNames));
        yield return ("prs_SecondName", Text((m, t) => Direct(m).FamilyName = t, m => m.DirectIdentifiers?.FamilyName));
        yield return ("prs_Birthdate", Birth);
        yield return ("prs_Gender", HtcdsValues.One(
            "prs_Gender",
            style with { HasLabels = false },
            (m, code) => m.SexOrGender = new SexOrGender { Code = code, Dimension = style.IsOld && code is ("F" or "M") ? SexDimension.Unspecified : SexDimension.Gender },
            m => m.SexOrGender?.Code));
        yield return ("prs_Deceased", HtcdsValues.Box((m, yes) => m.Deceased = yes ? Answer.Yes : Answer.No, m => m.Deceased switch { Answer.Yes => true, Answer.No => false, _ => null }));
        yield return ("prs_MaritalStatus", HtcdsValues.One("prs_MaritalStatus", style, (m, code) => m.MaritalStatus = code, m => m.MaritalStatus));
        yield return ("prs_NumberOfChildren", Number((m, n) => m.NumberOfChildren = n, m => m.NumberOfChildren));
        yield return ("prs_HighestLevelOfEducation", HtcdsValues.One("prs_HighestLevelOfEducation", style, (m, code) => m.Education = code, m => m.Education));
        yield return ("prs_Citizenship", HtcdsCountries.Citizenships(style));
        yield return ("prs_IdentityNumber", Text((m, t) => Direct(m).Documents = [new IdentityDocument { Number = t }], m => m.DirectIdentifiers?.Documents?.FirstOrDefault()?.Number));
        yield return ("prs_Email", Text((m, t) => Direct(m).Emails = [t], m => m.DirectIdentifiers?.Emails?.FirstOrDefault()));
        yield return ("prs_MailingCity", Text((m, t) => Address(m).City = t, m => m.DirectIdentifiers?.Address?.City));
        yield return ("prs_MailingCountry", HtcdsCountries.One(style, (m, c) => Address(m).Country = c, m => m.DirectIdentifiers?.Address?.Country));
        yield return ("prs_MailingState", Text((m, t) => Address(m).State = t, m => m.DirectIdentifiers?.Address?.State));
        yield return ("prs_MailingStreet", Text((m, t) => Address(m).Street = t, m => m.DirectIdentifiers?.Address?.Street));
        yield return ("prs_MailingPostalCode", Text((m, t) => Address(m).PostalCode = t, m => m.DirectIdentifiers?.Address?.PostalCode));
        foreach (var part in Pair("prs_HomePhone", "prs_MobilePhone", (m, phones) => Direct(m).Phones = phones, m => m.DirectIdentifiers?.Phones, static _ => true))
            yield return part;
        foreach (var part in Pair("prs_PrimaryLanguage", "prs_SecondaryLanguage", (m, languages) => m.Languages = languages, m => m.Languages, IsLanguage))
            yield return part;
        foreach (var part in HtcdsPoints.Of("prs_MailingLongitude", "prs_MailingLatitude", (m, p) => Address(m).Point = p, m => m.DirectIdentifiers?.Address?.Point))
            yield return part;
    }

    /// <summary>A text.</summary>
    public static FieldConverter<Migrant> Text(Action<Migrant, string> set, Func<Migrant, string?> get) => FieldConverters.Text(set, get);

    /// <summary>A whole number.</summary>
    public static FieldConverter<Migrant> Number(Action<Migrant, int> set, Func<Migrant, int?> get) => FieldConverters.Of<Migrant>(
        (cell, migrant) =>
        {
            if (!int.TryParse(cell.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return false;
            set(migrant, number);
            return true;
        },
        migrant => get(migrant)?.ToString(CultureInfo.InvariantCulture));

    /// <summary>The exact day identifies a person; beside it the year stays for those who may not see it.</summary>
    private static FieldConverter<Migrant> Birth { get; } = FieldConverters.Of<Migrant>(
        (cell, migrant) =>
        {
            if (!PartialDate.TryParse(cell.AsSpan().Trim(), out var date))
                return false;
            if (date.Day is null)
                migrant.BirthDate = date;
            else
                (Direct(migrant).ExactBirthDate, migrant.BirthDate) = (date, PartialDate.Parse(date.Year.ToString("0000", CultureInfo.InvariantCulture)));
            return true;
        },
        migrant => (migrant.DirectIdentifiers?.ExactBirthDate ?? migrant.BirthDate)?.ToString());

    private static DirectIdentifiers Direct(Migrant migrant) => migrant.DirectIdentifiers ??= new DirectIdentifiers();

    private static PostalAddress Address(Migrant migrant) => Direct(migrant).Address ??= new PostalAddress();

    private static bool IsLanguage(string text) => text.Length is 2 or 3 && text.All(char.IsAsciiLetterLower);

    /// <summary>A list of at most two, in two columns.</summary>
    private static IEnumerable<(string Name, FieldConverter<Migrant> Converter)> Pair(string first, string second, Action<Migrant, IList<string>> set, Func<Migrant, IList<string>?> get, Predicate<string> isOne)
        => new[] { first, second }.Zip(FieldConverters.Together<Migrant>(
            (cells, migrant) =>
            {
                for (var i = 0; i < cells.Count; i++)
                {
                    if (cells[i] is { } cell && !isOne(cell.Trim()))
                        return i;
                }

                set(migrant, [.. cells.OfType<string>().Select(c => c.Trim())]);
                if (cells[0] is null)
                    SecondAlone.Note(migrant, second);
                return null;
            },
            migrant => SecondAlone.Is(migrant, second, get(migrant)) ? null : get(migrant)?.ElementAtOrDefault(0),
            migrant => get(migrant)?.ElementAtOrDefault(SecondAlone.Is(migrant, second, get(migrant)) ? 0 : 1)));
}
