namespace Governance.Adapters.Sdmx;

/// <summary>
/// Headers of programs that keep SDMX in tables of their own: the names of the standard in small letters, and words of the
/// program for the time and the value. Each has one meaning only beside the others, so that a header is taken whole or not at all.
/// </summary>
internal static class HeaderOfProgram
{
    /// <summary>The ids of the components of such a header, as the standard or a data structure spells them; null for any other header.</summary>
    /// <param name="header">The names.</param>
    /// <param name="definition">The data structure; null where none is given.</param>
    public static List<string>? IdsOf(IReadOnlyList<string> header, DataStructure? definition = null)
    {
        var names = header.Select(Labels.Id).ToList();
        var isTidy = names.Contains("iso3") && names.Contains("indicator");
        var ids = names.ConvertAll(n => IdOf(n, isTidy));
        if (!ids.Contains(Known.Time) || !ids.Contains(Known.Value) || !(isTidy || IsOfStandard(names, ids)))
            return null;
        return definition is null ? ids : ids.ConvertAll(id => definition.Find(id) is not null ? id : definition.Components.FirstOrDefault(c => c.Id.Equals(id, StringComparison.OrdinalIgnoreCase))?.Id ?? id);
    }

    /// <summary>The id of a component by the name that a program gives it.</summary>
    public static string IdOf(string name, bool isTidy = false) => name switch
    {
        // rsdmx; pandas and the package eurostat of R; the tables that UNICEF's packages give.
        "obsTime" => Known.Time,
        "obsValue" or "value" or "values" => Known.Value,
        "period" when isTidy => Known.Time,
        "iso3" when isTidy => Known.Area,
        "unit" when isTidy => Known.Unit,

        // What the standard calls UNIT is an attribute, what Eurostat calls so a dimension.
        "unit" => name,
        _ => name.ToUpperInvariant() is var id && (isTidy || !Known.Dimensions.Contains(name)) && (Known.Dimensions.Contains(id) || Known.Role(id, ComponentRole.Dimension) != ComponentRole.Dimension) ? id : name,
    };

    /// <summary>Whether the time has the name that only the standard gives it, and so has the value or any dimension.</summary>
    private static bool IsOfStandard(List<string> names, List<string> ids)
        => names.Exists(n => n == "obsTime" || n.Equals(Known.Time, StringComparison.OrdinalIgnoreCase))
            && (names.Exists(n => n == "obsValue" || n.Equals(Known.Value, StringComparison.OrdinalIgnoreCase)) || ids.Exists(Known.Dimensions.Contains));
}
