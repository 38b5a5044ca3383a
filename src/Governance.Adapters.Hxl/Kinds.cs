using Governance.Core;

namespace Governance.Adapters.Hxl;

/// <summary>The kinds of record, and how the tags of a table choose among them.</summary>
internal static class Kinds
{
    private static readonly string[] Work = ["#sector", "#subsector", "#service", "#output", "#need"];

    /// <summary>What an output without any record is a table of.</summary>
    public static Kind Usual { get; } = new KindOf<MobilityCount>(CountMap.Layout, tags => Measures.Of(tags) is not null && tags.Any(IsPlaceOrDate), header => CountMap.For(header?.Names));

    /// <summary>In the order they are asked.</summary>
    public static IReadOnlyList<Kind> All { get; } =
    [
        new KindOf<Incident>(IncidentMap.Layout, tags => Any(tags, "#event", "#cause") && tags.Any(Measures.IsHarm), header => IncidentMap.For(header?.Names)),
        new KindOf<Activity>(ActivityMap.Layout, tags => tags.Any(ActivityMap.IsName) || (Any(tags, "#org", "#activity") && Any(tags, Work)), header => ActivityMap.For(header?.Names)),
        new KindOf<Observation>(ObservationMap.Layout, tags => Series.Of(tags) is { } series && (series.Name != "#value" || !Usual.IsOf(tags)), ObservationMap.For),
        Usual,
    ];

    private static bool Any(IReadOnlyList<Tag> tags, params string[] names) => tags.Any(t => names.Contains(t.Name));

    private static bool IsPlaceOrDate(Tag tag)
        => tag.Name is "#date" or "#country" or "#loc" or "#geo" or "#region" || tag.Name.StartsWith("#adm", StringComparison.Ordinal);
}
