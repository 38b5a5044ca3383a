using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Unhcr;

/// <summary>
/// The mapping between UNHCR's tables and <see cref="Observation"/>. In most of them a row has a column for each population
/// type or outcome: each of its cells is a value of another indicator.
/// </summary>
internal static class UnhcrMap
{
    public const string Population = "population";
    public const string Flows = "flows";
    public const string Hapi = "hapi";
    public const string Idmc = "idmc";
    public const string Unrwa = "unrwa";
    public const string PopstatsAsylum = "popstats-asylum";
    private const string DemographicsId = "demographics";
    private const string Prefix = "unhcr-";
    private const string IdmcIndicator = "idmc-conflict-idps";

    private static readonly MappedField<Observation> Year = Field(["/period"], "Year", "Année", FieldConverters.Date<Observation>((o, d) => o.Period = Period.At(d), o => o.Period is { } p && p.Start == p.End ? p.Start : null));
    private static readonly MappedField<Observation> OriginName = Field(["/dimensions/0"], "Country of origin, its name", "Pays d’origine, son nom", Axis.Origin.Name, UnhcrDiagnostics.UnknownCountry);
    private static readonly MappedField<Observation> OriginCode = Field(["/dimensions/0"], "Country of origin, UNHCR’s own code", "Pays d’origine, code propre au HCR", Axis.Origin.Code, UnhcrDiagnostics.UnknownCountry);
    private static readonly MappedField<Observation> OriginIso = Field(["/dimensions/0"], "Country of origin, ISO code", "Pays d’origine, code ISO", Axis.Origin.Iso, UnhcrDiagnostics.UnknownCountry);
    private static readonly MappedField<Observation> AsylumName = Field(["/dimensions/1", "/area/country"], "Country of asylum, its name", "Pays d’asile, son nom", Axis.Asylum.Name, UnhcrDiagnostics.UnknownCountry);
    private static readonly MappedField<Observation> AsylumCode = Field(["/dimensions/1", "/area/country"], "Country of asylum, UNHCR’s own code", "Pays d’asile, code propre au HCR", Axis.Asylum.Code, UnhcrDiagnostics.UnknownCountry);
    private static readonly MappedField<Observation> AsylumIso = Field(["/dimensions/1", "/area/country"], "Country of asylum, ISO code", "Pays d’asile, code ISO", Axis.Asylum.Iso, UnhcrDiagnostics.UnknownCountry);
    private static readonly MappedField<Observation> PopulationType = Field(["/indicatorId"], "Population type", "Type de population", Codes.Population, UnhcrDiagnostics.UnknownCode);
    private static readonly MappedField<Observation> Location = Field(["/area", "/dimensions/4"], "Place within the country of asylum, and its kind", "Lieu dans le pays d’asile, et son type", Locations.Converter);
    private static readonly MappedField<Observation> Urbanisation = Field(["/dimensions/2"], "Whether the place is urban or rural", "Lieu urbain ou rural", Codes.Mapped(Dimensions.Urbanisation, "unhcr-location"), UnhcrDiagnostics.UnknownCode);
    private static readonly MappedField<Observation> Accommodation = Field(["/dimensions/3"], "Kind of accommodation", "Type d’hébergement", Codes.Mapped(Dimensions.Accommodation, "unhcr-accommodation"), UnhcrDiagnostics.UnknownCode);
    private static readonly MappedField<Observation> Procedure = Field(["/dimensions/2"], "Who holds the procedure", "Qui mène la procédure", Codes.Own(Dimensions.Procedure, "unhcr-procedure"), UnhcrDiagnostics.UnknownCode);
    private static readonly MappedField<Observation> Application = Field(["/dimensions/3"], "Kind of application", "Type de demande", Codes.Own(Dimensions.Application, "unhcr-application"), UnhcrDiagnostics.UnknownCode);
    private static readonly MappedField<Observation> Decision = Field(["/dimensions/*"], "Level of the decision", "Degré de la décision", Codes.Own(Dimensions.Decision, "unhcr-decision"), UnhcrDiagnostics.UnknownCode);
    private static readonly MappedField<Observation> ProcedureAndLevel = Field(["/dimensions/2", "/dimensions/*"], "Who holds the procedure, and the level of the decision", "Qui mène la procédure, et degré de la décision", Codes.ProcedureAndLevel, UnhcrDiagnostics.UnknownCode);
    private static readonly MappedField<Observation> CountedAs = Field(["/dimensions/*"], "Whether persons or cases are counted", "Comptage par personnes ou par dossiers", Codes.CountedAs, UnhcrDiagnostics.UnknownCode);
    private static readonly MappedField<Observation> Start = Field(["/period"], "Year, as its first day", "Année, par son premier jour", HapiColumns.Start);
    private static readonly MappedField<Observation> End = Field(["/period"], "Year, as its last day", "Année, par son dernier jour", HapiColumns.End);
    private static readonly MappedField<Observation> Sex = Field(["/dimensions/2"], "Sex of all people of the row", "Sexe de toutes les personnes de la ligne", HapiColumns.Sex, UnhcrDiagnostics.UnknownCode);
    private static readonly MappedField<Observation> Age = Field(["/dimensions/3"], "Age of all people of the row", "Âge de toutes les personnes de la ligne", HapiColumns.Age, UnhcrDiagnostics.UnknownCode);
    private static readonly MappedField<Observation> Total = Count(["/value"], "All people of the population type, which may be more than those of both sexes", "Toutes les personnes de ce type de population, parfois plus que celles des deux sexes", Counts.Value);

