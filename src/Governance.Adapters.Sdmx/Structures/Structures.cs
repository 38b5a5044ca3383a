using System.Text.Json;
using System.Xml;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>The data structures, code lists and flows that came with an input.</summary>
internal sealed class Structures
{
    /// <summary>From an agreement to its flow, and from there to the definition.</summary>
    private const int Steps = 2;

    private readonly List<DataStructure> _definitions = [];
    private readonly List<Flow> _flows = [];
    private readonly Dictionary<StructureRef, Flow> _flowsByName = [];
    private readonly Dictionary<StructureRef, GivenList> _lists = [];
    private readonly Dictionary<string, Representation> _concepts = new(StringComparer.Ordinal);
    private readonly List<StructureDraft> _drafts = [];
    private readonly Dictionary<(Type Kind, StructureRef Reference), string> _firsts = [];
    private readonly List<(StructureRef? Reference, IReadOnlyList<StructureRef> Attached, Constraint Constraint)> _constraints = [];

    /// <summary>None.</summary>
    public static Structures None { get; } = new();

    /// <summary>
    /// Those of the inputs that the data lie beside. They are asked for what data cite and these have not; nothing that is cited is
    /// taken to be of one of them because there is no other.
    /// </summary>
    public Structures? Beside { get; init; }

    /// <summary>Reads the structure messages among the companions of an input.</summary>
    /// <param name="companions">The files; each is read once.</param>
    /// <param name="beside">The structures of the run.</param>
    /// <param name="findings">Takes what is wrong with the companions.</param>
    public static Structures Read(IEnumerable<FormatSource> companions, Structures? beside, List<Diagnostic> findings)
    {
        var structures = new Structures { Beside = beside };
        foreach (var companion in companions)
            structures.Read(companion, findings);
        structures.Finish();
        return structures;
    }

    /// <summary>Reads the structure messages among the files that a writer is given.</summary>
    /// <param name="companions">The files.</param>
    /// <param name="beside">The structures of the run.</param>
    /// <param name="findings">Takes what is wrong with the files.</param>
    public static Structures Read(IEnumerable<CompanionFile> companions, Structures? beside, List<Diagnostic> findings)
    {
        var structures = new Structures { Beside = beside };
        foreach (var companion in companions)
            structures.Read(companion.Name, new MemoryStream(companion.Content.ToArray(), writable: false), Peeks.IsJson(companion.Content.Span), findings);
        structures.Finish();
        return structures;
    }

    /// <summary>Reads a structure message. <see cref="Finish"/> ends the reading of all.</summary>
    /// <param name="source">The message.</param>
    /// <param name="findings">Takes what is wrong with it.</param>
    public void Read(FormatSource source, List<Diagnostic> findings) => Read(source.Name, source.Stream, Peeks.IsJson(source.Peek.Span), findings);

    /// <summary>Makes the data structures of all messages that were read.</summary>
    public void Finish()
    {
        foreach (var draft in _drafts)
            draft.Finish();
        _drafts.Clear();
    }

    /// <summary>Takes the values of a concept; the first of a name holds.</summary>
    public void AddConcept(string concept, Representation core) => _concepts.TryAdd(concept, core);

    /// <summary>The values of a concept; nothing where no message says them.</summary>
    public Representation ConceptOf(string concept) => _concepts.TryGetValue(concept, out var core) ? core : Beside?.ConceptOf(concept) ?? default;

    /// <summary>The message that had something of this kind and name first.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="reference">The name.</param>
    /// <param name="input">The message that has it now.</param>
    public string FirstWith(Type kind, StructureRef reference, string input)
        => _firsts.TryAdd((kind, reference), input) ? input : _firsts[(kind, reference)];

    /// <summary>Takes a data structure; the first of a name holds.</summary>
    /// <returns>False where it is met again and is another one.</returns>
    public bool Add(DataStructure definition)
    {
        if (_definitions.Find(d => d.Reference == definition.Reference) is { } known)
            return known.IsSame(definition);
        _definitions.Add(definition);
        return true;
    }

    /// <summary>Takes a flow; the first of a name holds.</summary>
    /// <returns>False where it is met again and is of something else.</returns>
    public bool Add(Flow flow)
    {
        if (!_flowsByName.TryAdd(flow.Reference, flow))
            return _flowsByName[flow.Reference].IsSame(flow);
        _flows.Add(flow);
        return true;
    }

    /// <summary>Takes a code list; what several messages have of one adds up.</summary>
    /// <returns>False where they contradict each other; then a code that either has is good.</returns>
    public bool Add(StructureRef reference, GivenList list)
    {
        var agrees = true;
        _lists[reference] = _lists.TryGetValue(reference, out var known) ? known.With(list, out agrees) : list;
        return agrees;
    }

