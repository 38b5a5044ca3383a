using System.Globalization;

namespace Governance.Adapters.Kobo;

/// <summary>Where items of lists come to stand when those before them are blank: lists have no gaps.</summary>
internal static class ListPlaces
{
    /// <summary>The pointers with their positions counted among those that are there.</summary>
    public static IReadOnlyList<string> Compact(IReadOnlyList<string> pointers)
    {
        var segments = pointers.Select(p => p.Split('/')).ToList();
        for (var depth = 1; depth < segments.Max(s => s.Length); depth++)
        {
            foreach (var siblings in segments.Where(s => s.Length > depth && IsPosition(s[depth])).GroupBy(s => string.Join('/', s.Take(depth)), StringComparer.Ordinal).ToList())
            {
                var taken = siblings.Select(s => int.Parse(s[depth], CultureInfo.InvariantCulture)).Distinct().Order().ToList();
                foreach (var item in siblings)
                    item[depth] = taken.IndexOf(int.Parse(item[depth], CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture);
            }
        }

        return [.. segments.Select(s => string.Join('/', s))];
    }

    private static bool IsPosition(string segment) => segment.Length is > 0 and < 6 && segment.All(char.IsAsciiDigit);
}
