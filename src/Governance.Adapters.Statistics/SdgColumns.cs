using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Statistics;

/// <summary>What the columns of a table of SDG indicators are, by the kind of table and their names.</summary>
internal static class SdgColumns
{
    private const string Label = "desc";

    private static readonly Dictionary<string, string> AttributeIds = new(StringComparer.Ordinal)
    {
        ["timecoverage"] = "TIME_COVERAGE",
        ["baseperiod"] = "BASE_PER",
        ["baseper"] = "BASE_PER",
        ["geoinfourl"] = "GEO_INFO_URL",
        ["geoinfotype"] = "GEO_INFO_TYPE",
        ["commentts"] = "COMMENT_TS",
        ["custbreakdownlb"] = "CUST_BREAKDOWN_LB",
        ["datalastupdate"] = "DATA_LAST_UPDATE",
    };

    /// <summary>Columns that are no breakdowns, though they are a code with its label, or stand in a national table.</summary>
    private static readonly string[] Asides = ["goal", "target", "indicator", "parent", "progress", "observationid", "uniqueid"];

    /// <summary>Breakdowns of UNSD that the data structure knows by no name of its own: they are ones without their brackets, too.</summary>
    private static readonly HashSet<string> OfUnsd = new(
        [
            "bounds", "causeofdeath", "cities", "counterpart", "custombreakdown", "deviationlevel", "fiscalinterventionstage", "foodwastesector", "governmentname", "groundsofdiscrimination", "hazardtype",
            "ihrcapacity", "landcover", "levelofrequirement", "levelstatus", "modeoftransportation", "nameofinternationalinstitution", "nameofnoncommunicabledisease", "ocean", "parliamentarycommittees",
            "populationgroup", "serviceattribute", "substanceusedisorders", "typeofcause", "typeofcrime", "typeoffacilities", "typeofmobiletechnology", "typeofoccupation", "typeofrenewabletechnology", "typeofskill",
            "typeofspeed", "typeofviolence",
        ], StringComparer.Ordinal);

    /// <summary>Whether a header cell is a name that some table has.</summary>
    public static bool IsKnown(string name)
        => SdgLayouts.IsYear(name) || SdgLayouts.IsValue(name) || SdgLayouts.YearOf(name) is not null || Shared(Names.Subject(name), Spelling.Unsd) is not null || Breakdowns.IdOf(name) is not null
            || Names.Plain(name) is "series" or "serie" or "seriescode" or "newseriesname" or "refareaid" or "seriesdescription" or "seriesdesc" or "goal" or "target" or "indicator" or "unites" or "unite" or "geocode" or "countryname" or "countrycode" or "indicatorname" or "indicatorcode" or "seriesname";

    /// <summary>Whether the cells of a column are values.</summary>
    public static bool IsNumber(string name)
        => SdgLayouts.IsValue(name) || SdgLayouts.YearOf(name) is not null || SdgLayouts.MayBeSeries(name) || Names.Plain(name) is "upperbound" or "lowerbound";

    /// <summary>Whether a national table says the area of each row, as one of several countries does: by number, name or a code of ISO.</summary>
    public static bool SaysArea(IReadOnlyList<string> header) => header.Any(h => IsArea(Names.Subject(h)));

    /// <summary>The columns that all records of a row share, in the order of the header.</summary>
    public static List<FieldColumn<Observation>> Of(string layout, IReadOnlyList<string> header, TableContext context)
    {
        var columns = new List<FieldColumn<Observation>>();
        var taken = new HashSet<object>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var hasSeries = layout == SdgLayouts.Ddf ? SdgLayouts.SeriesColumn(header) ?? header[^1] : null;
        foreach (var name in header)
        {
            if (name.Trim().Length == 0 || !names.Add(name.Trim()))
                continue;
            var field = name == hasSeries ? Fields.Value : Field(layout, name.Trim(), header, taken, context);
            if (field is not null && taken.Add(field))
                columns.Add(new FieldColumn<Observation>(field, name.Trim()));
        }

        return columns;
    }

    private static MappedField<Observation>? Field(string layout, string name, IReadOnlyList<string> header, HashSet<object> taken, TableContext context)
    {
        var subject = Names.Subject(name);
        return layout switch
        {
            SdgLayouts.National when IsOnlyArea(subject, header) => Fields.AnyArea,
            SdgLayouts.National => National(name, subject, taken, context),
            SdgLayouts.Ddf => Names.Plain(name) == "year" ? Fields.Period : Shared(subject, Spelling.Ddf) ?? Breakdown(name, subject, Spelling.Ddf, taken),
            SdgLayouts.Yearbook => Yearbook(name, subject, taken),
            SdgLayouts.WorldBank => Names.Plain(name) switch { "countrycode" => Fields.AreaByLetters, "countryname" => Fields.AreaName, "indicatorcode" or "seriescode" => Fields.Series, _ => null },
            _ => name switch
            {
                _ when Names.Plain(name) == "seriescode" => Fields.Series,
                _ when Names.Plain(name) is "timeperiod" or "year" => layout == SdgLayouts.Unsd ? Fields.Period : null,
                _ when Names.Plain(name) == "value" => layout == SdgLayouts.Unsd ? Fields.Value : null,
                _ => Shared(subject, Spelling.Unsd) ?? (IsBreakdown(name, header) ? Breakdown(Bare(name), subject, Spelling.Unsd, taken) : null),
            },
        };
    }

