using System.Xml.Linq;

namespace Governance.Adapters.Tabular;

/// <summary>
/// The comments of a sheet. Those of the user stay; a finding in a cell that has one is said behind it. What an earlier copy said
/// is taken away.
/// </summary>
internal sealed class CommentList
{
    /// <summary>The colour that our words have, by which they are known in a comment of the user.</summary>
    private const string Ink = "FF5A3A13";

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
        _author = authors.Elements().Index().Where(a => a.Item.Value == author).Select(a => a.Index).FirstOrDefault(-1);
        if (_author < 0)
        {
            _author = authors.Elements().Count();
            authors.Add(new XElement(_space + "author", PartXml.Escape(author)));
        }

        Forget();
        foreach (var comment in _list.Elements(_space + "comment"))
            _known.TryAdd((string?)comment.Attribute("ref") ?? "", comment);
    }

    /// <summary>Cells whose comment an earlier copy made.</summary>
    public IReadOnlyList<string> Forgotten { get; private set; } = [];

    public XElement Root { get; }

    /// <summary>An empty part.</summary>
    public static XElement NewRoot(XNamespace space) => new(space + "comments");

    /// <summary>Whether a part has comments of an author.</summary>
    public static bool HasAuthor(XElement root, string author)
        => root.Elements(root.Name.Namespace + "authors").Elements().Any(a => a.Value == author);

    /// <summary>Adds a comment; false where the cell had one, and so has a box to show it in.</summary>
    public bool Add(string place, string text)
    {
        text = PartXml.Escape(text);
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
        var ours = _list.Elements(_space + "comment").Where(c => (int?)c.Attribute("authorId") == _author).ToList();
        Forgotten = [.. ours.Select(c => (string?)c.Attribute("ref") ?? "")];
        ours.ForEach(c => c.Remove());
        _list.Descendants(_space + "r").Where(r => r.Elements(_space + "rPr").Elements(_space + "color").Any(c => (string?)c.Attribute("rgb") == Ink)).ToList().ForEach(r => r.Remove());
    }

    private XElement Run(string text) => new(_space + "r", new XElement(_space + "rPr", new XElement(_space + "color", new XAttribute("rgb", Ink))), new XElement(_space + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    private XElement Added(XElement element, bool first)
    {
        if (first)
            Root.AddFirst(element);
        else
            Root.Element(_space + "authors")!.AddAfterSelf(element);
        return element;
    }
}
