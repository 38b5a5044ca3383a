using Governance.Core;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// What all observations of a series say, read once: each observation gets copies of it, as records may be changed by whoever
/// gets them, and shares its texts.
/// </summary>
internal sealed class SeriesTemplate
{
    private readonly Observation _shared;
    private readonly string? _key;

    /// <summary>Makes a template.</summary>
    /// <param name="shared">A record of what the series says, finished as its map finishes records. It is given to nobody.</param>
    public SeriesTemplate(Observation shared)
    {
        _shared = shared;
        _key = Keys.OfSeries(shared);
    }

    /// <summary>An observation that says what its series says.</summary>
    public Observation Make() => new()
    {
        Id = "",
        IndicatorId = _shared.IndicatorId,
        Dimensions = Copy(_shared.Dimensions),
        Area = _shared.Area is { } area ? new Place { Country = area.Country, Identifiers = Copy(area.Identifiers) } : null,
        Value = _shared.Value is { } value ? new Quantity { Value = value.Value, Unit = value.Unit, Lower = value.Lower, Upper = value.Upper } : null,
        UnitMultiplier = _shared.UnitMultiplier,
        Status = _shared.Status,
        Confidentiality = _shared.Confidentiality,
        Nature = _shared.Nature,
        ReportingType = _shared.ReportingType,
        TimeDetail = _shared.TimeDetail,
        SourceDetail = _shared.SourceDetail,
        Comment = _shared.Comment,
        Attributes = Copy(_shared.Attributes),
    };

    /// <summary>Names an observation after its series and its time, and says where it comes from.</summary>
    /// <param name="observation">An observation that <see cref="Make"/> made, with its own components.</param>
    /// <param name="time">Its time as the message has it, which is as it is written.</param>
    /// <param name="row">Its place in the message, from 1.</param>
    /// <returns>Whether it could; else it is to be finished as any other record.</returns>
    public bool Finish(Observation observation, string time, long row)
    {
        if (_key is null || !ReferenceEquals(observation.ReportingType, _shared.ReportingType) || _key.Length + time.Length > Keys.MostIdCharacters || row > int.MaxValue)
            return false;
        (observation.Id, observation.Minted) = (string.Concat(_key, time), true);
        var source = _shared.Source!;
        observation.Source = new Source { Dataset = source.Dataset, Retrieved = source.Retrieved, Format = source.Format, Row = (int)row };
        return true;
    }

    private static List<DimensionValue>? Copy(IList<DimensionValue>? values)
    {
        if (values is null)
            return null;
        var copy = new List<DimensionValue>(values.Count + 2);
        for (var i = 0; i < values.Count; i++)
            copy.Add(new DimensionValue { Dimension = values[i].Dimension, Code = values[i].Code });
        return copy;
    }

    private static List<Identifier>? Copy(IList<Identifier>? values)
        => values is [var one] ? [new Identifier { Scheme = one.Scheme, Value = one.Value }] : null;
}
