using System.Xml.Linq;

namespace Governance.Adapters.Tests.Iati;

/// <summary>Copies of a file with one thing wrong in each.</summary>
internal static class Damages
{
    private static readonly string[] Values = ["", " x ", "a/b", "2999-01-01", "150", "50", "1", "2", "5", "99", "B1"];

    /// <summary>The copies, each with what is wrong in it.</summary>
    public static IEnumerable<(string What, string File)> Of(string file)
    {
        var elements = XDocument.Parse(file).Descendants().Count();
        for (var i = 1; i < elements; i++)
        {
            yield return Copy(file, i, "gone", e => e.Remove());
            yield return Copy(file, i, "twice", e => e.AddAfterSelf(new XElement(e)));
            yield return Copy(file, i, "empty", e => e.RemoveNodes());
            if (XDocument.Parse(file).Descendants().ElementAt(i) is { HasElements: false, Value.Length: > 0 })
            {
                yield return Copy(file, i, "spaces", e => e.Value = $" {e.Value} ");
                yield return Copy(file, i, "symbol", e => e.Value += "|");
            }

            for (var a = 0; a < XDocument.Parse(file).Descendants().ElementAt(i).Attributes().Count(); a++)
            {
                var attribute = a;
                yield return Copy(file, i, $"attribute {a} gone", e => e.Attributes().ElementAt(attribute).Remove());
                foreach (var value in Values)
                    yield return Copy(file, i, $"attribute {a} “{value}”", e => Set(e.Attributes().ElementAt(attribute), value));
            }
        }
    }

    private static void Set(XAttribute attribute, string value)
    {
        if (!attribute.IsNamespaceDeclaration)
            attribute.Value = value;
    }

    private static (string What, string File) Copy(string file, int at, string what, Action<XElement> damage)
    {
        var document = XDocument.Parse(file, LoadOptions.PreserveWhitespace);
        var element = document.Descendants().ElementAt(at);
        var name = element.Name.LocalName;
        damage(element);
        return ($"{name} #{at} {what}", document.ToString(SaveOptions.DisableFormatting));
    }
}
