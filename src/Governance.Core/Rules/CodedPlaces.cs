namespace Governance.Core.Rules;

/// <summary>Everything in a record that has a p-code: its places and the administrative units around them.</summary>
internal static class CodedPlaces
{
    public static void AddTo(List<(PCode Code, string? Name, PointerTo Pointer)> coded, List<PlaceAt> places)
    {
        foreach (var (place, pointer, _) in places)
        {
            if (place.PCode is { } code)
                coded.Add((code, place.Name, pointer));
            foreach (var (i, unit) in place.Within.Each())
            {
                if (unit.PCode is { } around)
                    coded.Add((around, unit.Name, pointer.Item("/within", i)));
            }
        }
    }
}
