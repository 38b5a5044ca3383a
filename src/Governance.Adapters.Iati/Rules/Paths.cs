namespace Governance.Adapters.Iati;

/// <summary>Elements within others.</summary>
internal static class Paths
{
    /// <summary>Elements at the end of a path of names, such as <c>transaction/provider-org</c>.</summary>
    public static IEnumerable<Element> At(this Element root, params string[] path) => At(root, path, 0);

    /// <summary>Whether an element is of the vocabulary that holds where none is named.</summary>
    public static bool IsOfDac(this Element element) => element.Get("vocabulary") is null or "" or "1";

    /// <summary>Elements that name a vocabulary, those of the same one together.</summary>
    public static List<List<Element>> ByVocabulary(this List<Element> elements)
    {
        var groups = new List<List<Element>>();
        foreach (var element in elements)
        {
            if (element.Get("vocabulary") is not { } vocabulary)
                continue;
            var group = groups.Find(g => g[0].Get("vocabulary") == vocabulary);
            if (group is null)
                groups.Add(group = []);
            group.Add(element);
        }

        return groups;
    }

    public static bool Has(this Element element, string child) => element.First(child) is not null;

    private static IEnumerable<Element> At(Element root, string[] path, int step)
    {
        foreach (var child in root.Children)
        {
            if (child.Name != path[step])
                continue;
            if (step == path.Length - 1)
            {
                yield return child;
                continue;
            }

            foreach (var inner in At(child, path, step + 1))
                yield return inner;
        }
    }
}
