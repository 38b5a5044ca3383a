using Governance.Adapters.Tabular;
using Governance.Core;

namespace Governance.Adapters.Dtm;

/// <summary>The families of layouts, and how a table or a record chooses among them.</summary>
internal static class Kinds
{
    /// <summary>Counts published, of locations, of flows, and the people of surveys.</summary>
    public static IReadOnlyList<Kind> All { get; } =
    [
        new KindOf<MobilityCount>(PublishedMap.Map), new KindOf<MobilityCount>(LocationMap.Map), new KindOf<MobilityCount>(Iraq2014.Map), new KindOf<MobilityCount>(FlowMap.Map),
        new KindOf<Migrant>(SurveyMap.Map),
    ];

    /// <summary>What an adapter knows of the tables. NA says nothing in any column: countries have three letters, or a name.</summary>
    public static TableLayout Tables { get; } = All.Select(k => k.Columns).Append(new TableLayout { Knows = SideTables.IsName }).Aggregate((known, next) => known.Or(next)) with
    {
        Missing = MissingMarkers.Usual.With("NA"),
        Json = JsonTableLayout.Usual,
    };

    /// <summary>The family that has a layout.</summary>
    public static Kind? Named(string? layout) => All.FirstOrDefault(k => k.Layouts.Contains(layout));

    /// <summary>The family whose layout has most columns in common with a header; null where it is of none.</summary>
    public static Kind? Of(IReadOnlyList<string> header)
        => All.Select(k => (Kind: k, Matches: k.Matches(header))).Where(k => k.Matches > 0).OrderByDescending(k => k.Matches).Select(k => k.Kind).FirstOrDefault();

    /// <summary>The family a record came from, or is written by where it came from elsewhere.</summary>
    public static Kind? Of(Record? record)
        => Named(record?.Source?.Format is { } format && format.StartsWith(DtmFormat.Id + "/", StringComparison.Ordinal) ? format[(DtmFormat.Id.Length + 1)..] : null)
            ?? (record is null ? null : All.FirstOrDefault(k => k.Is(record)));
}
