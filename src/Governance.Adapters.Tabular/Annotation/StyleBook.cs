using System.Globalization;
using System.Xml.Linq;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.Tabular;

/// <summary>The styles of a workbook, and those derived from them: the style of a cell with the colour of its finding.</summary>
internal sealed class StyleBook
{
    /// <summary>Somewhat fewer than spreadsheets take; beyond, cells keep the style they have.</summary>
    private const int MaxStyles = 64_000;

    /// <summary>One step from the colours that people use themselves, so that those of an earlier copy can be told.</summary>
    private static readonly string[] Fills = ["FFDDEBF8", "FFFFEB9D", "FFFFC7CF"];

    private readonly XNamespace _space;
    private readonly XElement _cells;
    private readonly List<XElement> _styles;
    private readonly Dictionary<(int, Severity), int> _filled = [];
    private readonly Dictionary<int, int> _cleared = [];
    private readonly HashSet<int> _earlier;
    private readonly int _firstFill;
    private readonly int _firstFont;

    /// <summary>Takes the root of the part, and adds what the derived styles need to it.</summary>
    public StyleBook(XElement root)
    {
        Root = root;
        _space = root.Name.Namespace;
        _firstFont = Add(List("fonts", "numFmts"), [Font(), Font(new XElement(_space + "b")), Font(new XElement(_space + "u"), new XElement(_space + "color", new XAttribute("rgb", "FF0563C1")))]);
        var fills = List("fills", "numFmts", "fonts");

        // The first two are what the standard reserves, whatever stands there: ours begin behind them.
        foreach (var reserved in ((string[])["none", "gray125"]).Skip(fills.Elements().Count()))
            Add(fills, [Fill(reserved)]);
        _earlier = [.. fills.Elements().Index().Where(f => IsOurs(f.Item)).Select(f => f.Index)];
        _firstFill = Add(fills, [.. Fills.Select(c => Fill("solid", c))]);
        var borders = List("borders", "numFmts", "fonts", "fills");
        if (!borders.HasElements)
            Add(borders, [new XElement(_space + "border")]);
        var bases = List("cellStyleXfs", "numFmts", "fonts", "fills", "borders");
        if (!bases.HasElements)
            Add(bases, [Plain()]);
        _cells = List("cellXfs", "numFmts", "fonts", "fills", "borders", "cellStyleXfs");
        if (!_cells.HasElements)
            Add(_cells, [Plain()]);
        _styles = [.. _cells.Elements(_space + "xf")];
        Wrapped = New(Own(0));
        Bold = New(Own(1));
        Link = New(Own(2));
    }

    public XElement Root { get; }

    /// <summary>Plain text that goes on in the next line.</summary>
    public int Wrapped { get; }

    public int Bold { get; }

    public int Link { get; }

    /// <summary>An empty part.</summary>
    public static XElement NewRoot(XNamespace space) => new(space + "styleSheet");

    /// <summary>The style of a cell without the colour that an earlier copy gave it; the same style where it has none.</summary>
    public int Cleared(int style)
    {
        if (_earlier.Count == 0 || (uint)style >= (uint)_styles.Count || !_earlier.Contains((int?)_styles[style].Attribute("fillId") ?? 0))
            return style;
        if (_cleared.TryGetValue(style, out var known))
            return known;
        if (_styles.Count >= MaxStyles)
            return style;
        var derived = new XElement(_styles[style]);
        derived.SetAttributeValue("fillId", "0");
        derived.SetAttributeValue("applyFill", null);
        return _cleared[style] = New(derived);
    }

    /// <summary>The style of a cell with the colour of a severity.</summary>
    public int Filled(int style, Severity severity)
    {
        if (_filled.TryGetValue((style, severity), out var known))
            return known;
        if (_styles.Count >= MaxStyles)
            return style;
        var derived = new XElement((uint)style < (uint)_styles.Count ? _styles[style] : Plain());
        derived.SetAttributeValue("fillId", _firstFill + (int)severity);
        derived.SetAttributeValue("applyFill", "1");
        return _filled[(style, severity)] = New(derived);
    }

    private int New(XElement style)
    {
        Add(_cells, [style]);
        _styles.Add(style);
        return _styles.Count - 1;
    }

    private static bool IsOurs(XElement fill)
        => fill.Elements().FirstOrDefault() is { } pattern && (string?)pattern.Attribute("patternType") == "solid"
            && pattern.Elements().Any(e => e.Name.LocalName == "fgColor" && Fills.Contains((string?)e.Attribute("rgb")));

    private XElement Own(int font) => new(
        _space + "xf",
        new XAttribute("numFmtId", "0"),
        new XAttribute("fontId", _firstFont + font),
        new XAttribute("fillId", "0"),
        new XAttribute("borderId", "0"),
        new XAttribute("xfId", "0"),
        new XAttribute("applyFont", "1"),
        new XAttribute("applyAlignment", "1"),
        new XElement(_space + "alignment", new XAttribute("vertical", "top"), new XAttribute("wrapText", font == 2 ? "0" : "1")));

    private XElement Plain() => new(_space + "xf", new XAttribute("numFmtId", "0"), new XAttribute("fontId", "0"), new XAttribute("fillId", "0"), new XAttribute("borderId", "0"));

    private XElement Font(params XElement[] more) => new(_space + "font", more.Where(m => m.Name.LocalName != "color"), new XElement(_space + "sz", new XAttribute("val", "11")), more.Where(m => m.Name.LocalName == "color"), new XElement(_space + "name", new XAttribute("val", "Calibri")));

    private XElement Fill(string pattern, string? colour = null) => new(
        _space + "fill",
        new XElement(_space + "patternFill", new XAttribute("patternType", pattern), colour is null ? null : new XElement(_space + "fgColor", new XAttribute("rgb", colour)), colour is null ? null : new XElement(_space + "bgColor", new XAttribute("indexed", "64"))));

    private XElement List(string name, params string[] before)
    {
        if (Root.Element(_space + name) is { } list)
            return list;
        list = new XElement(_space + name);
        PartXml.AddInOrder(Root, list, before);
        return list;
    }

    /// <summary>Adds to a list and gives the number of the first.</summary>
    private static int Add(XElement list, IReadOnlyList<XElement> items)
    {
        var first = list.Elements().Count();
        list.Add(items);
        list.SetAttributeValue("count", (first + items.Count).ToString(CultureInfo.InvariantCulture));
        return first;
    }
}
