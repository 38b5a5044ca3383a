namespace Governance.Core.Rules;

/// <summary>Everything in a record that has a p-code: its places and the administrative units around them.</summary>
internal static class CodedPlaces
{
    public static IEnumerable<(PCode Code, string? Name, PointerTo Pointer)> Of(IEnumerable<PlaceAt> places)
    {
        foreach (var (place, pointer, _) in places)
        {
            if (place.PCode is { } code)
                yield return (code, place.Name, pointer);
            foreach (var (i, unit) in place.Within.Each())
            {
                if (unit.PCode is { } around)
                    yield return (around, unit.Name, pointer.Item("/within", i));
            }
        }
    }
}
