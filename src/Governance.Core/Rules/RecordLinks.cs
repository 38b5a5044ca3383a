namespace Governance.Core.Rules;

/// <summary>Every link of a record to a framework objective or an indicator, with its basis.</summary>
internal static class RecordLinks
{
    public static IEnumerable<(LinkBasis? Basis, PointerTo Pointer)> Of(Record record) => record switch
    {
        GovernanceEvent one => Frameworks(one.FrameworkLinks).Concat(one.Statements.Each().SelectMany(s => OfStatement(s.Item, s.Index))),
        Recommendation one => Frameworks(one.FrameworkLinks).Concat(Indicators(one.IndicatorLinks)),
        Activity one => Frameworks(one.FrameworkLinks).Concat(Indicators(one.IndicatorLinks)),
        Indicator one => Frameworks(one.FrameworkLinks),
        Organisation one => Frameworks(one.FrameworkLinks),
        _ => [],
    };

    private static IEnumerable<(LinkBasis?, PointerTo)> Frameworks(IList<FrameworkLink>? links)
        => links.Each().Select(l => (l.Item.Basis, new PointerTo("/frameworkLinks", l.Index)));

    private static IEnumerable<(LinkBasis?, PointerTo)> Indicators(IList<IndicatorLink>? links)
        => links.Each().Select(l => (l.Item.Basis, new PointerTo("/indicatorLinks", l.Index)));

    private static IEnumerable<(LinkBasis?, PointerTo)> OfStatement(Statement statement, int index)
        => statement.FrameworkLinks.Each().Select(l => (l.Item.Basis, new PointerTo("/statements", index, "/frameworkLinks", l.Index)));
}