    /// <summary>Fields by names that tables of several kinds have.</summary>
    private static MappedField<Observation>? Shared(string subject, Spelling spelling) => subject switch
    {
        "geoarea" or "refarea" => Fields.Area,
        "geoareaname" or "geoareadesc" => Fields.AreaName,
        "parentname" => Fields.Parent,
        "timedetail" => Fields.TimeDetail,
        "upperbound" => Fields.Upper,
        "lowerbound" => Fields.Lower,
        "source" or "sourcedetail" => Fields.Source,
        "footnote" or "footnotes" or "commentobs" => Fields.Comment,
        "nature" => Fields.NatureOf(spelling),
        "units" or "unitmeasure" => Fields.UnitOf(spelling),
        "unitmult" or "unitmultiplier" or "unitsmultiplier" or "multiplier" or "multiplicateur" => Fields.Multiplier,
        "reportingtype" => Fields.ReportingType,
        "observationstatus" or "obsstatus" => Fields.Status,
        _ => AttributeIds.TryGetValue(subject, out var id) ? Attributes[id] : null,
    };

    private static Dictionary<string, MappedField<Observation>> Attributes { get; } = AttributeIds.Values.Distinct().ToDictionary(id => id, Fields.Attribute);

    /// <summary>In a national table any column that is nothing else is a breakdown; comments without a place stay as they are, but that the first of them may be the sign of a missing value.</summary>
    private static MappedField<Observation>? National(string name, string subject, HashSet<object> taken, TableContext context) => name switch
    {
        _ when SdgLayouts.IsYear(name) => Fields.Period,
        _ when SdgLayouts.IsValue(name) => Fields.Value,
        _ when Names.Plain(name) == "geocode" => Fields.Within,
        _ when subject is "series" or "serie" or "sdgseries" => taken.Add("series") ? Fields.NationalSeries(name, context) : null,
        _ when subject is "unit" or "unite" or "unites" or "einheit" or "unidad" or "unitofmeasure" => Fields.UnitOf(Spelling.National),
        _ when subject.StartsWith("commentobs", StringComparison.Ordinal) && subject != "commentobs" => subject == "commentobs0" ? Fields.Sign : null,
        _ when Asides.Contains(subject) => null,
        _ => Shared(subject, Spelling.National) ?? Breakdown(name, subject, Spelling.National, taken),
    };

    /// <summary>Whether a column says the area alone: no other has its number.</summary>
    private static bool IsOnlyArea(string subject, IReadOnlyList<string> header) => IsArea(subject) && header.Count(h => IsArea(Names.Subject(h))) == 1;

    private static bool IsArea(string subject) => subject is "geoarea" or "refarea" or "geoareaname" or "refareaname" or "geoareadesc" or "referencearea";

    /// <summary>In the yearbook a blank breakdown is none, because every table has the columns of all.</summary>
    private static MappedField<Observation>? Yearbook(string name, string subject, HashSet<object> taken) => Names.Plain(name) switch
    {
        "seriescode" => Fields.YearbookSeries,
        "refareaid" => Fields.Area,
        "refareaname" => Fields.AreaName,
        "year" => Fields.Period,
        "value" => Fields.Value,
        "multiplier" => Fields.Multiplier,
        "sourcenameen" => Fields.Source,
        "footnotetexten" => Fields.Comment,
        "units" => Fields.UnitOf(Spelling.Unsd),
        _ when name.StartsWith("dim_", StringComparison.OrdinalIgnoreCase) => Breakdown(name[4..], subject[3..], Spelling.Unsd, taken, isTotalWhereBlank: false),
        _ => null,
    };

    /// <summary>A breakdown by the id of the data structure, where no other column has it, else by the name of the column.</summary>
    private static MappedField<Observation>? Breakdown(string name, string subject, Spelling spelling, HashSet<object> taken, bool isTotalWhereBlank = true)
    {
        var id = Breakdowns.IdOf(subject) is { } known && !taken.Contains(known) ? known : name;
        return id.Length is > 0 and <= 128 && taken.Add(id) ? Fields.Breakdown(id, spelling, isTotalWhereBlank) : null;
    }

    /// <summary>
    /// Whether a column of UNSD is a breakdown: in brackets, of a known name, or a code that has its label beside it. What stands
    /// beside the code of a known name is its label.
    /// </summary>
    private static bool IsBreakdown(string name, IReadOnlyList<string> header)
    {
        var (subject, plain) = (Names.Subject(name), Names.Plain(name));
        return !Asides.Contains(subject) && !subject.StartsWith("series", StringComparison.Ordinal)
            && (name is ['[', .., ']'] || OfUnsd.Contains(plain)
                || (Breakdowns.IdOf(subject) is not null && (subject != plain || !header.Any(h => Names.Plain(h) != plain && Names.Subject(h) == subject)))
                || (subject != plain && header.Any(h => Names.Plain(h) == subject + Label)));
    }

    private static string Bare(string name) => name is ['[', .., ']'] ? name[1..^1] : name.EndsWith("Code", StringComparison.OrdinalIgnoreCase) ? name[..^4].TrimEnd('_', ' ') : name;
}
