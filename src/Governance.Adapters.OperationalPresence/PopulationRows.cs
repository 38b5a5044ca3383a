using System.Text.RegularExpressions;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.OperationalPresence;

/// <summary>
/// The mapping between populations with a row for each sex and age, as HDX publishes those of all countries and HDX HAPI those of
/// each, and <see cref="Observation"/>: both are dimensions of the value, with « all » for the whole.
/// </summary>
internal static partial class PopulationRows
{
    public const string Layout = "population-rows";
    private const string Sex = "sex";
    private const string Age = "age";
    private const string AllSpelled = "all";
    private const string AllCode = "_T";

    /// <summary>
    /// Columns by which a row is a part of the people, or people of another kind: those in need by sector, as HDX HAPI publishes them
    /// under the same names, those of a projection, those with a disability.
    /// </summary>
    private static readonly string[] OfOthers =
    [
        "population_status", "sector", "sector_code", "sector_name", "cluster", "cluster_code", "cluster_name", "category", "disabled_marker", "disability", "scenario", "variant", "indicator", "indicator_code",
        "population_type", "nationality", "citizenship", "religion", "ethnicity", "education", "disease", "urban_rural", "urbanisation", "urbanization",
    ];

    /// <summary>What HDX names by sex and age once more where each row has its ISO code; with codes of HAPI it is the status of people.</summary>
    private const string Group = "population_group";

    private const string GroupsSexes = "ISO3";

    private static readonly PlaceFields<Observation> Area = new(o => o.Area, o => o.Area ??= new Place());
    private static readonly (string Spelled, string Code)[] Sexes = [("f", "F"), ("m", "M"), ("x", "X"), ("u", "_U"), (AllSpelled, AllCode)];

    private static readonly IReadOnlyList<FieldConverter<Observation>> Days = DayPair.Of<Observation>(static (o, p) => o.Period = p, static o => o.Period);

    /// <summary>The map.</summary>
    public static FieldMap<Observation> Map { get; } = new()
    {
        Format = CodFormat.Id,
        Create = static () => new Observation { Id = "", IndicatorId = PopulationMap.Indicator },
        Finish = Finish,
        IsRecord = static o => o.Value is not null,
        Carries = static o => o.IndicatorId == PopulationMap.Indicator,
        Findings = TabularDiagnostics.OfCells,
        Layouts =
        [
            new FieldLayout<Observation>
            {
                Id = Layout,
                Codec = FormulaText.Codec,
                Sheet = Layout,
                Accepts = header => !header.Any(h => OfOthers.Contains(h.Trim().Replace(' ', '_'), StringComparer.OrdinalIgnoreCase)) && (!Names(header, Group) || Names(header, GroupsSexes)),
                Columns =
                [
                    Column(Field("/area/country", "Country code", "Code du pays", Area.Country(), CodDiagnostics.NotACountry, ColumnKind.Code), true, "location_code", "ISO3"),
                    .. Enumerable.Range(1, 4).SelectMany(level => new[]
                    {
                        Column(Field($"/area/within/{level - 1}/pCode", $"P-code of administrative level {level}", $"P-code du niveau administratif {level}", Area.Place.Code(level), CodDiagnostics.NotAPCode, ColumnKind.Code), false, $"admin{level}_code", $"ADM{level}_PCODE"),
                        Column(Field($"/area/within/{level - 1}/name", $"Name of administrative level {level}", $"Nom du niveau administratif {level}", Area.Place.Name(level)), false, $"admin{level}_name", $"ADM{level}_NAME", $"ADM{level}_EN", $"ADM{level}_FR"),
                    }),
                    Column(Field("/dimensions/*", "Sex of all people of the row", "Sexe de toutes les personnes de la ligne", Dimension(Sex, SexOf, static code => Array.Find(Sexes, s => s.Code == code).Spelled)), true, "gender"),
                    Column(Field("/dimensions/*", "Age of all people of the row", "Âge de toutes les personnes de la ligne", Dimension(Age, AgeOf, AgeSpelled)), true, "age_range"),
                    Column(Field("/value/value", "Population", "Population", Populations.Total, CodDiagnostics.NotAPopulation, ColumnKind.Number), true, "population"),
                    Column(Field("/period", "Year", "Année", FieldConverters.Date<Observation>((o, d) => o.Period = Period.At(d), o => o.Period is { Start: { } start, End: { } end } && start == end ? start : null), CodDiagnostics.NotAYear, ColumnKind.Date), false, "reference_year", "year"),
                    Column(Field("/period", "Year, as its first day", "Année, par son premier jour", Days[0], CodDiagnostics.NotAYear), false, "reference_period_start", "Date_start"),
                    Column(Field("/period", "Year, as its last day", "Année, par son dernier jour", Days[1], CodDiagnostics.NotAYear), false, "reference_period_end", "Date_end"),
                ],
            },
        ],
    };

    /// <summary>Whether a header is of such a table.</summary>
    public static bool IsOf(IReadOnlyList<string> header) => Map.Recognise(header) is not null;

    private static bool Names(IReadOnlyList<string> header, string name) => header.Any(h => h.Trim().Equals(name, StringComparison.OrdinalIgnoreCase));

    private static void Finish(Observation observation, FieldPlace place)
    {
        Area.Place.Settle(observation);
        observation.Sensitivity = Sensitivity.Public;
        if (place.Table <= 1 && (observation.Area?.PCode?.Code ?? (observation.Area?.Within is null ? observation.Area?.Country?.Alpha3 : null)) is { } unit
            && observation.Period?.Start is { } start && observation.Dimensions is [{ Dimension: Sex } sex, { Dimension: Age } age])
            (observation.Id, observation.Minted) = ($"{CodFormat.Id}:{unit}-{start}-{sex.Code}-{age.Code}", true);
        place.Stamp(observation, CodFormat.Id);
    }

    private static FieldConverter<Observation> Dimension(string dimension, Func<string, string?> read, Func<string, string?> write) => FieldConverters.Of<Observation>(
        (cell, o) =>
        {
            if (cell.Trim() is not { Length: > 0 and <= 16 } label || read(label) is not { } code)
                return false;
            (o.Dimensions ??= []).Add(new DimensionValue { Dimension = dimension, Code = code });
            return true;
        },
        o => o.Dimensions?.FirstOrDefault(d => d.Dimension == dimension)?.Code is { } code ? write(code) : null);

    private static string? SexOf(string cell) => Array.Find(Sexes, s => s.Spelled == cell).Code;

    private static string? AgeOf(string cell) => cell == AllSpelled ? AllCode : Years().IsMatch(cell) ? cell.Replace("+", "-plus", StringComparison.Ordinal) : null;

    private static string? AgeSpelled(string code) => code == AllCode ? AllSpelled : code.Replace("-plus", "+", StringComparison.Ordinal) is var cell && Years().IsMatch(cell) ? cell : null;

    private static FieldColumn<Observation> Column(MappedField<Observation> field, bool isRequired, string name, params string[] others) => new(field, name, null, others) { IsRequired = isRequired };

    private static MappedField<Observation> Field(string pointer, string en, string fr, FieldConverter<Observation> converter, DiagnosticDescriptor? refusal = null, ColumnKind kind = ColumnKind.Text)
        => new() { Pointers = [pointer], MeaningEn = en, MeaningFr = fr, Converter = converter, Refusal = refusal, Kind = kind };

    [GeneratedRegex(@"\A[0-9]{1,3}(?:-[0-9]{1,3}|\+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
