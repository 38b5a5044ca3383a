using Governance.Core;

namespace Governance.Adapters.Iati;

/// <summary>An indicator with the values that were achieved, as one element says them.</summary>
internal sealed class IndicatorSet
{
    public required Indicator Indicator { get; init; }

    /// <summary>Whether it is described in words and measures no number.</summary>
    public bool IsQualitative { get; set; }

    public List<Observation> Observations { get; } = [];

    /// <summary>Elements the targets were read from.</summary>
    public List<(Element Period, Element Value)> Targets { get; } = [];

    /// <summary>Elements the observations were read from.</summary>
    public List<(Element Period, Element Value)> Actuals { get; } = [];
}
