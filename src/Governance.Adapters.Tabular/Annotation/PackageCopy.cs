using System.IO.Compression;
using System.Xml.Linq;

namespace Governance.Adapters.Tabular;

/// <summary>A package on its way from one container to another: what is not written anew is copied.</summary>
internal sealed class PackageCopy : IDisposable
{
    private const string TypesPart = "[Content_Types].xml";
    private static readonly XNamespace TypesSpace = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace ArrowsSpace = "http://schemas.openxmlformats.org/package/2006/relationships";

    // The oldest time a ZIP container can tell: the clock would make each file another one.
    private static readonly DateTimeOffset Timestamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipDirectory _source;
    private readonly ZipArchive _output;
    private readonly XElement _types;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);

    public PackageCopy(ZipDirectory source, Stream output)
    {
        _source = source;
        _output = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        _types = source.Parts.ContainsKey(TypesPart) ? Load(TypesPart) : new XElement(TypesSpace + "Types");
        _taken.UnionWith(source.Parts.Keys);
    }

    /// <summary>The part at work, for the finding of one that is damaged.</summary>
    public string Current { get; private set; } = "";

    public bool IsWritten(string part) => _written.Contains(part);

    /// <summary>Reads a small part whole.</summary>
    public XElement Load(string part)
    {
        Current = part;
        return PartXml.Load(_source, part);
    }

    /// <summary>The arrows of a part, none where it has none.</summary>
    public XElement LoadArrows(string part)
        => _source.Parts.ContainsKey(Relationship.PartOf(part)) ? Load(Relationship.PartOf(part)) : new XElement(ArrowsSpace + "Relationships");

    /// <summary>Reads bytes whole.</summary>
    public byte[] Bytes(string part)
    {
        Current = part;
        var entry = _source.Parts.GetValueOrDefault(part) ?? throw new InvalidDataException();
        if (entry.Unpacked > PartXml.MaxBytes)
            throw WorkbookException.Limit(TabularDiagnostics.PartTooLarge, PartXml.MaxBytes);
        using var content = _source.OpenRaw(entry);
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>A name that no part has.</summary>
    public string NewName(string folder, string name, string ending)
    {
        for (var i = 1; ; i++)
        {
            var part = $"{folder}{name}{i}.{ending}";
            if (_taken.Add(part))
                return part;
        }
    }

    /// <summary>Says what kind of part a new one is. Before <see cref="WriteTypes"/>.</summary>
    public void AddType(string part, string type) => _types.Add(new XElement(_types.Name.Namespace + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", type)));

    /// <summary>Leaves a part of the source out, and its arrows. Before <see cref="WriteTypes"/>.</summary>
    public void Drop(string part)
    {
        _written.Add(part);
        _written.Add(Relationship.PartOf(part));
        _types.Elements().Where(e => string.Equals((string?)e.Attribute("PartName"), "/" + part, StringComparison.OrdinalIgnoreCase)).Remove();
    }

    /// <summary>Says what kind of parts have an ending. Before <see cref="WriteTypes"/>.</summary>
    public void AddDefaultType(string ending, string type)
    {
        if (!_types.Elements().Any(e => e.Name.LocalName == "Default" && string.Equals((string?)e.Attribute("Extension"), ending, StringComparison.OrdinalIgnoreCase)))
            _types.AddFirst(new XElement(_types.Name.Namespace + "Default", new XAttribute("Extension", ending), new XAttribute("ContentType", type)));
    }

    /// <summary>Writes what tells the kinds of parts: first, for programs that look no further.</summary>
    public void WriteTypes() => Write(TypesPart, _types);

    /// <summary>Adds an arrow and gives its id.</summary>
    public static string AddArrow(XElement arrows, string kind, string target)
    {
        var ids = arrows.Elements().Select(e => (string?)e.Attribute("Id")).ToHashSet(StringComparer.Ordinal);
        var id = Enumerable.Range(1, int.MaxValue).Select(i => $"rIdNote{i}").First(i => !ids.Contains(i));
        arrows.Add(new XElement(arrows.Name.Namespace + "Relationship", new XAttribute("Id", id), new XAttribute("Type", kind), new XAttribute("Target", "/" + target)));
        return id;
    }

    public void Write(string part, XElement root)
    {
        using var stream = Create(part);
        PartXml.Save(root, stream);
    }

    public void Write(string part, byte[] bytes)
    {
        using var stream = Create(part);
        stream.Write(bytes);
    }

    /// <summary>Opens a part of the source and the part that takes its place.</summary>
    public void Rewrite(string part, Action<Stream, Stream> rewrite)
    {
        Current = part;
        using var input = _source.Open(_source.Parts.GetValueOrDefault(part) ?? throw new InvalidDataException());
        using var stream = Create(part);
        rewrite(input, stream);
    }

    /// <summary>Copies every part that was not written.</summary>
    public void CopyRest(CancellationToken cancellationToken)
    {
        foreach (var part in _source.Parts.Values.Where(p => !_written.Contains(p.Name)).OrderBy(p => p.Offset))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Current = part.Name;
            using var input = _source.OpenRaw(part);
            using var stream = Create(part.Name);
            input.CopyTo(stream);
        }
    }

    public Stream Create(string part)
    {
        Current = part;
        _written.Add(part);
        var entry = _output.CreateEntry(part, CompressionLevel.Fastest);
        entry.LastWriteTime = Timestamp;
        entry.ExternalAttributes = 0;
        return entry.Open();
    }

    public void Dispose() => _output.Dispose();
}