    /// <summary>A field for each indicator, with its name.</summary>
    private static readonly Dictionary<string, MappedField<Observation>> Indicators = ShippedIndicators.All.Where(i => i.Id.StartsWith(Prefix, StringComparison.Ordinal) || i.Id == IdmcIndicator)
        .ToDictionary(i => i.Id, i => Count(["/value"], i.Name.Text, i.Name.Translations!.First(t => t.Language == "fr").Text, Counts.Value));

    /// <summary>The map.</summary>
    public static FieldMap<Observation> Map { get; } = new()
    {
        Format = UnhcrFormat.Id,
        Create = static () => new Observation { Id = "", IndicatorId = "" },
        Finish = Finish,
        IsRecord = static o => o.IndicatorId.Length > 0,
        Findings = TabularDiagnostics.OfCells,
        Layouts =
        [
            new FieldLayout<Observation>
            {
                Id = "popstats-long",
                Codec = FormulaText.Codec,
                Columns = [.. new[] { "Year", "Country / territory of asylum/residence", "Origin", "Population type" }.Zip([Year, AsylumName, OriginName, PopulationType], Column), new FieldColumn<Observation>(Total, "Value") { IsRequired = true }],
            },
            Wide("popstats", ["Year", "Country / territory of asylum/residence", "Origin"], [Year, AsylumName, OriginName],
                ("ref", "Refugees (incl. refugee-like situations)", []), ("asy", "Asylum-seekers (pending cases)", []), ("ret", "Returned refugees", []), ("idp", "Internally displaced persons", ["Internally displaced persons (IDPs)", "IDPs protected/assisted by UNHCR, incl. people in IDP-like situations"]),
                ("rdp", "Returned IDPs", []), ("sta", "Stateless persons", []), ("ooc", "Others of concern", []), ("total", "Total Population", [])),
            Wide("download", ["Year", "Country of Origin", "Country of Origin ISO", "Country of Asylum", "Country of Asylum ISO"], [Year, OriginName, OriginIso, AsylumName, AsylumIso],
                ("ref", "Refugees under UNHCR’s mandate", ["Refugees under UNHCR's mandate", "Refugees"]), ("roc", "People in refugee-like situations", []), ("asy", "Asylum-seekers", ["Asylum seekers"]), ("ret", "Returned refugees", []), ("idp", "IDPs of concern to UNHCR", ["IDPs", "Internally displaced persons"]), ("rdp", "Returned IDPs", ["Returned IDPss"]),
                ("oip", "Other people in need of international protection", []), ("vda", "Venezuelans displaced abroad", []), ("sta", "Stateless persons", ["Stateless"]), ("hst", "Host community", ["HST"]), ("ooc", "Others of concern", ["OOC", "Others of concern to UNHCR"])),
            new FieldLayout<Observation>
            {
                Id = PopstatsAsylum,
                Codec = FormulaText.Codec,
                LeastColumns = 4,
                Columns = [.. new[] { "Year", "Country / territory of asylum/residence", "Origin" }.Zip([Year, AsylumName, OriginName], Column), Always(ProcedureAndLevel, "RSD procedure type / level")],
                Values =
                [
                    Value("applications", "Applied during year"), Value("recognized", "decisions_recognized", "statistics.filter.decisions_recognized"), Value("recognized-other", "decisions_other", "statistics.filter.decisions_other"),
                    Value("rejected", "Rejected"), Value("closed", "Otherwise closed"), Value("decisions", "Total decisions"),
                ],
            },
            Demographics(),
            new FieldLayout<Observation>
            {
                Id = Hapi,
                Codec = FormulaText.Codec,
                Columns =
                [
                    Always(OriginIso, "origin_location_code"), Always(AsylumIso, "asylum_location_code"), Always(PopulationType, "population_group"), Always(Sex, "gender"), Always(Age, "age_range"),
                    Always(Total, "population"), Always(Start, "reference_period_start"), Always(End, "reference_period_end"),
                ],
            },
            Wide("applications", [.. ApiNames, "procedure_type", "app_type", "dec_level", "app_pc"], [.. Api, Procedure, Application, Decision, CountedAs], ("applications", "applied", ["Applications", "Number of Applications"])),
            Wide("decisions", [.. ApiNames, "procedure_type", "dec_level", "dec_pc"], [.. Api, Procedure, Decision, CountedAs],
                ("recognized", "dec_recognized", ["Recognized", "Recognized decisions"]), ("recognized-other", "dec_other", ["RecognizedOther", "Complementary protection"]), ("rejected", "dec_rejected", ["Rejected", "Rejected decisions"]),
                ("closed", "dec_closed", ["OtherwiseClosed", "Otherwise closed"]), ("decisions", "dec_total", ["TotalDecided", "Total decided", "Total decisions"])),
            Wide("solutions", ApiNames, Api,
                ("ret", "returned_refugees", ["RET", "Returned refugees", "Refugee returns"]), ("rst", "resettlement", ["RST", "Resettlement arrivals"]), ("nat", "naturalisation", ["NAT"]), ("rdp", "returned_idps", ["RDP", "Returned IDPs", "IDP returns"])),
            Wide(Unrwa, ApiNames, Api, ("unrwa", "total", [])),
            Wide(Idmc, ApiNames, Api, (Idmc, "total", [])),
            Wide(Flows, ApiNames, Api, ("ref-flow", "refugees", []), ("asy-flow", "asylum_seekers", []), ("ret", "returned_refugees", []), ("oip-flow", "oip", [])),
            Wide(Population, ApiNames, Api,
                ("ref", "refugees", ["REF"]), ("roc", "refugee_like", ["ROC"]), ("asy", "asylum_seekers", ["ASY"]), ("ret", "returned_refugees", ["RET"]), ("idp", "idps", ["IDP"]), ("rdp", "returned_idps", ["RDP"]), ("sta", "stateless", ["STA"]),
                ("ooc", "ooc", []), ("oip", "oip", []), ("vda", "vda", []), ("hst", "hst", [])),
        ],
    };

