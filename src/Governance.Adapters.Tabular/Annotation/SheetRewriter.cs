using System.Globalization;
using System.Xml;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Copies the XML of a sheet as a stream and changes three things: the styles of cells with findings, of now and of an earlier
/// copy (blank ones are put in where there are none), the arrow to the boxes of comments, and that the sheet is the chosen one.
/// </summary>
internal sealed class SheetRewriter(XmlReader reader, XmlWriter writer, StyleBook styles, SortedDictionary<int, SortedDictionary<int, Severity>> cells, string? drawingId, string arrows)
{
    /// <summary>What stands behind the arrow, by the schema.</summary>
    private static readonly string[] Behind = ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"];

    private readonly List<(int First, int Last, int Style)> _columns = [];
    private string _space = "";
    private string _prefix = "";
    private bool _inData;
    private int _row;
    private int _column;
    private int _rowStyle = -1;

    /// <summary>The arrow to the boxes that the sheet has already.</summary>
    public string? DrawingId { get; private set; }

    public void Copy(CancellationToken cancellationToken)
    {
        writer.WriteStartDocument(standalone: true);
        while (SafeXml.Next(reader))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.NodeType == XmlNodeType.Element)
                Element();
            else if (reader.NodeType == XmlNodeType.EndElement)
                End();
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                writer.WriteString(reader.Value);
            else if (reader.NodeType is XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                writer.WriteWhitespace(reader.Value);
        }
    }

    private bool Is(string name) => reader.LocalName == name && reader.NamespaceURI == _space;

    private void Element()
    {
        var isEmpty = reader.IsEmptyElement;
        var style = -1;
        if (reader.Depth == 0)
            (_space, _prefix) = (reader.NamespaceURI, reader.Prefix);
        else if (reader.Depth == 1)
            Section();
        else if (reader.Depth == 2 && !_inData && Is("col"))
            Column();
        else if (reader.Depth == 2 && _inData && Is("row"))
            Row();
        else if (reader.Depth == 3 && _inData && Is("c"))
            style = Cell();
        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        Attributes(style);
        if (!isEmpty)
            return;
        BeforeEnd();
        writer.WriteEndElement();
    }

    private void End()
    {
        BeforeEnd();
        writer.WriteFullEndElement();
    }

    /// <summary>What is put in at the end of an element, empty or not.</summary>
    private void BeforeEnd()
    {
        if (reader.Depth == 0 && reader.NodeType == XmlNodeType.EndElement)
            Arrow();
        else if (reader.Depth == 1 && _inData)
        {
            RowsBefore(int.MaxValue);
            _inData = false;
        }
        else if (reader.Depth == 2 && _inData && Is("row"))
        {
            Blanks(_row, int.MaxValue);
            cells.Remove(_row);
        }
    }

    private void Section()
    {
        if (reader.LocalName == "legacyDrawing" && reader.NamespaceURI == _space)
            DrawingId = reader.GetAttribute("id", arrows);
        else if (Array.IndexOf(Behind, reader.LocalName) >= 0)
            Arrow();
        _inData = Is("sheetData");
    }

    private void Arrow()
    {
        if (drawingId is null || DrawingId is not null)
            return;
        DrawingId = drawingId;
        writer.WriteStartElement(_prefix, "legacyDrawing", _space);
        writer.WriteAttributeString("id", arrows, drawingId);
        writer.WriteEndElement();
    }

    private void Column()
    {
        if (Number("style") is { } style && Number("min") is { } first && Number("max") is { } last && _columns.Count < XlsxTableWriter.MaxColumns)
            _columns.Add((first - 1, last - 1, style));
    }

    private void Row()
    {
        _row = Number("r") ?? _row + 1;
        _column = -1;
        RowsBefore(_row);
        _rowStyle = XmlParts.IsTrue(reader.GetAttribute("customFormat")) ? Number("s") ?? -1 : -1;
    }

    /// <summary>The style the cell is to get, or -1 for its own.</summary>
    private int Cell()
    {
        _column = reader.GetAttribute("r") is { } place && CellPlace.TryRange(place, out var range) ? range.FirstColumn : _column + 1;
        Blanks(_row, _column);
        var own = Number("s") ?? 0;
        var style = styles.Cleared(own);
        style = cells.TryGetValue(_row, out var row) && row.Remove(_column, out var severity) ? styles.Filled(style, severity) : style;
        return style == own ? -1 : style;
    }

    private void Attributes(int style)
    {
        var clears = reader.Depth == 2 && Is("sheetView");
        while (reader.MoveToNextAttribute())
        {
            var isStyle = style >= 0 && reader.Name == "s";
            if ((clears && reader.Name == "tabSelected") || isStyle)
                continue;
            writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value);
        }

        reader.MoveToElement();
        if (style >= 0)
            writer.WriteAttributeString("s", Text(style));
    }

    private void RowsBefore(int row)
    {
        _rowStyle = -1;
        while (cells.Count > 0 && cells.First() is var (number, _) && number < row)
        {
            writer.WriteStartElement(_prefix, "row", _space);
            writer.WriteAttributeString("r", Text(number));
            Blanks(number, int.MaxValue);
            writer.WriteEndElement();
            cells.Remove(number);
        }
    }

    private void Blanks(int row, int column)
    {
        while (cells.TryGetValue(row, out var pending) && pending.Count > 0 && pending.First() is var (place, severity) && place < column)
        {
            var own = _rowStyle >= 0 ? _rowStyle : Math.Max(0, _columns.Find(c => place >= c.First && place <= c.Last).Style);
            writer.WriteStartElement(_prefix, "c", _space);
            writer.WriteAttributeString("r", ColumnLetters.Of(place) + Text(row));
            writer.WriteAttributeString("s", Text(styles.Filled(own, severity)));
            writer.WriteEndElement();
            pending.Remove(place);
        }
    }

    private int? Number(string attribute)
        => int.TryParse(reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
