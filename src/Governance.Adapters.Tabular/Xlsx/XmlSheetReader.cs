using System.Globalization;
using System.Text;
using System.Xml;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>The reader of worksheets over <see cref="XmlReader"/>: it takes any encoding and any XML a worksheet may be.</summary>
internal sealed class XmlSheetReader : SheetReader
{
    public const string Transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    /// <summary>Enough for a place such as <c>XFD1048576</c>.</summary>
    private const int Room = 32;

    private readonly XmlReader _xml;
    private readonly TextRuns _text;
    private readonly int _maxMerged;
    private readonly string _v;
    private readonly string _f;
    private readonly string _is;
    private readonly string _c;
    private readonly string _row;
    private string _space = "";
    private bool _inData;
    private bool _inColumns;
    private bool _inRow;

    public XmlSheetReader(Stream part, TableLimits limits)
    {
        _xml = SafeXml.Open(part);
        _text = new TextRuns(limits.MaxRowBytes);
        _maxMerged = limits.MaxMerged;
        (_v, _f, _is, _c, _row) = (_xml.NameTable.Add("v"), _xml.NameTable.Add("f"), _xml.NameTable.Add("is"), _xml.NameTable.Add("c"), _xml.NameTable.Add("row"));
    }

    public override ReadOnlySpan<byte> Value => _text.Bytes;

    public override bool ReadRow()
    {
        while (SafeXml.Next(_xml))
        {
            if (_xml.NodeType == XmlNodeType.EndElement && _xml.Depth == 1)
                (_inData, _inColumns) = (false, false);
            if (_xml.NodeType != XmlNodeType.Element)
                continue;
            if (_xml.Depth == 0)
                Root();
            else if (_xml.Depth == 1)
                (_inData, _inColumns) = (Is("sheetData") && !_xml.IsEmptyElement, Is("cols") && !_xml.IsEmptyElement);
            else if (_xml.Depth == 2 && _inData && Is(_row))
                return Row();
            else if (_xml.Depth == 2 && _inColumns && Is("col"))
                Columns();
            else if (_xml.Depth == 2 && Is("mergeCell") && CellPlace.TryRange(_xml.GetAttribute("ref"), out var range) && Merged.Count < _maxMerged)
                Merged.Add(range);
        }

        return false;
    }

    public override bool ReadCell()
    {
        while (_inRow && SafeXml.Next(_xml))
        {
            if (_xml.NodeType == XmlNodeType.EndElement && _xml.Depth == 2)
                _inRow = false;
            else if (_xml.NodeType == XmlNodeType.Element && _xml.Depth == 3 && Is(_c))
            {
                Cell();
                return true;
            }
        }

        return false;
    }

    public override void Dispose() => _xml.Dispose();

    private bool Is(string name) => _xml.LocalName == name && ReferenceEquals(_xml.NamespaceURI, _space);

    private void Root()
    {
        if (_xml.LocalName != "worksheet" || _xml.NamespaceURI is not (Transitional or Strict))
            throw new XmlException();
        _space = _xml.NamespaceURI;
    }

    private bool Row()
    {
        RowNumber = 0;
        IsRowHidden = false;
        _inRow = !_xml.IsEmptyElement;
        Span<byte> room = stackalloc byte[Room];
        while (_xml.MoveToNextAttribute())
        {
            if (_xml.Name == "r")
                RowNumber = CellPlace.TryRow(Utf8(_xml.Value, room), out var number) ? number : -1;
            else if (_xml.Name == "hidden")
                IsRowHidden = XmlParts.IsTrue(_xml.Value);
        }

        _xml.MoveToElement();
        return true;
    }

    private void Columns()
    {
        if (XmlParts.IsTrue(_xml.GetAttribute("hidden")) && int.TryParse(_xml.GetAttribute("min"), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(_xml.GetAttribute("max"), NumberStyles.None, CultureInfo.InvariantCulture, out var last) && HiddenColumns.Count < _maxMerged)
            HiddenColumns.Add((first - 1, last - 1));
    }

    private void Cell()
    {
        (Column, Type, Style, HasFormula, HasValue) = (-1, CellType.Number, 0, false, false);
        _text.Clear();
        var isEmpty = _xml.IsEmptyElement;
        Span<byte> room = stackalloc byte[Room];
        while (_xml.MoveToNextAttribute())
        {
            if (_xml.Name == "r")
                Column = CellPlace.TryParse(Utf8(_xml.Value, room), out var column, out var row) && (row == RowNumber || RowNumber <= 0) ? column : -2;
            else if (_xml.Name == "s")
                Style = int.TryParse(_xml.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var style) ? style : 0;
            else if (_xml.Name == "t")
                Type = TypeOf(_xml.Value);
        }

        _xml.MoveToElement();
        while (!isEmpty && SafeXml.Next(_xml) && _xml.Depth > 3)
        {
            if (_xml.NodeType != XmlNodeType.Element || _xml.Depth != 4)
                continue;
            var isNothing = _xml.IsEmptyElement;
            if (Is(_f))
                HasFormula = true;
            else if (HasValue && (Is(_v) || Is(_is)))
                throw new XmlException();
            else if (Is(_v))
            {
                HasValue = true;
                if (!isNothing)
                    _text.ReadText(_xml);
            }
            else if (Is(_is))
            {
                HasValue = true;
                Type = CellType.Text;
                if (!isNothing)
                    _text.ReadItem(_xml);
            }
        }
    }

    private static CellType TypeOf(string type) => type switch
    {
        "n" => CellType.Number,
        "s" => CellType.Shared,
        "str" or "inlineStr" => CellType.Text,
        "b" => CellType.Boolean,
        "e" => CellType.Error,
        "d" => CellType.Date,
        _ => CellType.Unknown,
    };

    /// <summary>The bytes of an attribute; none where it is longer than any place.</summary>
    private static ReadOnlySpan<byte> Utf8(string text, Span<byte> room)
        => Encoding.UTF8.TryGetBytes(text, room, out var length) ? room[..length] : default;
}