    private static IReadOnlyList<string> Sexes => ["f_", "m_"];

    /// <summary>The columns of countries of all layouts.</summary>
    private static IReadOnlyList<FieldColumn<Observation>> Countries { get; } = [.. Map.Layouts.SelectMany(l => l.Columns).Where(c => c.Field == OriginName || c.Field == OriginCode || c.Field == OriginIso || c.Field == AsylumName || c.Field == AsylumCode || c.Field == AsylumIso)];

    /// <summary>What all tables of the population API and its kin begin with, and their counterparts on HDX.</summary>
    private static IReadOnlyList<string> ApiNames => ["year", "coo_name", "coo", "coo_iso", "coa_name", "coa", "coa_iso"];

    private static IReadOnlyList<MappedField<Observation>> Api => [Year, OriginName, OriginCode, OriginIso, AsylumName, AsylumCode, AsylumIso];

    private static void Finish(Observation observation, FieldPlace place)
    {
        if (place.Value is { } value)
            observation.IndicatorId = IndicatorOf(value);
        if (observation.Value is { } quantity)
            quantity.Unit = place.Layout is "applications" or "decisions" or PopstatsAsylum ? "NUMBER" : "PS";
        observation.Sensitivity = Sensitivity.Public;
        if (Keys.Of(observation, place.Layout) is { } key)
            (observation.Id, observation.Minted) = ($"{UnhcrFormat.Id}:{key}", true);
        place.Stamp(observation, UnhcrFormat.Id);
        observation.Source!.Organisation = "UNHCR";
        observation.Source.Licence = "CC BY 4.0";
    }

