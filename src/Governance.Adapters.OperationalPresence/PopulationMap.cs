using System.Globalization;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.OperationalPresence;

/// <summary>
/// The mapping between tables of populations (COD-PS) and <see cref="Observation"/>: a row is the population of a unit, with
/// its parts by sex and age. The map is made for a header: no two countries have the same age bands.
/// </summary>
internal static class PopulationMap
{
    public const string Layout = "population";
    public const string Indicator = "cod-population";

    /// <summary>How many parts a table has at least that has no column of all people.</summary>
    private const int LeastPopulations = 2;

    private static readonly PlaceFields<Observation> Area = new(o => o.Area, o => o.Area ??= new Place());

    /// <summary>The columns of a new table: the five-year bands that most countries have.</summary>
    private static readonly IReadOnlyList<string> Usual =
    [
        "ADM0_EN", "ADM0_PCODE", "ADM1_EN", "ADM1_PCODE", "ADM2_EN", "ADM2_PCODE", "ADM3_EN", "ADM3_PCODE", "year",
        .. new[] { "F", "M", "T" }.SelectMany(sex => Enumerable.Range(0, 16).Select(i => string.Create(CultureInfo.InvariantCulture, $"{sex}_{i * 5:00}_{(i * 5) + 4:00}")).Append($"{sex}_80Plus").Append($"{sex}_TL")),
    ];

    /// <summary>Whether a header is of a table of populations.</summary>
    public static bool IsOf(IReadOnlyList<string> header)
    {
        var columns = header.Select(CodColumn.Of).OfType<CodColumn>().ToList();
        return columns.Exists(c => c.Is is CodPart.Name or CodPart.Code) && (columns.Contains(new CodColumn(CodPart.Population)) || columns.Count(c => c.Is == CodPart.Population) >= LeastPopulations);
    }

    /// <summary>Whether a header is of a list of places.</summary>
    public static bool IsListOfPlaces(IReadOnlyList<string> header)
    {
        var columns = header.Select(CodColumn.Of).OfType<CodColumn>().ToList();
        return columns.Exists(c => c.Is == CodPart.Validity) && (columns.Exists(c => c.Is == CodPart.Code) || header.Any(h => h.Trim().Equals("P-Code", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The map for a header; absent means the columns that are written anew.</summary>
    public static FieldMap<Observation> For(IReadOnlyList<string>? header) => new()
    {
        Format = CodFormat.Id,
        Create = static () => new Observation { Id = "", IndicatorId = Indicator },
        Finish = Finish,
        IsRecord = static o => o.Value is not null || o.Breakdowns is { Count: > 0 },
        Carries = static o => o.IndicatorId == Indicator,
        Findings = TabularDiagnostics.OfCells,
        Layouts = [new FieldLayout<Observation> { Id = Layout, Codec = FormulaText.Codec, Sheet = Layout, Columns = [.. Columns(header ?? Usual)] }],
    };

    private static void Finish(Observation observation, FieldPlace place)
    {
        Area.Place.Settle(observation);
        observation.Sensitivity = Sensitivity.Public;

        // Where a workbook repeats its units in a second sheet, their codes name them no more.
        if (place.Table <= 1 && observation.Area?.PCode is { } code)
            (observation.Id, observation.Minted) = ($"{CodFormat.Id}:{code.Code}{(observation.Period?.Start is { } start ? $"-{start}" : "")}", true);
        place.Stamp(observation, CodFormat.Id);
    }

    /// <summary>The parts that the columns of a header count, in their order.</summary>
    public static IReadOnlyList<(string? Sex, string? Band)> PartsOf(IReadOnlyList<string> header)
        => [.. header.Select(CodColumn.Of).OfType<CodColumn>().Where(IsPart).Distinct().Select(c => (c.Sex, c.Band))];

    private static IEnumerable<FieldColumn<Observation>> Columns(IReadOnlyList<string> header)
    {
        var taken = new HashSet<CodColumn>();
        foreach (var name in header)
        {
            // A second name of a unit, in another script or language, is kept as it stands.
            if (CodColumn.Of(name) is { } column && !taken.Contains(column) && Field(column, taken.Count(IsPart)) is { } field)
            {
                taken.Add(column);
                yield return new FieldColumn<Observation>(field, name.Trim());
            }
        }
    }

    private static bool IsPart(CodColumn column) => column is { Is: CodPart.Population } and not { Sex: null, Band: null };

    private static MappedField<Observation>? Field(CodColumn column, int part) => column switch
    {
        { Is: CodPart.Code, Level: 0 } => new() { Pointers = ["/area/country"], MeaningEn = "Country code", MeaningFr = "Code du pays", Converter = Area.CountryCode, Kind = ColumnKind.Code, Refusal = CodDiagnostics.NotACountry },
        { Is: CodPart.Name, Level: 0 } => new() { Pointers = ["/area/country"], MeaningEn = "Country", MeaningFr = "Pays", Converter = Area.CountryName, Turn = FieldTurn.Late },
        { Is: CodPart.Code } => new() { Pointers = [$"/area/within/{column.Level - 1}/pCode"], MeaningEn = $"P-code of administrative level {column.Level}", MeaningFr = $"P-code du niveau administratif {column.Level}", Converter = Area.Place.Code(column.Level), Kind = ColumnKind.Code, Refusal = CodDiagnostics.NotAPCode },
        { Is: CodPart.Name } => new() { Pointers = [$"/area/within/{column.Level - 1}/name"], MeaningEn = $"Name of administrative level {column.Level}", MeaningFr = $"Nom du niveau administratif {column.Level}", Converter = Area.Place.Name(column.Level) },
        { Is: CodPart.Year } => new() { Pointers = ["/period"], MeaningEn = "Year", MeaningFr = "Année", Converter = Year, Kind = ColumnKind.Date, Refusal = CodDiagnostics.NotAYear },
        { Is: CodPart.Population, Sex: null, Band: null } => new() { Pointers = ["/value/value"], MeaningEn = "Population", MeaningFr = "Population", Converter = Populations.Total, Kind = ColumnKind.Number, Refusal = CodDiagnostics.NotAPopulation },
        { Is: CodPart.Population } => new() { Pointers = [$"/breakdowns/{part}"], MeaningEn = $"Population, {column.Sex} {column.Band}".TrimEnd(), MeaningFr = $"Population, {column.Sex} {column.Band}".TrimEnd(), Converter = Populations.Part(column.Sex, column.Band), Kind = ColumnKind.Number, Refusal = CodDiagnostics.NotAPopulation },
        _ => null,
    };

    private static FieldConverter<Observation> Year { get; } = FieldConverters.Date<Observation>(
        (o, date) => o.Period = Period.At(date),
        o => o.Period is { Start: { } start, End: { } end } && start == end ? start : null);
}
