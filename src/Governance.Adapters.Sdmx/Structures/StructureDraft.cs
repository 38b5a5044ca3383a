using Governance.Core.Diagnostics;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// What a structure message says, gathered while it is read. Data structures wait until all messages are read: a component may take
/// its list or its format from a concept that stands behind it, or in another message.
/// </summary>
/// <param name="structures">Takes what is read.</param>
/// <param name="input">The message, as findings name it.</param>
/// <param name="findings">Takes what is wrong with it.</param>
internal sealed class StructureDraft(Structures structures, string input, List<Diagnostic> findings)
{
    /// <summary>Enumerations and formats of concepts, which hold where a component has none of its own.</summary>
    private readonly Dictionary<string, Representation> _ofConcepts = new(StringComparer.Ordinal);

    private readonly List<(StructureRef Reference, IReadOnlyList<DraftComponent> Components, (int Line, int Column) Place)> _definitions = [];

    /// <summary>Whether nothing was read that observations are held against.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Takes a code list. One that is only named, or takes codes from another (null), is not held against any code.</summary>
    /// <param name="list">What it is cited by.</param>
    /// <param name="codes">Its codes.</param>
    /// <param name="isPartial">Whether they are a part of the list alone.</param>
    /// <param name="place">Where it stands.</param>
    public void Add(StructureRef list, Dictionary<string, string?>? codes, bool isPartial, (int Line, int Column) place)
    {
        if (codes is not { Count: > 0 })
            return;
        Keep<GivenList>(list, structures.Add(list, new GivenList(codes, isPartial)), place);
    }

    /// <summary>Takes what a flow or an agreement is of.</summary>
    /// <param name="flow">What it is cited by.</param>
    /// <param name="cited">What it cites itself.</param>
    /// <param name="dimensions">The dimensions it has of those of its structure; null for all.</param>
    /// <param name="place">Where it stands.</param>
    public void Add(StructureRef flow, StructureRef cited, HashSet<string>? dimensions, (int Line, int Column) place)
        => Keep<Flow>(flow, structures.Add(new Flow(flow, cited, dimensions)), place);

    /// <summary>Takes a constraint. One that says what is there is no rule.</summary>
    /// <param name="reference">What it is cited by; null for nothing.</param>
    /// <param name="constraint">The constraint.</param>
    /// <param name="place">Where it stands.</param>
    public void Add(StructureRef? reference, ConstraintDraft constraint, (int Line, int Column) place)
    {
        if (!constraint.IsOfAllowed || constraint.IsEmpty)
            return;
        IsEmpty = false;
        if (constraint.Made is { } made)
            Keep<Constraint>(reference, structures.Add(reference, constraint.Attached, made), place);
        else
            Tell(SdmxDiagnostics.ConstraintNotApplied, place);
    }

    /// <summary>Takes the values of a concept.</summary>
    /// <param name="scheme">Its scheme; null where that has no name.</param>
    /// <param name="id">Its id.</param>
    /// <param name="core">Its values.</param>
    public void Add(StructureRef? scheme, string id, Representation core)
    {
        if (core.List is not null || core.Format is not null)
        {
            var concept = DraftComponent.ConceptOf(scheme is { } known ? $"{known}.{id}" : id);
            _ofConcepts[concept] = core;
            structures.AddConcept(concept, core);
            IsEmpty = false;
        }
    }

    /// <summary>Takes a data structure. One without components is only named in the message.</summary>
    public void Add(StructureRef definition, IReadOnlyList<DraftComponent> components, (int Line, int Column) place)
    {
        if (components.Count == 0)
            return;
        _definitions.Add((definition, components, place));
        IsEmpty = false;
    }

    /// <summary>Tells of something that is not of the form, and is passed over.</summary>
    public void Tell(int line, int column) => Tell(SdmxDiagnostics.NotExpected, (line, column));

    /// <summary>Makes the data structures, once all messages are read. A concept of the same message goes before one of another.</summary>
    public void Finish()
    {
        foreach (var (reference, components, place) in _definitions)
            Keep<DataStructure>(reference, structures.Add(new DataStructure(reference, [.. components.Select(c => c.Defined(c.Concept is not { } concept ? default : _ofConcepts.TryGetValue(concept, out var own) ? own : structures.ConceptOf(concept)))])), place);
    }

    /// <summary>Something was read; where it contradicts what the same was before, it is told, with the message that had it then.</summary>
    private void Keep<T>(StructureRef? reference, bool isNewOrSame, (int Line, int Column) place)
    {
        IsEmpty = false;
        var first = reference is { } named ? structures.FirstWith(typeof(T), named, input) : input;
        if (!isNewOrSame)
            Tell(SdmxDiagnostics.StructuresDiffer, place, new DiagnosticArgument("file", first));
    }

    private void Tell(DiagnosticDescriptor what, (int Line, int Column) place, params IReadOnlyList<DiagnosticArgument> arguments)
        => findings.Add(new Diagnostic(what, arguments) { Origin = new Origin { Input = input, Line = Math.Max(1, place.Line), Column = Math.Max(1, place.Column) } });
}
