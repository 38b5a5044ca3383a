using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Hxl;

/// <summary>
/// The mapping between tagged values of indicators and <see cref="Observation"/>, for the series of one table: a row is one
/// observation, or one of each indicator that has a column of its own.
/// </summary>
internal static class ObservationMap
{
    public const string Layout = "indicators";

    private static readonly Tag NewSeries = Tag.Meaning("#indicator+value+num")!;

    private const string RecordPattern = "#indicator+id+record";
    private const string CodePattern = "#indicator+code-type-num-pct";
    private const string NamePattern = "#indicator-code-id-type-text-label-url-unit-description-source-status-num-pct-value-rate-ratio-index-score";

    private static readonly TagPattern RecordTag = TagPattern.Parse(RecordPattern);
    private static readonly TagPattern CodeTag = TagPattern.Parse(CodePattern);
    private static readonly TagPattern NameTag = TagPattern.Parse(NamePattern);

    private static readonly PlaceColumns<Observation> Here = new("/area", o => o.Area, o => o.Area ??= new Place(), "");

    /// <summary>The map for a header; absent means the columns that are written anew.</summary>
    public static FieldMap<Observation> For(Header? header)
    {
        var tags = (header?.Names ?? []).Select(Tag.Meaning).ToList();
        var series = IndicatorSeries.Of(SeriesOf([.. tags.OfType<Tag>()]).Select(s => new IndicatorSeries(s, header?.Title(tags.FindIndex(t => t?.ToString() == s.ToString())))));
        if (series.Count == 0)
            series.Add(new IndicatorSeries(NewSeries, null));
        return new FieldMap<Observation>
        {
            Format = HxlFormat.Id,
            Create = () => new Observation { Id = Ids.Unnamed, Minted = true, IndicatorId = Indicators.Unnamed },
            Layouts =
            [
                new FieldLayout<Observation>
                {
                    Id = Layout,
                    Sheet = Layout,
                    Codec = FormulaText.Codec,
                    Columns = Columns<Observation>.In(header?.Names, All(header?.Names, series)),
                    Values = series.Count == 1 ? [] : [.. series.Select(s => new ValueColumn<Observation>(s.Slug, ValueOf(s, isOneOfSeveral: true), o => o.IndicatorId == s.Id))],
                },
            ],
            Findings = TabularDiagnostics.OfCells,
            Carries = observation => header is null || series.Exists(s => Names(observation, tags.OfType<Tag>(), s)),
            Finish = (observation, place) => Finish(observation, place, series.Find(s => s.Slug == place.Value) ?? series[0]),
        };
    }

    /// <summary>The tags whose columns are indicators of their own; one where rows name their indicator.</summary>
    public static IReadOnlyList<Tag> SeriesOf(IReadOnlyList<Tag> tags)
        => Series.All(tags, areNamed: tags.Any(t => RecordTag.Matches(t) || CodeTag.Matches(t) || NameTag.Matches(t) || (t.Name == "#meta" && t.Has("id") && t.Has("record"))));

    private static IEnumerable<FieldColumn<Observation>> All(IReadOnlyList<string>? header, List<IndicatorSeries> series) =>
    [
        Ids.Column<Observation>(),
        Columns<Observation>.Of("#indicator+id+record", RecordPattern, "/indicatorId", "Id of the record of the indicator", "Identifiant de l’enregistrement de l’indicateur", Record, turn: FieldTurn.Late),
        Columns<Observation>.Of("#indicator+code", CodePattern, "/indicatorId", "Code of the indicator", "Code de l’indicateur", Code, ColumnKind.Code),
        Columns<Observation>.Of("#indicator+name", NamePattern, "/indicatorId", "Indicator", "Indicateur", Name),
        .. Here.All(header, 3),
        .. Periods.Of<Observation>("/period", "#date-start-end-year-month", o => o.Period, (o, p) => o.Period = p),
        .. series.Count == 1 ? [ValueOf(series[0], isOneOfSeveral: false)] : Array.Empty<FieldColumn<Observation>>(),
        Columns<Observation>.Of("#currency", "#currency-name", "/value/unit", "Currency", "Monnaie", Currency(series), turn: FieldTurn.Late),
        Columns<Observation>.Text("#meta+source", "#meta+source-reliability-url-code", "/sourceDetail", "Source", "Source", o => o.SourceDetail, (o, t) => o.SourceDetail = t),
        Columns<Observation>.Text("#description", "#description", "/comment", "Remark", "Remarque", o => o.Comment, (o, t) => o.Comment = t),
    ];

