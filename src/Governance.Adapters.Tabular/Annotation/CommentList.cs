using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Governance.Adapters.Tabular;

/// <summary>
/// The comments of a sheet. Those of the user stay; a finding in a cell that has one is said behind it. What an earlier copy said
/// is taken away.
/// </summary>
internal sealed partial class CommentList
{
    /// <summary>
    /// Stands before and behind our words: nobody sees it, nobody types it, and unlike the author and the font of a comment every
    /// spreadsheet keeps it.
    /// </summary>
    private const string Mark = "\u200B\u2060\u200B";

    private readonly XNamespace _space;
    private readonly XElement _list;
    private readonly Dictionary<string, XElement> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly int _author;

    public CommentList(XElement root, string author)
    {
        Root = root;
        _space = root.Name.Namespace;
        var authors = root.Element(_space + "authors") ?? Added(new XElement(_space + "authors"), first: true);
        _list = root.Element(_space + "commentList") ?? Added(new XElement(_space + "commentList"), first: false);
        _author = authors.Elements().Count();
        authors.Add(new XElement(_space + "author", PartXml.Escape(author)));
        Forget();
        foreach (var comment in _list.Elements(_space + "comment"))
            _known.TryAdd((string?)comment.Attribute("ref") ?? "", comment);
    }

    /// <summary>Cells whose comment said nothing but what an earlier copy had put there.</summary>
    public IReadOnlyList<string> Forgotten { get; private set; } = [];

    public XElement Root { get; }

    /// <summary>An empty part.</summary>
    public static XElement NewRoot(XNamespace space) => new(space + "comments");

    /// <summary>Whether an earlier copy said something in these comments.</summary>
    public static bool IsMarked(XElement root) => root.Value.Contains(Mark, StringComparison.Ordinal);

    /// <summary>Adds a comment; false where the cell had one, and so has a box to show it in.</summary>
    public bool Add(string place, string text)
    {
        text = Mark + PartXml.Escape(text) + Mark;
        if (_known.TryGetValue(place, out var comment))
        {
            Append(comment, "\n\n" + text);
            return false;
        }

        comment = new XElement(_space + "comment", new XAttribute("ref", place), new XAttribute("authorId", _author), new XElement(_space + "text", Run(text)));
        _known.Add(place, comment);
        _list.Add(comment);
        return true;
    }

    private void Append(XElement comment, string text)
    {
        var own = comment.Element(_space + "text");
        if (own is null)
            comment.AddFirst(own = new XElement(_space + "text"));
        var run = Run(text);
        if (own.Element(_space + "t") is { } plain)
        {
            // Either one text or runs: both at once is not shown by all programs.
            plain.ReplaceWith(new XElement(_space + "r", new XElement(plain)));
        }

        if (own.Elements(_space + "r").LastOrDefault() is { } last)
            last.AddAfterSelf(run);
        else
            own.AddFirst(run);
    }

    private void Forget()
    {
        List<string> forgotten = [];
        foreach (var comment in _list.Elements(_space + "comment").Where(c => c.Value.Contains(Mark, StringComparison.Ordinal)).ToList())
        {
            foreach (var text in comment.Descendants(_space + "t"))
                text.Value = Ours().Replace(text.Value, "");
            if (comment.Descendants(_space + "t").Any(t => t.Value.Length > 0))
                continue;
            forgotten.Add((string?)comment.Attribute("ref") ?? "");
            comment.Remove();
        }

        Forgotten = forgotten;
    }

    private XElement Run(string text) => new(_space + "r", new XElement(_space + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    [GeneratedRegex("\\n*" + Mark + ".*?" + Mark, RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Ours();

    private XElement Added(XElement element, bool first)
    {
        if (first)
            Root.AddFirst(element);
        else
            Root.Element(_space + "authors")!.AddAfterSelf(element);
        return element;
    }
}
