namespace Governance.Core.Gazetteers;

/// <summary>One edition of a country's list of administrative units: what its p-codes mean from a day on.</summary>
public sealed class PlaceEdition
{
    private readonly Dictionary<string, PlaceUnit> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Level, string Name), List<PlaceUnit>> _byName = [];

    /// <summary>Makes an edition.</summary>
    /// <param name="country">The country.</param>
    /// <param name="validFrom">First day it is valid.</param>
    /// <param name="units">Its units. Of two with one code the names are put together.</param>
    public PlaceEdition(CountryCode country, PartialDate validFrom, IEnumerable<PlaceUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        (Country, ValidFrom) = (country, validFrom);
        foreach (var unit in units)
            _byCode[unit.Code] = _byCode.TryGetValue(unit.Code, out var same) ? same with { Names = [.. same.Names.Union(unit.Names, StringComparer.Ordinal)] } : unit;
        foreach (var unit in _byCode.Values)
        {
            var names = unit.Names.Select(n => PlaceNames.Fold(n)).Where(n => n.Length > 0).ToHashSet(StringComparer.Ordinal);
            _names[unit.Code] = names;
            foreach (var name in names)
            {
                if (!_byName.TryGetValue((unit.Level, name), out var named))
                    _byName[(unit.Level, name)] = named = [];
                named.Add(unit);
            }
        }

        Deepest = _byCode.Values.Select(u => u.Level).DefaultIfEmpty(0).Max();
    }

    /// <summary>The country.</summary>
    public CountryCode Country { get; }

    /// <summary>First day the edition is valid.</summary>
    public PartialDate ValidFrom { get; }

    /// <summary>Its units, in the order of the list.</summary>
    public IReadOnlyCollection<PlaceUnit> Units => _byCode.Values;

    /// <summary>The lowest level it lists.</summary>
    internal int Deepest { get; }

    /// <summary>The unit of a code.</summary>
    /// <param name="code">The p-code.</param>
    /// <returns>The unit; null where the edition has no such code.</returns>
    public PlaceUnit? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The units of a name. Case, accents, punctuation and words such as « cercle de » do not count.</summary>
    /// <param name="name">The name.</param>
    /// <param name="level">The level; null for all.</param>
    /// <returns>The units, from the highest level.</returns>
    public IReadOnlyList<PlaceUnit> Named(string name, int? level = null)
    {
        var folded = PlaceNames.Fold(name);
        return level is { } one
            ? _byName.GetValueOrDefault((one, folded)) ?? []
            : [.. Enumerable.Range(1, Deepest).SelectMany(l => _byName.GetValueOrDefault((l, folded)) ?? [])];
    }

    /// <summary>Whether a name is one of the code's; false also where the code is not listed.</summary>
    internal bool IsNamed(string code, string name) => _names.TryGetValue(code, out var names) && names.Contains(PlaceNames.Fold(name));

    /// <summary>The names of a code, made comparable; null where the code is not listed.</summary>
    internal IReadOnlySet<string>? FoldedNames(string code) => _names.GetValueOrDefault(code);

    /// <summary>Units whose name is nearly this one: one letter in a short name, two in a long one.</summary>
    internal IReadOnlyList<PlaceUnit> Nearly(string name, int? level)
    {
        var folded = PlaceNames.Fold(name);
        return [.. _byName.Where(n => (level is null || n.Key.Level == level) && PlaceNames.AreNear(folded, n.Key.Name)).SelectMany(n => n.Value).Distinct()];
    }

    /// <summary>Whether a unit lies in another, by the list and at any depth.</summary>
    internal bool IsWithin(PlaceUnit unit, PlaceUnit other)
    {
        // A list that goes round in circles ends with its depth.
        var parent = unit.Parent;
        for (var i = 0; i < Deepest && parent is not null; i++)
        {
            if (parent == other.Code)
                return true;
            parent = Find(parent)?.Parent;
        }

        return false;
    }
}
