using Governance.Core;

namespace Governance.Adapters.Iati;

/// <summary>The locations of an activity, by the reference with which a value of an indicator names one.</summary>
internal sealed class Locations
{
    /// <summary>Name of the element, of an activity and within a value.</summary>
    public const string Name = "location";

    private const string Scheme = "iati-location";

    private static readonly Unit<Activity> Unit = PlaceUnits.Location();

    private readonly Dictionary<string, Element> _byRef = new(StringComparer.Ordinal);

    /// <param name="root">The activity as it stands in the file.</param>
    public Locations(ElementGroups root)
    {
        foreach (var location in root[Name])
        {
            if (Values.Short(location.Get("ref")) is { } name)
                _byRef.TryAdd(name, location);
        }
    }

    /// <summary>The place that a value names; null where it names none.</summary>
    public static Place? Read(Element element)
        => Values.Short(element.Get("ref")) is { } name ? new Place { Identifiers = [new Identifier { Scheme = Scheme, Value = name }] } : null;

    /// <summary>Names a place of the activity.</summary>
    public static void Write(Place? place, Element element)
        => element.Set("ref", Values.Attribute(place?.Identifiers.Find(static s => s == Scheme)?.Value));

    /// <summary>Says of the places of an indicator what the activity says of them.</summary>
    public void Fill(IndicatorSet set, Scope scope)
    {
        foreach (var target in set.Indicator.Targets ?? [])
            target.Area = Of(target.Area, scope);
        foreach (var value in set.Observations)
            value.Area = Of(value.Area, scope);
        if (set.Indicator.Baseline is { Area: { } area } baseline)
            baseline.Area = Of(area, scope);
    }

    private Place? Of(Place? named, Scope scope)
    {
        if (named?.Identifiers is not [var own] || !_byRef.TryGetValue(own.Value, out var element))
            return named;
        var activity = new Activity { Id = "", Title = Narratives.None };
        if (Unit.Read(element, activity, scope) is null || activity.Places is not [var place])
            return named;
        place.Identifiers = [own, .. place.Identifiers ?? []];
        return place;
    }
}
