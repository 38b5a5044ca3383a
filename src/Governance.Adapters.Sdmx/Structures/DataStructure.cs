namespace Governance.Adapters.Sdmx;

/// <summary>A data structure definition: the components of the observations that cite it, in the order of the key.</summary>
/// <param name="reference">What it is cited by.</param>
/// <param name="components">Its components: dimensions, time, measures, attributes.</param>
internal sealed class DataStructure(StructureRef reference, IReadOnlyList<DefinedComponent> components)
{
    private readonly Dictionary<string, DefinedComponent> _byId = components.GroupBy(c => c.Id).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>What it is cited by.</summary>
    public StructureRef Reference => reference;

    /// <summary>Its components.</summary>
    public IReadOnlyList<DefinedComponent> Components => components;

    /// <summary>A component.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The component, or null.</returns>
    public DefinedComponent? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The same of a flow that has some of its dimensions alone: the others may be left out.</summary>
    /// <param name="dimensions">The ids of those it has.</param>
    public DataStructure Only(HashSet<string> dimensions)
        => new(reference, [.. components.Select(c => c.Role == ComponentRole.Dimension && !dimensions.Contains(c.Id) ? c with { IsMandatory = false } : c)]);

    /// <summary>Whether another one has the same components, with its dimensions in the same order: that of all others says nothing.</summary>
    public bool IsSame(DataStructure other)
        => components.Count == other.Components.Count && components.All(c => other.Find(c.Id)?.IsSame(c) == true) && Key.SequenceEqual(other.Key);

    private IEnumerable<string> Key => components.Where(c => c.Role == ComponentRole.Dimension).Select(c => c.Id);

    /// <summary>The component an id may have been meant for: the same but for letter case.</summary>
    public DefinedComponent? Near(string id) => components.FirstOrDefault(c => c.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}
