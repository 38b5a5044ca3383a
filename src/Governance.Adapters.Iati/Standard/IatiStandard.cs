using System.Xml;

namespace Governance.Adapters.Iati;

/// <summary>The structure of the standard, version 2.03.</summary>
internal static class IatiStandard
{
    /// <summary>Root of an activity file.</summary>
    public static ElementType Activities { get; } = Load("activities-2.03");

    /// <summary>Root of an organisation file.</summary>
    public static ElementType Organisations { get; } = Load("organisations-2.03");

    public static ElementType Activity { get; } = Activities.Children[0].Type;

    public static ElementType Organisation { get; } = Organisations.Children[0].Type;

    /// <summary>Names of all attributes of the standard.</summary>
    public static IReadOnlySet<string> AttributeNames { get; } = new HashSet<string>(Names(Activities).Concat(Names(Organisations)), StringComparer.Ordinal);

    /// <summary>Names of all elements of the standard that stand within others.</summary>
    public static IReadOnlySet<string> ElementNames { get; } = new HashSet<string>(Within(Activities).Concat(Within(Organisations)), StringComparer.Ordinal);

    /// <summary>A table of all names, for a reader of XML: then equal names are the same string, here, in the rules and in the maps.</summary>
    public static NameTable NewNames()
    {
        var names = new NameTable();
        foreach (var name in ElementNames)
            names.Add(name);
        foreach (var name in AttributeNames)
            names.Add(name);
        return names;
    }

    private static IEnumerable<string> Within(ElementType type) => type.Children.SelectMany(c => Within(c.Type).Prepend(c.Name));

    private static IEnumerable<string> Names(ElementType type) => type.Attributes.Select(a => a.Name).Concat(type.Children.SelectMany(c => Names(c.Type)));

    private static ElementType Load(string name)
    {
        using var stream = typeof(IatiStandard).Assembly.GetManifestResourceStream($"standard/{name}.txt")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(": ", 2)).ToList();
        var types = lines.ToDictionary(l => l[0].TrimEnd(':'), _ => new ElementType(), StringComparer.Ordinal);
        foreach (var line in lines)
            Fill(types[line[0].TrimEnd(':')], line.Length > 1 ? line[1] : "", types);
        return types[lines[0][0]];
    }

    private static void Fill(ElementType type, string line, Dictionary<string, ElementType> types)
    {
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == "any")
                type.TakesForeignElements = true;
            else if (word == "closed")
                type.TakesForeignAttributes = false;
            else if (word[0] == '(')
                type.Content = new TextType(word.Trim('(', ')'));
            else if (word[0] == '@')
                type.Attributes.Add(Attribute(word));
            else
                type.Add(Child(word, types));
        }
    }

    /// <summary>Such as <c>@iso-date:date!</c>; the colon of <c>xml:lang:lang</c> is the last one.</summary>
    private static AttributeType Attribute(string word)
    {
        var name = word.Trim('@', '!');
        var colon = name.LastIndexOf(':');
        return colon < 0
            ? new AttributeType(string.Intern(name), new TextType("string"), word[^1] == '!')
            : new AttributeType(string.Intern(name[..colon]), new TextType(name[(colon + 1)..]), word[^1] == '!');
    }

    /// <summary>Such as <c>description=description.2?</c>.</summary>
    private static ChildType Child(string word, Dictionary<string, ElementType> types)
    {
        var parts = word.TrimEnd('?', '*', '+').Split('=');
        return new ChildType(string.Intern(parts[0]), types[parts[^1]], word[^1] is not ('?' or '*'), word[^1] is '*' or '+');
    }
}
