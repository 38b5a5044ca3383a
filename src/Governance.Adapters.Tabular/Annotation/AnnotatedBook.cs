using System.Globalization;
using System.Xml.Linq;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>Puts findings into a workbook: which parts they touch, and which they add.</summary>
internal sealed class AnnotatedBook : IDisposable
{
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Usual = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly string[] BeforeNames = ["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences"];
    private static readonly string[] SheetKinds = ["worksheet", "chartsheet", "dialogsheet"];

    private readonly Workbook _workbook;
    private readonly WorkbookNotes _notes;
    private readonly PackageCopy _package;
    private readonly Dictionary<string, string> _sheets = new(StringComparer.Ordinal);
    private StyleBook _styles = null!;
    private string _arrowSpace = Usual;

    public AnnotatedBook(Workbook workbook, WorkbookNotes notes, Stream output)
    {
        (_workbook, _notes) = (workbook, notes);
        _package = new PackageCopy(workbook.Zip, output);
        foreach (var sheet in workbook.Sheets)
            _sheets.TryAdd(sheet.Sheet.Name, sheet.Part ?? "");
    }

    /// <summary>The part at work.</summary>
    public string CurrentPart => _package.Current;

    private string Folder => _workbook.Part[..(_workbook.Part.LastIndexOf('/') + 1)];

