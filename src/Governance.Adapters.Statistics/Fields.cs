using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Statistics;

/// <summary>The fields that columns of statistics fill, whatever the columns are called.</summary>
internal static class Fields
{
    private const int MostCharacters = 256;

    public static MappedField<Observation> Series { get; } = Field(["/indicatorId"], "Series, its code", "Série, son code", Indicator(SeriesCodes.OfCode, SeriesCodes.Series));

    public static MappedField<Observation> YearbookSeries { get; } = Field(["/indicatorId"], "Series of the yearbook, its code", "Série de l’annuaire, son code", Indicator(SeriesCodes.OfYearbook, SeriesCodes.Yearbook));

    public static MappedField<Observation> Area { get; } = Field(["/area/country", "/area/identifiers"], "Country or area, M49 number", "Pays ou zone, numéro M49", Areas.Code, StatisticsDiagnostics.NotAnArea);

    public static MappedField<Observation> AnyArea { get; } = Field(["/area/country", "/area/identifiers", "/area/name"], "Country or area, its number, code or name", "Pays ou zone, son numéro, son code ou son nom", Areas.Any);

    public static MappedField<Observation> AreaByLetters { get; } = Field(["/area/country", "/area/identifiers"], "Country or area, by three letters", "Pays ou zone, par trois lettres", Areas.Letters);

    public static MappedField<Observation> Within { get; } = Field(["/area/identifiers"], "Place within the country, its code", "Lieu dans le pays, son code", Areas.Within);

    public static MappedField<Observation> AreaName { get; } = Field(["/area/name"], "Country or area, its name; the code counts", "Pays ou zone, son nom ; le code fait foi", Areas.Name, turn: FieldTurn.Late);

    public static MappedField<Observation> Parent { get; } = Field(["/area/note"], "Region the area is part of", "Région dont la zone fait partie", Areas.Parent, turn: FieldTurn.Late);

    public static MappedField<Observation> Period { get; } = Field(["/period"], "Year, or span of years", "Année, ou années", Periods.Converter, StatisticsDiagnostics.NotAPeriod);

    public static MappedField<Observation> Value { get; } = Field(["/value"], "Value, or bound of it", "Valeur, ou sa borne", Values.Converter, StatisticsDiagnostics.NotAValue, ColumnKind.Number);

    public static MappedField<Observation> Count { get; } = Field(["/value"], "People", "Personnes", Values.Counts, StatisticsDiagnostics.NotAValue, ColumnKind.Number);

    public static MappedField<Observation> Upper { get; } = Field(["/value/upper"], "Upper bound of the value", "Borne supérieure de la valeur", FieldConverters.Number<Observation>((o, n) => (o.Value ??= new Quantity()).Upper = n, o => o.Value?.Upper), StatisticsDiagnostics.NotAValue, ColumnKind.Number);

    public static MappedField<Observation> Lower { get; } = Field(["/value/lower"], "Lower bound of the value", "Borne inférieure de la valeur", FieldConverters.Number<Observation>((o, n) => (o.Value ??= new Quantity()).Lower = n, o => o.Value?.Lower), StatisticsDiagnostics.NotAValue, ColumnKind.Number);

    public static MappedField<Observation> TimeDetail { get; } = Field(["/timeDetail"], "Period in the words of the source", "Période selon les termes de la source", FieldConverters.Text<Observation>((o, t) => o.TimeDetail = t, o => o.TimeDetail));

    public static MappedField<Observation> Source { get; } = Field(["/sourceDetail"], "Source in the words of the series", "Source selon les termes de la série", FieldConverters.Text<Observation>((o, t) => o.SourceDetail = t, o => o.SourceDetail));

    public static MappedField<Observation> Comment { get; } = Field(["/comment"], "Footnote or comment", "Note ou commentaire", FieldConverters.Text<Observation>((o, t) => o.Comment = t, o => o.Comment));

    public static MappedField<Observation> Sign { get; } = Field(["/status"], "Sign beside a value", "Signe à côté d’une valeur", Values.Sign, turn: FieldTurn.Late);

    public static MappedField<Observation> Multiplier { get; } = Field(["/unitMultiplier"], "Power of ten the value is stated in", "Puissance de dix dans laquelle la valeur est exprimée", Multipliers.Converter, turn: FieldTurn.Late);

    private static readonly Dictionary<Spelling, (MappedField<Observation> Units, MappedField<Observation> Nature)> Spelled = new()
    {
        [Spelling.National] = (Unit(Units.Words), Nature(upper: true)),
        [Spelling.Unsd] = (Unit(Units.Codes), Nature(upper: true)),
        [Spelling.Ddf] = (Unit(Units.LowerCodes), Nature(upper: false)),
    };

    public static MappedField<Observation> ReportingType { get; } = Field(["/reportingType", "/attributes/*"], "Level of reporting", "Niveau de communication", Coded("REPORTING_TYPE", "reporting-type", true, o => o.ReportingType, (o, c) => o.ReportingType = c));

    public static MappedField<Observation> Status { get; } = Field(["/status", "/attributes/*"], "Status of the observation", "Statut de l’observation", Coded("OBS_STATUS", "observation-status", true, o => o.Status, (o, c) => o.Status = c));

