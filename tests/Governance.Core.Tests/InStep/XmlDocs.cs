using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Governance.Core.Tests.InStep;

/// <summary>The doc comments of an assembly, as the compiler wrote them.</summary>
internal sealed partial class XmlDocs
{
    private readonly Dictionary<string, XElement> _members;

    public XmlDocs(System.Reflection.Assembly assembly)
    {
        var file = Path.ChangeExtension(assembly.Location, ".xml");
        using var reader = System.Xml.XmlReader.Create(file);
        _members = XDocument.Load(reader).Descendants("member").ToDictionary(m => m.Attribute("name")!.Value);
    }

    public static XmlDocs Core { get; } = new(typeof(Record).Assembly);

    public string Summary(Type type) => Text("T:" + type.FullName, "summary");

    public string Summary(System.Reflection.MemberInfo member)
        => Text((member is System.Reflection.PropertyInfo ? "P:" : "F:") + member.DeclaringType!.FullName + "." + member.Name, "summary");

    /// <summary>The paragraph of a type's or field's remarks that starts with a heading, without the heading.</summary>
    public string? Remark(string key, string heading) => _members.GetValueOrDefault(key)?.Element("remarks")?.Elements("para")
        .Select(Flatten).Where(t => t.StartsWith(heading + ": ", StringComparison.Ordinal)).Select(t => t[(heading.Length + 2)..]).SingleOrDefault();

    public string Text(string key, string element)
    {
        var found = _members.GetValueOrDefault(key)?.Element(element);
        Assert.True(found is not null, $"{key} has no <{element}> doc comment.");
        return Flatten(found);
    }

    private static string Flatten(XElement element)
    {
        var text = string.Concat(element.Nodes().Select(n => n switch
        {
            XText t => t.Value,
            XElement { Name.LocalName: "see" } see => see.Attribute("cref")?.Value.Split('.')[^1] ?? see.Value,
            XElement e => e.Value,
            _ => "",
        }));
        return Space().Replace(text, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
