using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Htcds;

/// <summary>The mapping between the public datasets of CTDC and <see cref="Migrant"/>: one row is one victim.</summary>
internal static class CtdcMap
{
    public const string Format = "ctdc";

    /// <summary>The k-anonymised dataset of 2018 to 2021.</summary>
    public const string KAnon = "k-anon";

    /// <summary>The synthetic dataset, with the columns of its codebook of 2024.</summary>
    public const string Synthetic = "synthetic";

    private const string GenderColumn = "gender";

    private static readonly MappedField<Migrant> Year = Field(["/interviewed"], "Year of registration", "Année d’enregistrement", CtdcPeople.Year);
    private static readonly MappedField<Migrant> Origin = Field(["/extensions/ctdc/Datasource"], "Case management or hotline", "Suivi de cas ou ligne d’appel", Kept());
    private static readonly MappedField<Migrant> Gender = Field(["/sexOrGender", "/sensitivity"], "Gender", "Genre", CtdcPeople.Gender(CtdcCodes.KAnon));
    private static readonly MappedField<Migrant> Age = Field(["/age"], "Age when identified or assisted", "Âge lors de l’identification ou de l’assistance", CtdcPeople.Age(CtdcCodes.KAnon));
    private static readonly MappedField<Migrant> Majority = Field(["/age"], "Adult or minor when registered", "Majeur ou mineur lors de l’enregistrement", CtdcPeople.Majority18, FieldTurn.Check);
    private static readonly MappedField<Migrant> MajorityExploited = Field(["/trafficking/ageWhenTrafficked"], "Adult or minor when exploited", "Majeur ou mineur lors de l’exploitation", CtdcPeople.MajorityExploited);
    private static readonly MappedField<Migrant> MajorityEntry = Field(["/extensions/ctdc/majorityEntry"], "Adult or minor on entry", "Majeur ou mineur à l’entrée", Kept());
    private static readonly MappedField<Migrant> Citizenship = Field(["/nationalities"], "Citizenship", "Nationalité", CtdcPeople.Citizenship(CtdcCodes.KAnon), refusal: CtdcDiagnostics.UnknownCountry);
    private static readonly MappedField<Migrant> Place = Field(["/trafficking/places"], "Country of exploitation", "Pays d’exploitation", CtdcPeople.CountryOfExploitation(CtdcCodes.KAnon), refusal: CtdcDiagnostics.UnknownCountry);
    private static readonly MappedField<Migrant> Months = Field(["/trafficking/durationMonthsFrom", "/trafficking/durationMonthsTo"], "Months of exploitation", "Mois d’exploitation", CtdcDurations.Converter);
    private static readonly MappedField<Migrant> Abduction = Field(["/trafficking/abduction"], "Whether the person was abducted", "Si la personne a été enlevée", FieldConverters.Of<Migrant>(
        (cell, migrant) =>
        {
            if (CtdcFlags.AnswerOf(cell) is not { } answer)
                return false;
            CodedLists.Trafficking(migrant).Abduction = answer;
            return true;
        },
        migrant => migrant.Trafficking?.Abduction switch { Answer.Yes => "1", Answer.No => "0", _ => null }), refusal: CtdcDiagnostics.NotAFlag);

    /// <summary>The map.</summary>
    public static FieldMap<Migrant> Map { get; } = new()
    {
        Format = Format,
        Create = static () => new Migrant { Id = "" },
        Finish = Finish,
        Guard = Guard,
        Findings = TabularDiagnostics.OfCells,
        Layouts = [OfKAnon(), OfSynthetic()],
    };

    private static readonly HashSet<string> Columns = [.. Map.Layouts.SelectMany(l => l.Columns).Select(c => c.Name)];

    /// <summary>How the table was written; not of anybody.</summary>
    private static readonly HashSet<string> OfTheTable = [FieldMap<Migrant>.ColumnsField, FieldMap<Migrant>.TableField, FieldMap<Migrant>.BeforeField, FieldMap<Migrant>.AfterField];

    /// <summary>
    /// Both are published. Few people share a row of the first, so it stays with partners; the second is made of nobody. A
    /// gender for which people are persecuted is confidential wherever it stands.
    /// </summary>
    private static void Finish(Migrant migrant, FieldPlace place)
    {
        place.Stamp(migrant, Format);
        var isMade = place.Layout == Synthetic;
        migrant.Sensitivity = migrant.SexOrGender?.Code == "T" ? Sensitivity.Confidential : isMade ? Sensitivity.Public : Sensitivity.Restricted;
        migrant.Source!.Organisation = "Counter Trafficking Data Collaborative (CTDC)";
        migrant.Source.Dataset = isMade ? "Global Synthetic Dataset" : "Global Dataset, k-anonymised";
        migrant.Source.Url = "https://www.ctdatacollaborative.org";
    }

