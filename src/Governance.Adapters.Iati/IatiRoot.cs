using System.Buffers;
using System.Text;

namespace Governance.Adapters.Iati;

/// <summary>The roots of files of the standard.</summary>
internal static class IatiRoot
{
    public const string Activities = "iati-activities";
    public const string Organisations = "iati-organisations";
    public const string Activity = "iati-activity";
    public const string Organisation = "iati-organisation";

    /// <summary>What the first datastore of the standard put around the files it gave.</summary>
    public const string Answer = "result";

    private static readonly string[] Names = [Activities, Organisations, Activity, Organisation];

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    /// <summary>The root that a file starts with, whatever its encoding; null for none of the standard.</summary>
    public static string? Find(ReadOnlySpan<byte> start)
    {
        // UTF-16 and UTF-32 are the same letters with zeros among them.
        var text = new StringBuilder(start.Length);
        foreach (var b in start)
        {
            if (b is not 0)
                text.Append((char)b);
        }

        var (all, at) = (text.ToString(), 0);
        var first = NextElement(all, ref at);
        return Array.Find(Names, n => n == first) ?? (first == Answer ? Within(all, at) : null);
    }

    /// <summary>Whether an element is the root of a file of the standard, or one of its records alone.</summary>
    public static bool IsOne(string name) => Names.Contains(name);

    /// <summary>Where a document type stands; null for none in the first bytes.</summary>
    public static (int Line, int Column)? DocumentType(ReadOnlySpan<byte> start)
    {
        if (start.IndexOf("<!DOCTYPE"u8) is not (>= 0 and var at))
            return null;
        var before = start[..at];
        return (before.Count((byte)'\n') + 1, at - before.LastIndexOf((byte)'\n'));
    }

    /// <summary>The root within an answer; null for none.</summary>
    private static string? Within(string text, int at)
    {
        while (NextElement(text, ref at) is { } name)
        {
            if (name is Activities or Organisations)
                return name;
        }

        return null;
    }

    /// <summary>What the root of a file says beside its version.</summary>
    /// <param name="root">The root.</param>
    /// <param name="version">The version its records are said to be of.</param>
    public static Element Kept(Element root, string version)
    {
        var kept = new Element(root.Name) { Line = root.Line, Column = root.Column };
        foreach (var attribute in root.Attributes)
        {
            if (attribute.Namespace != XmlNames.Declarations && (attribute.Name != "version" || attribute.Value != version))
                kept.Set(attribute);
        }

        return kept;
    }

    /// <summary>The name of the next start of an element, and what is behind it.</summary>
    private static string? NextElement(string text, ref int at)
    {
        while ((at = text.IndexOf('<', at)) >= 0)
        {
            var rest = text.AsSpan(at + 1);
            if (rest.StartsWith("!--"))
            {
                at = text.IndexOf("-->", at, StringComparison.Ordinal);
                if (at < 0)
                    return null;
            }
            else if (rest.Length > 0 && rest[0] is '?' or '!' or '/')
            {
                at++;
            }
            else
            {
                var end = rest.IndexOfAny(NameEnds);
                at++;
                return end < 0 ? null : rest[..end].ToString();
            }
        }

        return null;
    }
}
