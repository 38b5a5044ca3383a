using System.Xml;

namespace Governance.Adapters.Iati;

/// <summary>Names and texts as XML allows them.</summary>
internal static class XmlNames
{
    public const string Xml = "http://www.w3.org/XML/1998/namespace";

    public const string Declarations = "http://www.w3.org/2000/xmlns/";

    public const string Schema = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Whether it is a name, with a prefix or without.</summary>
    public static bool IsName(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return IsPlain(name.AsSpan(colon + 1)) && (colon < 0 || IsPlain(name.AsSpan(0, colon)));
    }

    /// <summary>The text without what XML cannot hold, such as NUL.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '\uD7FF'))
            return text;
        var bad = false;
        for (var i = 0; i < text.Length && !bad; i++)
            bad = !Holds(text, ref i);
        if (!bad)
            return text;
        var clean = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            if (Holds(text, ref i))
                clean.Append(text, start, i - start + 1);
        }

        return clean.ToString();
    }

    private static bool Holds(string text, ref int i)
    {
        if (XmlConvert.IsXmlChar(text[i]))
            return true;
        if (i + 1 >= text.Length || !XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            return false;
        i++;
        return true;
    }

    private static bool IsPlain(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || !XmlConvert.IsStartNCNameChar(name[0]))
            return false;
        foreach (var c in name[1..])
        {
            if (!XmlConvert.IsNCNameChar(c))
                return false;
        }

        return true;
    }
}