    /// <summary>
    /// Published is what the datasets say. Another column, or another text in one of theirs, may say anything of anybody; a
    /// gender that is not understood may be one for which people are persecuted.
    /// </summary>
    private static void Guard(Migrant migrant)
    {
        if (migrant.Extensions?.TryGetValue(Format, out var own) != true || own is null)
            return;
        if (own.Any(o => !OfTheTable.Contains(o.Key) && !(Columns.Contains(o.Key) && CtdcWords.AreOfTheDatasets(o.Value.ToString()))))
            migrant.Sensitivity = null;
        else if (migrant.SexOrGender is null && own.TryGetValue(GenderColumn, out var gender) && !string.IsNullOrWhiteSpace(gender.ToString()))
            migrant.Sensitivity = Sensitivity.Confidential;
    }

    private static FieldLayout<Migrant> OfKAnon() => new()
    {
        Id = KAnon,
        Missing = "-99",
        Codec = FormulaText.Codec,
        LeastColumns = 12,
        Columns =
        [
            new(Year, "yearOfRegistration"), new(Origin, "Datasource"), new(Gender, GenderColumn) { IsRequired = true }, new(Age, "ageBroad"),
            new(Majority, "majorityStatus"), new(MajorityExploited, "majorityStatusAtExploit"), new(MajorityEntry, "majorityEntry"),
            new(Citizenship, "citizenship"),
            .. Flags(CtdcCodes.KAnon, "meansOfControl"), Words("meansOfControlConcatenated", "meansOfControl", ";"),
            .. Flags(CtdcCodes.KAnon, "is"), Words("typeOfExploitConcatenated", "is", ";"),
            .. Flags(CtdcCodes.KAnon, "typeOfLabour"), Words("typeOfLabourConcatenated", "typeOfLabour", ";"),
            .. Flags(CtdcCodes.KAnon, "typeOfSex"), Words("typeOfSexConcatenated", "typeOfSex", ";"),
            new(Abduction, "isAbduction"), Words("RecruiterRelationship", "recruiterRelation", "; "), new(Place, "CountryOfExploitation"),
            .. Flags(CtdcCodes.KAnon, "recruiterRelation"),
        ],
    };

    private static FieldLayout<Migrant> OfSynthetic() => new()
    {
        Id = Synthetic,
        Codec = FormulaText.Codec,
        LeastColumns = 8,
        Columns =
        [
            new(Year, "yearOfRegistration"), new(Gender, GenderColumn, CtdcPeople.Gender(CtdcCodes.Synthetic)) { IsRequired = true },
            new(Age, "ageBroad", CtdcPeople.Age(CtdcCodes.Synthetic)), new(Citizenship, "citizenship", CtdcPeople.Citizenship(CtdcCodes.Synthetic)),
            new(Place, "CountryOfExploitation", CtdcPeople.CountryOfExploitation(CtdcCodes.Synthetic)), new(Months, "traffickMonths"),
            .. Flags(CtdcCodes.Synthetic, "means"), .. Flags(CtdcCodes.Synthetic, "is"), .. Flags(CtdcCodes.Synthetic, "typeOfLabour"),
            .. Flags(CtdcCodes.Synthetic, "typeOfSex"), .. Flags(CtdcCodes.Synthetic, "recruiterRelation"),
        ],
    };

    /// <summary>The columns of a group. From 2026 on the types of labour and of sex are sectors.</summary>
    private static IEnumerable<FieldColumn<Migrant>> Flags(string scheme, string start) => CtdcCodes.Columns(scheme, start).Select(item => new FieldColumn<Migrant>(
        Field([CodedLists.Pointer(item.List)], item.En, item.Fr, CtdcFlags.Of(scheme, item.Code), refusal: CtdcDiagnostics.NotAFlag),
        item.Code,
        converter: null,
        [.. Aliases(item.Code)])
    { IsRequired = item.Code is "meansOfControlDebtBondage" or "meansDebtBondageEarnings" or "isForcedLabour" });

    private static IEnumerable<string> Aliases(string column)
    {
        if (column.StartsWith("typeOf", StringComparison.Ordinal))
            yield return "sectorOf" + column["typeOf".Length..];
        if (column == "meansWithholdDocs")
            yield return "meansWithholdDocuments";
    }

    private static FieldColumn<Migrant> Words(string name, string start, string separator)
        => new(Field([CodedLists.Pointer(CtdcCodes.Columns(CtdcCodes.KAnon, start)[0].List)], "The same in words", "La même chose en mots", CtdcLabels.Of(start, separator), FieldTurn.Check), name);

    /// <summary>What the core has no place for; it travels with the record and comes back.</summary>
    private static FieldConverter<Migrant> Kept() => FieldConverters.Of<Migrant>(static (_, _) => true, static _ => null);

    private static MappedField<Migrant> Field(IReadOnlyList<string> pointers, string en, string fr, FieldConverter<Migrant> converter, FieldTurn turn = FieldTurn.First, Governance.Core.Diagnostics.DiagnosticDescriptor? refusal = null)
        => new() { Pointers = pointers, MeaningEn = en, MeaningFr = fr, Converter = converter, Turn = turn, Refusal = refusal };
}