    /// <summary>The unit, as a table spells it.</summary>
    public static MappedField<Observation> UnitOf(Spelling spelling) => Spelled[spelling].Units;

    /// <summary>The nature of a value, as a table spells it.</summary>
    public static MappedField<Observation> NatureOf(Spelling spelling) => Spelled[spelling].Nature;

    /// <summary>An attribute that the core has no field for, under the id of SDMX.</summary>
    public static MappedField<Observation> Attribute(string id) => Field(["/attributes/*"], "Attribute of the value or its series", "Attribut de la valeur ou de sa série", FieldConverters.Of<Observation>(
        (cell, o) =>
        {
            if (cell.Trim() is { Length: > 0 and <= MostCharacters } text)
                (o.Attributes ??= []).Add(new DimensionValue { Dimension = id, Code = text });
            return true;
        },
        o => o.Attributes?.FirstOrDefault(a => a.Dimension == id)?.Code));

    /// <summary>A breakdown; a blank cell is the total, unless a table leaves it blank where there is none.</summary>
    public static MappedField<Observation> Breakdown(string id, Spelling spelling, bool isTotalWhereBlank = true)
        => Field(["/dimensions/*"], "Breakdown; blank for the total", "Ventilation ; vide pour le total", BreakdownCodes.Converter(id, spelling), id == Breakdowns.Composite ? StatisticsDiagnostics.UnknownDomain : null, turn: isTotalWhereBlank ? FieldTurn.Late : FieldTurn.First);

    /// <summary>Series of a national table: a code of a series names the indicator, anything else is a breakdown under the name of the column. What the name of the file says already is not written.</summary>
    public static MappedField<Observation> NationalSeries(string column, TableContext context)
    {
        var label = BreakdownCodes.Converter(column, Spelling.National);
        return Field(["/indicatorId", "/dimensions/*"], "Series, its code or its name", "Série, son code ou son nom", FieldConverters.Of<Observation>(
            (cell, o) =>
            {
                if (!SeriesCodes.IsSeries(cell.Trim()))
                    return string.IsNullOrWhiteSpace(cell) || label.TryRead(cell, o);
                o.IndicatorId = SeriesCodes.OfCode(cell.Trim())!;
                return true;
            },
            o => o.Dimensions?.Any(d => d.Dimension == column) == true ? label.Write(o) : SeriesCodes.Series(o.IndicatorId) is { } code && SeriesCodes.IsSeries(code) && context.IndicatorOf(o) != o.IndicatorId ? code : null), turn: FieldTurn.Late);
    }

    private static FieldConverter<Observation> Indicator(Func<string, string?> id, Func<string, string?> code) => FieldConverters.Of<Observation>(
        (cell, o) =>
        {
            if (id(cell.Trim()) is not { } found)
                return false;
            o.IndicatorId = found;
            return true;
        },
        o => code(o.IndicatorId));

    private static MappedField<Observation> Unit(FieldConverter<Observation> converter) => Field(["/value/unit", "/unitMultiplier", "/attributes/*"], "Unit of the value", "Unité de la valeur", converter);

    private static MappedField<Observation> Nature(bool upper)
        => Field(["/nature", "/attributes/*"], "Nature of the value", "Nature de la valeur", Coded("NATURE", "observation-nature", upper, o => o.Nature, (o, c) => o.Nature = c));

    /// <summary>A code of a list of the core, or its name there; one that the list does not have stays an attribute.</summary>
    private static FieldConverter<Observation> Coded(string id, string list, bool upper, Func<Observation, string?> get, Action<Observation, string> set)
    {
        var codes = CodeList.Get(list);
        var named = codes.Items.SelectMany(i => new[] { (Name: Names.Plain(i.En), i.Code), (Name: Names.Plain(i.Fr), i.Code) }).DistinctBy(n => n.Name).ToDictionary(n => n.Name, n => n.Code);
        return FieldConverters.Of<Observation>(
            (cell, o) =>
            {
                var text = cell.Trim();
                var code = text.Equals("notspec", StringComparison.OrdinalIgnoreCase) ? "_X" : upper ? text : text.ToUpperInvariant();
                if (codes.Contains(code) || named.TryGetValue(Names.Plain(text), out code))
                    set(o, code);
                else if (text.Length <= MostCharacters)
                    (o.Attributes ??= []).Add(new DimensionValue { Dimension = id, Code = text });
                return true;
            },
            o => get(o) is { } code ? upper ? code : code == "_X" ? "notspec" : code.ToLowerInvariant() : o.Attributes?.FirstOrDefault(a => a.Dimension == id)?.Code);
    }

    private static MappedField<Observation> Field(
        IReadOnlyList<string> pointers, string en, string fr, FieldConverter<Observation> converter, DiagnosticDescriptor? refusal = null, ColumnKind kind = ColumnKind.Text, FieldTurn turn = FieldTurn.First) => new()
        {
            Pointers = pointers,
            MeaningEn = en,
            MeaningFr = fr,
            Converter = converter,
            Refusal = refusal,
            Kind = kind,
            Turn = turn,
        };
}