    private static FieldLayout<Observation> Wide(string id, IReadOnlyList<string> names, IReadOnlyList<MappedField<Observation>> shared, params IReadOnlyList<(string Value, string Name, string[] Aliases)> values) => new()
    {
        Id = id,
        Codec = FormulaText.Codec,
        LeastColumns = id == "download" ? 4 : 3,
        Columns = [.. names.Zip(shared, (name, field) => HasManyNames(id) ? Published(name, field) : Column(name, field))],
        Accepts = id is "applications" or "decisions" ? IsOfProcedures : HasManyNames(id) ? HasCountryOfItsOwn : HasCountry,
        Values = [.. values.Select(v => Value(v.Value, v.Name, v.Aliases))],
    };

    private static ValueColumn<Observation> Value(string value, string name, params string[] aliases)
        => new(value, new(Indicators[IndicatorOf(value)], name, null, aliases), o => o.IndicatorId == IndicatorOf(value));

    private static string IndicatorOf(string value) => value == Idmc ? IdmcIndicator : Prefix + value;

    /// <summary>Whether a header is of people by sex and age, and no column says of which population.</summary>
    public static bool LacksPopulation(IReadOnlyList<string> header)
    {
        var demographics = Map.Layout(DemographicsId)!;
        return HasCountry(header) && Sexes.All(s => demographics.Columns.Any(c => c.Name.StartsWith(s, StringComparison.Ordinal) && header.Any(c.IsNamed)))
            && !demographics.Columns.Any(c => c.Field == PopulationType && header.Any(c.IsNamed));
    }

    /// <summary>Old tables have columns of the same outcomes, and name their countries otherwise.</summary>
    private static bool HasCountryOfItsOwn(IReadOnlyList<string> header) => ApiNames.Skip(1).Any(n => HasColumn(header, n));

    /// <summary>
    /// Applications are made for many things, and a country rejects visas too. What was added up over all procedures names where people
    /// come from and where they ask.
    /// </summary>
    private static bool IsOfProcedures(IReadOnlyList<string> header)
        => HasCountryOfItsOwn(header) && (HasColumn(header, "procedure_type") || HasColumn(header, "app_type")
            || (ApiNames.Any(n => n.StartsWith("coo", StringComparison.Ordinal) && HasColumn(header, n)) && ApiNames.Any(n => n.StartsWith("coa", StringComparison.Ordinal) && HasColumn(header, n))));

    private static bool HasColumn(IReadOnlyList<string> header, string name)
        => Aliases(name).Concat(OtherNames(name)).Append(name).Any(n => header.Any(h => ColumnName.Is(h, n)));

    /// <summary>People are counted by where they come from or where they are: a table that says neither is somebody else’s.</summary>
    private static bool HasCountry(IReadOnlyList<string> header) => Countries.Any(c => header.Any(c.IsNamed));

    private static FieldLayout<Observation> Demographics() => new()
    {
        Id = DemographicsId,
        Codec = FormulaText.Codec,
        Columns =
        [
            .. ApiNames.Concat(["pop_type", "location", "loc_type", "acc_type"]).Zip([.. Api, PopulationType, Location, Urbanisation, Accommodation], Published),
            .. Parts("f", "Female", "F", 0, "Women and girls", "Femmes et filles"),
            .. Parts("m", "Male", "M", 7, "Men and boys", "Hommes et garçons"),
            new FieldColumn<Observation>(Total, "total", null, "Total"),
        ],
        LeastColumns = 5,
        Accepts = HasCountry,
    };

