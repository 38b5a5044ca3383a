using Governance.Core.Diagnostics;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// What a structure message says, gathered while it is read. Data structures wait for its end: a component may take its list or
/// its format from a concept that stands behind it.
/// </summary>
/// <param name="structures">Takes what is read.</param>
/// <param name="input">The message, as findings name it.</param>
/// <param name="findings">Takes what is wrong with it.</param>
internal sealed class StructureDraft(Structures structures, string input, List<Diagnostic> findings)
{
    /// <summary>Enumerations and formats of concepts, which hold where a component has none of its own.</summary>
    private readonly Dictionary<string, Representation> _ofConcepts = new(StringComparer.Ordinal);

    private readonly List<(StructureRef Reference, IReadOnlyList<DraftComponent> Components)> _definitions = [];

    /// <summary>Whether nothing was read that observations are held against.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Takes a code list. One that is only named, or takes codes from another (null), is not held against any code.</summary>
    public void Add(StructureRef list, Dictionary<string, string?>? codes)
    {
        if (codes is not { Count: > 0 })
            return;
        structures.Add(list, codes);
        IsEmpty = false;
    }

    /// <summary>Takes what a flow or an agreement is of.</summary>
    public void Add(StructureRef flow, StructureRef cited)
    {
        structures.Add(flow, cited);
        IsEmpty = false;
    }

    /// <summary>Takes the values of a concept.</summary>
    /// <param name="scheme">Its scheme; null where that has no name.</param>
    /// <param name="id">Its id.</param>
    /// <param name="core">Its values.</param>
    public void Add(StructureRef? scheme, string id, Representation core)
    {
        if (core.List is not null || core.Format is not null)
            _ofConcepts[DraftComponent.ConceptOf(scheme is { } known ? $"{known}.{id}" : id)] = core;
    }

    /// <summary>Takes a data structure. One without components is only named in the message.</summary>
    public void Add(StructureRef definition, IReadOnlyList<DraftComponent> components)
    {
        if (components.Count == 0)
            return;
        _definitions.Add((definition, components));
        IsEmpty = false;
    }

    /// <summary>Tells of something that is not of the form, and is passed over.</summary>
    public void Tell(int line, int column)
        => findings.Add(new Diagnostic(SdmxDiagnostics.NotExpected) { Origin = new Origin { Input = input, Line = Math.Max(1, line), Column = Math.Max(1, column) } });

    /// <summary>Makes the data structures, at the end of the message.</summary>
    public void Finish()
    {
        foreach (var (reference, components) in _definitions)
            structures.Add(new DataStructure(reference, [.. components.Select(c => c.Defined(c.Concept is { } concept ? _ofConcepts.GetValueOrDefault(concept) : default))]));
    }
}
