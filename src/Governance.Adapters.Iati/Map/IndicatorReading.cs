namespace Governance.Adapters.Iati;

/// <summary>An indicator as it was read.</summary>
/// <param name="Element">Its element.</param>
/// <param name="Result">The result it stands in.</param>
/// <param name="Set">The indicator and its observations.</param>
/// <param name="Trace">What was read where.</param>
internal sealed record IndicatorReading(Element Element, Element Result, IndicatorSet Set, ReadTrace<IndicatorSet> Trace);