    /// <summary>Read late: where it says something, neither code nor name decide. An id that is made here is not written.</summary>
    private static FieldConverter<Observation> Record { get; } = FieldConverters.Of<Observation>(
        (cell, observation) =>
        {
            if (cell.Trim() is { Length: > 0 } id)
            {
                if (!Ids.IsId(id))
                    return false;
                observation.IndicatorId = id;
            }

            return true;
        },
        observation => Indicators.IsMade(observation.IndicatorId) || observation.IndicatorId == Indicators.Unnamed ? null : observation.IndicatorId);

    private static FieldConverter<Observation> Code { get; } = FieldConverters.Of<Observation>(
        (cell, observation) =>
        {
            if (Indicators.OfCode(cell.Trim()) is not { } id)
                return false;
            observation.IndicatorId = id;
            return true;
        },
        observation => Indicators.Code(observation.IndicatorId));

    /// <summary>The name travels beside the code; alone it is what the indicator is known by.</summary>
    private static FieldConverter<Observation> Name { get; } = FieldConverters.Text<Observation>(Indicators.Name, Indicators.Name);

    private static FieldColumn<Observation> ValueOf(IndicatorSeries series, bool isOneOfSeveral) => Columns<Observation>.Of(
        series.Tag.ToString(), Parts.Exactly(series.Tag), "/value/value", "Value", "Valeur", Value(series, isOneOfSeveral), ColumnKind.Number, HxlDiagnostics.NotAValue);

    /// <summary>Beside others the column says which indicator it is, before the currency is read.</summary>
    private static FieldConverter<Observation> Value(IndicatorSeries series, bool isOneOfSeveral) => FieldConverters.Number<Observation>(
        (observation, number) =>
        {
            observation.Value = new Quantity { Value = number, Unit = Series.Unit(series.Tag) };
            if (isOneOfSeveral)
                observation.IndicatorId = series.Id;
        },
        observation => observation.Value?.Value);

    /// <summary>
    /// Read late: there is no unit without a value. What no list of ours knows is kept as text; beside several indicators it is the
    /// unit of money alone. A tag that names its own, such as <c>+usd</c>, keeps it.
    /// </summary>
    private static FieldConverter<Observation> Currency(List<IndicatorSeries> series) => FieldConverters.Of<Observation>(
        (cell, observation) =>
        {
            if (observation.Value is { } value && OfObservation(series, observation) is var own && (series.Count == 1 || own.IsMoney) && Series.Unit(own.Tag) is null && cell.Trim() is { Length: > 0 } code && CodeList.Get("unit-measure").Item(code) is not null)
                value.Unit = code;
            return true;
        },
        observation => observation.Value?.Unit is { } unit && OfObservation(series, observation) is var own && (series.Count == 1 || own.IsMoney) && unit != Series.Unit(own.Tag) ? unit : null);

    private static IndicatorSeries OfObservation(List<IndicatorSeries> series, Observation observation)
        => series.Find(s => s.Id == observation.IndicatorId) ?? series[0];

    private static void Finish(Observation observation, FieldPlace place, IndicatorSeries series)
    {
        Here.Settle(observation);
        if (observation.IndicatorId == Indicators.Unnamed || place.Value is not null)
            observation.IndicatorId = Named(observation, series);
        Ids.Finish(observation, place);
    }

    /// <summary>Whether a table can say which indicator an observation is of; under a wrong one it would be another fact.</summary>
    private static bool Names(Observation observation, IEnumerable<Tag> tags, IndicatorSeries series)
    {
        var (id, name) = (observation.IndicatorId, Indicators.Name(observation));
        if (tags.Any(RecordTag.Matches))
            return true;
        if (Indicators.Code(id) is not null && tags.Any(CodeTag.Matches))
            return true;
        return tags.Any(NameTag.Matches) && name is not null ? Indicators.OfName(name) == id : series.Id == id;
    }

    /// <summary>A row that does not name its indicator has the one of the table: what the tag calls it, else the header, else the tag itself.</summary>
    private static string Named(Observation observation, IndicatorSeries series)
    {
        if (Indicators.Name(observation) is { } name)
            return Indicators.OfName(name);
        if (series.Title is not null)
            Indicators.Name(observation, series.Title);
        return series.Id;
    }
}
