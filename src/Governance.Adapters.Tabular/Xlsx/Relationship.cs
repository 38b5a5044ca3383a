using System.Xml;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>One arrow from a part of the package to another.</summary>
/// <param name="Kind">The last word of its type, such as <c>worksheet</c>; both dialects of the format agree on it.</param>
/// <param name="Target">The name of the other part.</param>
internal sealed record Relationship(string Kind, string Target)
{
    /// <summary>The arrows of a part by their ids. Those that lead out of the package have no target here.</summary>
    public static Dictionary<string, Relationship> Read(ZipDirectory zip, string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var found = new Dictionary<string, Relationship>(StringComparer.Ordinal);
        if (!zip.Parts.TryGetValue(PartOf(part), out var entry))
            return found;
        using var xml = SafeXml.Open(zip.Open(entry));
        while (SafeXml.Next(xml))
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship" || xml.GetAttribute("Id") is not { } id)
                continue;
            var type = xml.GetAttribute("Type") ?? "";
            var target = xml.GetAttribute("TargetMode") == "External" ? "" : Resolve(folder, xml.GetAttribute("Target") ?? "");
            found.TryAdd(id, new Relationship(type[(type.LastIndexOf('/') + 1)..], target));
        }

        return found;
    }

    /// <summary>The name of the part that holds the arrows of a part.</summary>
    public static string PartOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    /// <summary>The name a target means: absolute from the root, or relative to the folder of its source.</summary>
    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Replace('\\', '/').Split('/'))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("" or "." or ".."))
                steps.Add(step);
        }

        return string.Join('/', steps);
    }
}