    /// <summary>Takes a constraint; the first of a name holds.</summary>
    /// <param name="reference">Its name; null for none.</param>
    /// <param name="attached">What it is attached to.</param>
    /// <param name="constraint">The constraint.</param>
    /// <returns>False where it is met again and says something else.</returns>
    public bool Add(StructureRef? reference, IReadOnlyList<StructureRef> attached, Constraint constraint)
    {
        if (reference is not null && _constraints.Find(c => c.Reference == reference) is { Constraint: { } known } same)
            return known.IsSame(constraint) && same.Attached.SequenceEqual(attached);
        _constraints.Add((reference, attached, constraint));
        return true;
    }

    /// <summary>The definition that a data set cites: itself, or through its flow. Where only one is given, a flow that no file explains is taken to be of it.</summary>
    /// <param name="cited">What the data set cites; null where it does not say.</param>
    /// <param name="isFlow">Whether it cites a flow or an agreement rather than a definition.</param>
    /// <param name="structure">The definition that the message names besides; null for none.</param>
    public DataStructure? Of(StructureRef? cited, bool isFlow, StructureRef? structure = null)
    {
        var named = structure is { } besides ? Definition(besides) : null;
        if (cited is not { } reference)
            return named ?? (_definitions is [var only] ? only : null);
        return (isFlow ? null : Definition(reference)) ?? Through(reference, Steps) ?? named
            ?? (isFlow && _definitions is [var single] && !IsExplained(reference) ? single : null);
    }

    /// <summary>A code list in its latest version that is meant; null where no file has it.</summary>
    public GivenList? List(StructureRef list)
    {
        if (_lists.TryGetValue(list, out var own))
            return own;
        StructureRef? latest = null;
        foreach (var known in _lists.Keys)
        {
            if (known.Matches(list) && (latest is not { } best || known.CompareVersion(best) > 0))
                latest = known;
        }

        return latest is { } found ? _lists[found] : Beside?.List(list);
    }

    /// <summary>The constraints of what a data set cites and of all that this is of.</summary>
    /// <param name="cited">What the data set cites; null where it does not say.</param>
    /// <param name="definition">Its definition.</param>
    public List<Constraint> Constraints(StructureRef? cited, DataStructure definition)
    {
        var levels = new List<StructureRef> { definition.Reference };
        for (var (level, steps) = (cited, Steps); level is { } reference && steps > 0; steps--)
        {
            var flow = FlowOf(reference);
            levels.Add(flow?.Reference ?? reference);
            level = flow?.Cited;
        }

        return [.. _constraints.Concat(Beside?._constraints.Where(b => b.Reference is null || !_constraints.Exists(c => c.Reference == b.Reference)) ?? [])
            .Where(c => c.Attached.Any(a => levels.Exists(a.Matches))).Select(c => c.Constraint)];
    }

    private bool IsExplained(StructureRef reference) => _flows.Exists(f => f.Reference.Matches(reference)) || Beside?.IsExplained(reference) == true;

    private Flow? FlowOf(StructureRef reference) => _flows.Find(f => f.Reference.Matches(reference)) ?? Beside?.FlowOf(reference);

    private DataStructure? Definition(StructureRef reference) => _definitions.Find(d => d.Reference.Matches(reference)) ?? Beside?.Definition(reference);

    private DataStructure? Through(StructureRef reference, int steps)
    {
        foreach (var flow in steps == 0 ? [] : _flows.Concat(Beside?._flows ?? []))
        {
            if (flow.Reference.Matches(reference) && (Definition(flow.Cited) ?? Through(flow.Cited, steps - 1)) is { } definition)
                return flow.Dimensions is null ? definition : definition.Only(flow.Dimensions);
        }

        return null;
    }

    private void Read(string name, Stream stream, bool isJson, List<Diagnostic> findings)
    {
        var draft = new StructureDraft(this, name, findings);
        try
        {
            if (isJson)
                new JsonStructureFile(draft, new JsonForm(new JsonStream(stream, SafeXml.MaxNodeBytes), draft.Tell)).Read();
            else
                ReadXml(draft, stream);
            _drafts.Add(draft);
            if (draft.IsEmpty)
                findings.Add(new Diagnostic(SdmxDiagnostics.NotStructures) { Origin = new Origin { Input = name } });
        }
        catch (XmlException broken)
        {
            findings.Add(new Diagnostic(SdmxDiagnostics.NotStructures) { Origin = new Origin { Input = name, Line = broken.LineNumber > 0 ? broken.LineNumber : null, Column = broken.LinePosition > 0 ? broken.LinePosition : null } });
        }
        catch (JsonException broken)
        {
            findings.Add(new Diagnostic(SdmxDiagnostics.NotStructures) { Origin = new Origin { Input = name, Line = (broken.LineNumber ?? 0) + 1, Column = (broken.BytePositionInLine ?? 0) + 1 } });
        }
    }

    private static void ReadXml(StructureDraft draft, Stream stream)
    {
        using var xml = SafeXml.Open(stream);
        new XmlStructureFile(draft, xml).Read();
    }
}