    public void Write(CancellationToken cancellationToken)
    {
        var tabs = _package.Load(_workbook.Part);
        var arrows = _package.LoadArrows(_workbook.Part);
        IEnumerable<string> annotated = [];
        if (EarlierFindings.Remove(tabs, arrows) is var (name, earlier))
        {
            annotated = _sheets.Values.Where(HasEarlier);
            _sheets.Remove(name);
            if (_workbook.Arrows.GetValueOrDefault(earlier)?.Target is { } part)
                _package.Drop(part);
        }

        var first = tabs.Descendants(tabs.Name.Namespace + "sheet").First();
        var key = first.Attributes().First(a => a.Name.LocalName == "id" && a.Name.NamespaceName.Length > 0).Name;
        _arrowSpace = key.NamespaceName;
        var stylesPart = Styles(tabs.Name.Namespace, arrows);
        var list = _package.NewName(Folder + "worksheets/", "findings", "xml");
        _package.AddType(list, Types + "worksheet+xml");
        AddTab(tabs, first, key, PackageCopy.AddArrow(arrows, _arrowSpace + "/worksheet", list));
        var cells = Cells();
        var comments = cells.Keys.Union(annotated, StringComparer.OrdinalIgnoreCase).ToDictionary(p => p, NewComments, StringComparer.OrdinalIgnoreCase);
        if (comments.Count > 0)
            _package.AddDefaultType("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
        _package.WriteTypes();
        foreach (var part in _workbook.Arrows.Values.Where(a => SheetKinds.Contains(a.Kind)).Select(a => a.Target))
        {
            if (!_package.IsWritten(part) && _workbook.Zip.Parts.ContainsKey(part))
                Sheet(part, cells.GetValueOrDefault(part) ?? [], comments.GetValueOrDefault(part), cancellationToken);
        }

        WriteList(list, tabs.Name.NamespaceName);
        _package.Write(stylesPart, _styles.Root);
        _package.Write(_workbook.Part, tabs);
        _package.Write(Relationship.PartOf(_workbook.Part), arrows);
        _package.CopyRest(cancellationToken);
    }

    public void Dispose() => _package.Dispose();

    /// <summary>The part with the styles, a new one where there is none.</summary>
    private string Styles(XNamespace space, XElement arrows)
    {
        if (_workbook.Arrows.Values.FirstOrDefault(a => a.Kind == "styles")?.Target is { } part && _workbook.Zip.Parts.ContainsKey(part))
        {
            _styles = new StyleBook(_package.Load(part));
            return part;
        }

        _styles = new StyleBook(StyleBook.NewRoot(space));
        part = _package.NewName(Folder, "styles", "xml");
        _package.AddType(part, Types + "styles+xml");
        PackageCopy.AddArrow(arrows, _arrowSpace + "/styles", part);
        return part;
    }

    /// <summary>Puts the list before all other tabs; what counts tabs counts one more.</summary>
    private void AddTab(XElement tabs, XElement first, XName key, string arrow)
    {
        var space = tabs.Name.Namespace;
        var ids = tabs.Descendants(space + "sheet").Select(s => (int?)s.Attribute("sheetId") ?? 0);
        var name = NewTabName(tabs);
        first.AddBeforeSelf(new XElement(space + "sheet", new XAttribute("name", name), new XAttribute("sheetId", ids.Max() + 1), new XAttribute(key, arrow)));
        foreach (var view in tabs.Descendants(space + "workbookView"))
        {
            view.SetAttributeValue("activeTab", "0");
            view.SetAttributeValue("firstSheet", null);
        }

        foreach (var place in tabs.Descendants(space + "definedName").Select(n => n.Attribute("localSheetId")).OfType<XAttribute>())
        {
            if (int.TryParse(place.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                place.Value = (number + 1).ToString(CultureInfo.InvariantCulture);
        }

        var names = tabs.Element(space + "definedNames");
        if (names is null)
            PartXml.AddInOrder(tabs, names = new XElement(space + "definedNames"), BeforeNames);
        foreach (var mark in (string[])[XlsxSheet.AsideName, XlsxSheet.FindingsName])
            names.Add(new XElement(space + "definedName", new XAttribute("name", mark), new XAttribute("localSheetId", "0"), new XAttribute("hidden", "1"), XlsxParts.Quoted(name) + "!$A$1"));
    }

    /// <summary>Whether a sheet has comments of an earlier copy.</summary>
    private bool HasEarlier(string part)
        => _workbook.Zip.Parts.ContainsKey(part) && CommentsOf(part) is { } comments && CommentList.IsMarked(_package.Load(comments));

    /// <summary>The comments that a sheet has already.</summary>
    private string? CommentsOf(string sheet)
        => Relationship.Read(_workbook.Zip, sheet).Values.FirstOrDefault(a => a.Kind == "comments")?.Target is { } part && _workbook.Zip.Parts.ContainsKey(part) ? part : null;

    private string NewTabName(XElement tabs)
    {
        var taken = tabs.Descendants(tabs.Name.Namespace + "sheet").Select(s => (string?)s.Attribute("name") ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(1, int.MaxValue).Select(i => i == 1 ? _notes.Sheet : $"{_notes.Sheet} {i}").First(n => !taken.Contains(n));
    }

    /// <summary>The findings of cells, by the part of their sheet.</summary>
    private Dictionary<string, SortedDictionary<int, SortedDictionary<int, Severity>>> Cells()
    {
        var cells = new Dictionary<string, SortedDictionary<int, SortedDictionary<int, Severity>>>(StringComparer.OrdinalIgnoreCase);
        foreach (var note in _notes.Notes)
        {
            if (note.Cell is not var (row, column) || PartOf(note) is not { } part)
                continue;
            if (!cells.TryGetValue(part, out var rows))
                cells.Add(part, rows = []);
            if (!rows.TryGetValue(row, out var places))
                rows.Add(row, places = []);
            places[column] = places.TryGetValue(column, out var other) && other > note.Severity ? other : note.Severity;
        }

        return cells;
    }

    private string? SheetOf(CellNote note)
    {
        var sheet = note.Sheet ?? (note.Row is null ? null : (_workbook.Sheets.Find(s => !s.Sheet.IsAside) ?? _workbook.Sheets[0]).Sheet.Name);
        return sheet is not null && _sheets.ContainsKey(sheet) ? sheet : null;
    }

    private string? PartOf(CellNote note) => SheetOf(note) is { } sheet && _workbook.Zip.Parts.ContainsKey(_sheets[sheet]) ? _sheets[sheet] : null;

    /// <summary>The comments of a sheet: the part, whether it is there already or not.</summary>
    private string NewComments(string sheet)
    {
        if (CommentsOf(sheet) is { } known)
            return known;
        var part = _package.NewName(Folder, "findingComments", "xml");
        _package.AddType(part, Types + "comments+xml");
        return part;
    }

    private void Sheet(string part, SortedDictionary<int, SortedDictionary<int, Severity>> cells, string? comments, CancellationToken cancellationToken)
    {
        var arrows = comments is null ? null : _package.LoadArrows(part);
        var drawing = arrows is null ? null : _package.NewName(Folder + "drawings/", "findings", "vml");
        var drawingId = arrows is null ? null : PackageCopy.AddArrow(arrows, _arrowSpace + "/vmlDrawing", drawing!);
        string? shown = null;
        _package.Rewrite(part, (input, output) =>
        {
            using var xml = SafeXml.Open(input);
            using var copy = PartXml.Writer(output);
            var rewriter = new SheetRewriter(xml, copy, _styles, cells, drawingId, _arrowSpace);
            rewriter.Copy(cancellationToken);
            shown = rewriter.DrawingId;
        });
        if (arrows is null)
            return;
        var boxes = Comments(part, comments!, arrows);
        if (shown != drawingId)
        {
            arrows.Elements().First(a => (string?)a.Attribute("Id") == drawingId).Remove();
            drawing = shown is null ? null : Relationship.Read(_workbook.Zip, part).GetValueOrDefault(shown)?.Target;
        }

        var isNew = shown == drawingId;
        if (drawing is not null && (isNew || !boxes.IsEmpty) && boxes.Drawing(isNew ? null : _package.Bytes(drawing)) is { } content)
            _package.Write(drawing, content);
        _package.Write(Relationship.PartOf(part), arrows);
    }

    private CommentBoxes Comments(string sheet, string part, XElement arrows)
    {
        var isNew = !_workbook.Zip.Parts.ContainsKey(part);
        if (isNew)
            PackageCopy.AddArrow(arrows, _arrowSpace + "/comments", part);
        var space = (XNamespace)(_arrowSpace == Usual ? XmlSheetReader.Transitional : XmlSheetReader.Strict);
        var list = new CommentList(isNew ? CommentList.NewRoot(space) : _package.Load(part), _notes.Author);
        var boxes = new CommentBoxes();
        foreach (var gone in list.Forgotten)
            boxes.Remove(gone);
        var ofSheet = _notes.Notes.Where(n => n.Cell is not null && PartOf(n) is { } own && string.Equals(own, sheet, StringComparison.OrdinalIgnoreCase));
        foreach (var cell in ofSheet.GroupBy(n => n.Cell!.Value))
        {
            var text = string.Join("\n\n", cell.Select(n => $"{_notes.Severity(n.Severity)} {n.Code}".TrimEnd() + $"\n{n.Text}{(n.Proposed is null ? "" : $"\n→ {n.Proposed}")}"));
            if (list.Add(ColumnLetters.Of(cell.Key.Column) + cell.Key.Row.ToString(CultureInfo.InvariantCulture), text))
                boxes.Add(cell.Key.Row, cell.Key.Column, text.Length);
        }

        _package.Write(part, list.Root);
        return boxes;
    }

    private void WriteList(string part, string space)
    {
        var xml = new XmlText();
        FindingsSheet.Write(xml, _notes, _styles, SheetOf, space);
        using var stream = _package.Create(part);
        xml.Flush(stream);
    }
}
