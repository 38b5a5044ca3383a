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
    private readonly List<(StructureRef Flow, StructureRef Definition)> _flows = [];
    private readonly Dictionary<StructureRef, Dictionary<string, string?>> _lists = [];

    /// <summary>None.</summary>
    public static Structures None { get; } = new();

    /// <summary>Whether there is a data structure at all.</summary>
    public bool IsEmpty => _definitions.Count == 0;

    /// <summary>Reads the structure messages among the companions of an input.</summary>
    /// <param name="companions">The files; each is read once.</param>
    /// <param name="findings">Takes what is wrong with them.</param>
    public static Structures Read(IEnumerable<FormatSource> companions, List<Diagnostic> findings)
    {
        var structures = new Structures();
        foreach (var companion in companions)
            structures.Add(companion.Name, companion.Stream, Peeks.IsJson(companion.Peek.Span), findings);
        return structures;
    }

    /// <summary>Reads the structure messages among the files that a writer is given.</summary>
    public static Structures Read(IEnumerable<CompanionFile> companions)
    {
        var structures = new Structures();
        foreach (var companion in companions)
            structures.Add(companion.Name, new MemoryStream(companion.Content.ToArray(), writable: false), Peeks.IsJson(companion.Content.Span), []);
        return structures;
    }

    public void Add(DataStructure definition) => _definitions.Add(definition);

    public void Add(StructureRef flow, StructureRef definition) => _flows.Add((flow, definition));

    public void Add(StructureRef list, Dictionary<string, string?> codes) => _lists[list] = codes;

    /// <summary>The definition that a data set cites: itself, or through its flow. Where only one is given, a flow that no file explains is taken to be of it.</summary>
    /// <param name="cited">What the data set cites; null where it does not say.</param>
    /// <param name="isFlow">Whether it cites a flow or an agreement rather than a definition.</param>
    public DataStructure? Of(StructureRef? cited, bool isFlow)
    {
        if (cited is not { } reference)
            return _definitions is [var only] ? only : null;
        if (_definitions.Find(d => d.Reference.Matches(reference)) is { } own && !isFlow)
            return own;
        if (Through(reference, Steps) is { } through)
            return through;
        return isFlow && _definitions is [var single] && !_flows.Exists(f => f.Flow.Matches(reference)) ? single : null;
    }

    /// <summary>The codes of a list with their names, in its latest version that is meant; null where no file has it.</summary>
    public IReadOnlyDictionary<string, string?>? Codes(StructureRef list)
    {
        if (_lists.TryGetValue(list, out var own))
            return own;
        StructureRef? latest = null;
        foreach (var known in _lists.Keys)
        {
            if (known.Matches(list) && (latest is not { } best || known.CompareVersion(best) > 0))
                latest = known;
        }

        return latest is { } found ? _lists[found] : null;
    }

    private DataStructure? Through(StructureRef reference, int steps)
    {
        foreach (var (flow, cited) in steps == 0 ? [] : _flows)
        {
            if (flow.Matches(reference) && (_definitions.Find(d => d.Reference.Matches(cited)) ?? Through(cited, steps - 1)) is { } definition)
                return definition;
        }

        return null;
    }

    private void Add(string name, Stream stream, bool isJson, List<Diagnostic> findings)
    {
        var draft = new StructureDraft(this, name, findings);
        try
        {
            if (isJson)
                new JsonStructureFile(draft, new JsonForm(new JsonStream(stream, SafeXml.MaxNodeBytes), draft.Tell)).Read();
            else
                ReadXml(draft, stream);
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