    private static IEnumerable<FieldColumn<Observation>> Parts(string prefix, string spelled, string sex, int first, string english, string french)
    {
        foreach (var (name, others, age) in new (string, string[], string)[] { ("0_4", ["0-4", "0 - 4"], "0-4"), ("5_11", ["5-11", "5 - 11"], "5-11"), ("12_17", ["12-17", "12 - 17"], "12-17"), ("18_59", ["18-59", "18 - 59"], "18-59"), ("60", ["60", "60+", "60(+)", "60 or more"], "60-plus"), ("other", ["Unknown", "other"], "_U") })
        {
            var (of, de) = age == "_U" ? ("of unknown age", "d’âge inconnu") : age == "60-plus" ? ("of 60 years and over", "de 60 ans et plus") : ($"of {age.Replace('-', '–')} years", $"de {age.Replace("-", " à ", StringComparison.Ordinal)} ans");
            yield return new(Count([$"/breakdowns/{first++}"], $"{english} {of}", $"{french} {de}", Counts.Part(sex, age)), $"{prefix}_{name}", null, [$"{spelled}_{(age == "_U" ? "Unknown" : name)}", .. others.Select(o => $"{spelled} {o}")]);
        }

        yield return new(Count([$"/breakdowns/{first}"], $"{english}, all ages", $"{french}, tous âges", Counts.Part(sex, age: null)), $"{prefix}_total", null, $"{spelled}_total", $"{spelled} total");
    }

    /// <summary>Layouts whose names of columns tell them apart, whatever those of the countries are.</summary>
    private static bool HasManyNames(string id) => id is "applications" or "decisions" or "solutions";

    /// <summary>A column that tables of the Refugee Data Finder and of HDX have under other names.</summary>
    private static FieldColumn<Observation> Published(string name, MappedField<Observation> field)
    {
        var column = Column(name, field);
        return new(field, name, null, [.. column.Aliases, .. OtherNames(name)]) { IsRequired = column.IsRequired };
    }

    private static string[] OtherNames(string name) => name switch
    {
        "coo_name" => ["Country of origin", "Country of Origin Name"],
        "coo_iso" => ["Country of origin (ISO)", "Country of Origin ISO", "Country of Origin Code"],
        "coa_name" => ["Country of asylum", "Country of Asylum Name"],
        "coa_iso" => ["Country of asylum (ISO)", "Country of Asylum ISO", "Country of Asylum Code"],
        "pop_type" => ["Population type"],
        "procedure_type" => ["Procedure Type", "Authority"],
        "app_type" => ["Application Type Code", "Application type"],
        "app_pc" => ["Application Data Type", "Cases / Persons"],
        "dec_level" => ["Decision Type Code", "Stage of procedure"],
        "dec_pc" => ["Decision Data Type", "Cases / Persons"],
        _ => [],
    };

    private static FieldColumn<Observation> Always(MappedField<Observation> field, string name) => new(field, name) { IsRequired = true };

    private static FieldColumn<Observation> Column(string name, MappedField<Observation> field) => new(field, name, null, Aliases(name))
    {
        IsRequired = name is "year" or "Year" or "pop_type" or "Population type" or "Country / territory of asylum/residence",
    };

    /// <summary>The spellings of the tables on HDX and of older downloads.</summary>
    private static string[] Aliases(string name) => name switch
    {
        "coo_iso" => ["ISO3CoO"],
        "coa_iso" => ["ISO3CoA"],
        "Country of Origin" => ["Country of Origin Name"],
        "Country of Origin ISO" => ["Country of origin (ISO)", "Country of Origin Code"],
        "Country of Asylum" => ["Country of Asylum Name"],
        "Country of Asylum ISO" => ["Country of asylum (ISO)", "Country of Asylum Code"],
        "Country / territory of asylum/residence" => ["Country / territory of asylum / residence"],
        "pop_type" => ["PT"],
        "loc_type" => ["urbanRural"],
        "acc_type" => ["accommodationType"],
        "procedure_type" => ["ProcedureType"],
        "app_type" => ["ApplicationType"],
        "app_pc" => ["ApplicationDataType"],
        "dec_level" => ["DecisionType"],
        "dec_pc" => ["DecisionDataType"],
        _ => [],
    };

    private static MappedField<Observation> Field(IReadOnlyList<string> pointers, string english, string french, FieldConverter<Observation> converter, DiagnosticDescriptor? refusal = null)
        => new() { Pointers = pointers, MeaningEn = english, MeaningFr = french, Converter = converter, Refusal = refusal };

    private static MappedField<Observation> Count(IReadOnlyList<string> pointers, string english, string french, FieldConverter<Observation> converter)
        => new() { Pointers = pointers, MeaningEn = english, MeaningFr = french, Converter = converter, Refusal = UnhcrDiagnostics.NotACount, Kind = ColumnKind.Number };
}
